package import Delivery
package import Documents
package import Logging
package import Mail
package import Preferences
import ServiceLifecycle

/// Sends the letters that wait, one after another: each attempt is counted before it begins and settled when it ended, and
/// no transaction is open in between.
package struct SendReports: Service {
  private let mails: any MailStore
  private let reports: any ReportStore
  private let settings: any SettingsStore
  private let sender: (any MailSender)?
  private let seconds: @Sendable () -> Int
  private let wake: WakeSignal
  private let pause: Duration
  private let logger: Logger

  /// Looks every `pause`, or when `wake` is sent. Without a sender every attempt fails, and says so.
  package init(
    mails: any MailStore, reports: any ReportStore, settings: any SettingsStore, sender: (any MailSender)?,
    seconds: @escaping @Sendable () -> Int, wake: WakeSignal, pause: Duration, logger: Logger
  ) {
    self.mails = mails
    self.reports = reports
    self.settings = settings
    self.sender = sender
    self.seconds = seconds
    self.wake = wake
    self.pause = pause
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        while !Task.isCancelled, await once() {}
        await wake.wait(upTo: pause)
      }
    }
  }

  /// One attempt of the letter that is due for longest; whether there was one.
  private func once() async -> Bool {
    do {
      guard let begun = try await mails.begin(at: seconds()) else { return false }
      let outcome = await attempt(begun)
      try await mails.end(begun.report, outcome, at: seconds())
      let problem = outcome.problem.map(\.kept.name) ?? "none"
      logger.info("mail", metadata: ["report": "\(begun.report)", "problem": "\(problem)"])
      return true
    } catch {
      logger.error("mail failed", metadata: ["problem": "\(error)"])
      return false
    }
  }

  /// Sends a letter to those of the board who have not got it. The list is read now, so that a corrected address gets the
  /// next attempt, and nobody who left the board gets any.
  private func attempt(_ begun: BegunLetter) async -> MailOutcome {
    guard let sender else { return MailOutcome(problem: .noServer) }
    guard let board = try? await settings.settings().board, !board.isEmpty else {
      return MailOutcome(problem: .noRecipients)
    }
    let left = board.filter { !begun.progress.taken.contains($0) }
    guard !left.isEmpty else { return MailOutcome() }
    guard let report = try? await reports.reports().first(where: { $0.number == begun.report }),
      let content = try? await reports.content(of: report)
    else { return MailOutcome(problem: .attachmentDamaged) }
    var beside: [MailMessage.Attachment] = []
    if let paper = report.papers.first(where: { $0.extent == .full }) {
      guard let print = try? await reports.content(of: paper) else { return MailOutcome(problem: .attachmentDamaged) }
      beside.append(
        .init(name: begun.letter.attachmentName.asPaper, type: paper.mediaType, content: print))
    }
    let message = MailMessage(
      from: sender.from, to: board, language: report.language, letter: begun.letter,
      attachment: .init(name: begun.letter.attachmentName, type: ArchivedReport.mediaType, content: content),
      beside: beside)
    // The same for every attempt: where a server took the letter and the answer was lost, the second is known as the first.
    let id = "\("\(report.fingerprint)".prefix(32)).\(report.number)@\(sender.from.domain)"
    return await sender.send(message, id: id, to: left, at: seconds())
  }
}

extension String {
  /// The name of a workbook's file as that of its print.
  fileprivate var asPaper: String { (hasSuffix(".xlsx") ? String(dropLast(5)) : self) + ".pdf" }
}
