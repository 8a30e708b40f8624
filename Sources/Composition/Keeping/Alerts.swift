import Delivery
import Foundation
import Logging
import Mail
import Numerals
import Pages
package import ServiceLifecycle
import Upkeep
import Worker

/// Tells by mail what is to be mended. What was told lies in a file of the data folder, so that neither another start nor
/// another program of the same house tells it again.
package struct Alerts: Sendable {
  let keeper: HouseKeeper
  let mail: SMTPSender

  /// Alerts of a house; `nil` where nobody asked for them, or nothing carries them.
  package init?(_ keeper: HouseKeeper) {
    guard let mail = keeper.machine.carriers.mail, !keeper.machine.carriers.alerts.isEmpty else { return nil }
    self.keeper = keeper
    self.mail = mail
  }

  /// Looks once, and mails what changed. A mail that no server took is written again at the next look.
  package func look() async throws {
    guard let file = AlertFile("\(keeper.workspace.folder)/alerts") else { return }
    defer { file.close() }
    let now = keeper.machine.seconds()
    let causes = Set(try await keeper.faults().compactMap(\.alertCause))
    let (news, after) = file.book.news(of: causes, at: now)
    // What the server does not take now it is given when it does.
    guard !news.isEmpty, !causes.contains(.relay) else { return }
    let letter = AlertLetter(news, base: keeper.base)
    let id = "\(Digits.padded(UInt64.random(in: .min ... .max), to: 16, radix: 16))@\(mail.from.domain)"
    let alert = AlertMail(to: keeper.machine.carriers.alerts, subject: letter.subject, text: letter.text)
    let outcome = await mail.send(try alert.mime(from: mail.from, id: id, at: now), to: alert.to)
    guard !outcome.taken.isEmpty else {
      let problem = outcome.problem?.kept.name ?? "none"
      return Server.logger.error("no alert was taken", metadata: ["problem": "\(problem)"])
    }
    file.keep(after)
  }
}

/// The file of what was told, held against every other program while it is open.
private struct AlertFile {
  private let descriptor: Int32
  let book: AlertBook

  /// Opens it; `nil` where another program looks just now, or it cannot be made.
  init?(_ path: String) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { return nil }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(opened)
      return nil
    }
    descriptor = opened
    let content = (try? FileHandle(fileDescriptor: opened).readToEnd()) ?? Data()
    // One that was cut off tells again what lasts.
    book = (try? JSONDecoder().decode(AlertBook.self, from: content)) ?? AlertBook()
  }

  /// Writes what was told. Where the disk takes nothing, it is told again.
  func keep(_ book: AlertBook) {
    guard let content = try? JSONEncoder().encode(book), ftruncate(descriptor, 0) == 0 else { return }
    _ = content.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  func close() { Glibc.close(descriptor) }
}

extension Server {
  /// Looks after a house every twenty seconds; nothing where nobody asked for alerts.
  package static func watch(over keeper: HouseKeeper) -> [any Service] {
    guard let alerts = Alerts(keeper) else { return [] }
    return [WatchHouse(pause: .seconds(20), logger: logger) { try await alerts.look() }]
  }
}
