import Foundation
import Synchronization

/// A mail server of a few lines (RFC 5321) on this machine, for one caller after another; it lives as long as the test.
final class ToyRelay: Sendable {
  private struct State {
    var mails: [String] = []
    var refuses = false
  }

  let port: Int
  private let door: Int32
  private let refusesPasswords: Bool
  private let state = Mutex(State())

  /// The mails that it took, as they were written on the line.
  var mails: [String] { state.withLock(\.mails) }

  /// Takes no mail from now on, or again.
  func refuse(_ refuses: Bool) { state.withLock { $0.refuses = refuses } }

  init(refusesPasswords: Bool = false) throws {
    self.refusesPasswords = refusesPasswords
    door = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let door = door
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(door, $0, size) == 0 && listen(door, 8) == 0 && getsockname(door, $0, &size) == 0
      }
    }
    guard bound else { throw CocoaError(.fileNoSuchFile) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread { [self] in
      while true {
        let guest = accept(door, nil, nil)
        guard guest >= 0 else { return }
        serve(guest)
        Glibc.close(guest)
      }
    }.start()
  }

  private func serve(_ guest: Int32) {
    guard let line = fdopen(dup(guest), "r") else { return }
    defer { fclose(line) }
    func say(_ text: String) {
      let bytes = Array("\(text)\r\n".utf8)
      _ = send(guest, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
    func hear() -> String? {
      var (text, room): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
      defer { free(text) }
      guard getline(&text, &room, line) > 0, let text else { return nil }
      return String(cString: text).trimmingCharacters(in: .newlines)
    }
    say("220 toy")
    while let command = hear() {
      switch command.prefix(4).uppercased() {
      case "EHLO": say("250-toy\r\n250 AUTH PLAIN")
      case "AUTH": say(refusesPasswords ? "535 no" : "235 yes")
      case "MAIL" where state.withLock(\.refuses): say("451 later")
      case "DATA":
        say("354 go on")
        var lines: [String] = []
        while let text = hear(), text != "." { lines.append(text) }
        state.withLock { $0.mails.append(lines.joined(separator: "\n")) }
        say("250 taken")
      case "QUIT": return say("221 bye")
      default: say("250 well")
      }
    }
  }
}
