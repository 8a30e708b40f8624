import Foundation
import Synchronization

/// A mailbox server of a few lines (RFC 1939) on this machine, for one caller after another.
final class ToyMailbox: Sendable {
  /// What it does wrong.
  enum Fault: Sendable {
    case none
    /// Hangs up in the middle of the second mail.
    case cutsInside
    /// Says nothing to whoever calls.
    case fallsSilent
    /// Says that there is no second mail, though it lists it.
    case hidesSecond
    /// Hangs up before it deletes anything.
    case cutsDeletion
    /// Says that a mail is a thousand megabytes long.
    case boasts
  }

  struct State: Sendable {
    var mails: [String]
    var fault = Fault.none
    /// The commands of all callers, one behind the other.
    var heard: [String] = []
    var calls = 0
  }

  let port: Int
  private let door: Int32
  private let state: Mutex<State>

  var seen: State { state.withLock(\.self) }

  /// A server that holds some mails.
  init(_ mails: [String], fault: Fault = .none) throws {
    state = Mutex(State(mails: mails, fault: fault))
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
    Thread { [weak self] in
      while true {
        let guest = accept(door, nil, nil)
        guard guest >= 0, let self else { return }
        ToyGuest(guest, self).serve()
      }
    }.start()
  }

  /// Lets nobody in any more.
  func close() { shutdown(door, Int32(SHUT_RDWR)) }

  /// Changes what it holds and does.
  func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result { state.withLock { body(&$0) } }
}

/// One caller.
private final class ToyGuest {
  private let socket: Int32
  private let mailbox: ToyMailbox
  private var buffer: [UInt8] = []
  private var marked: Set<Int> = []

  init(_ socket: Int32, _ mailbox: ToyMailbox) {
    self.socket = socket
    self.mailbox = mailbox
    // Nobody is waited for longer than a test lasts.
    var wait = timeval(tv_sec: 600, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, Int32(SO_RCVTIMEO), &wait, socklen_t(MemoryLayout<timeval>.size))
  }

  func serve() {
    defer { Glibc.close(socket) }
    let (fault, mails) = mailbox.change { state in
      state.calls += 1
      return (state.fault, state.mails)
    }
    guard fault != .fallsSilent else { return _ = line() }
    say("+OK toy")
    while let line = line() {
      mailbox.change { $0.heard.append(line) }
      let words = line.split(separator: " ").map(String.init)
      let index = (words.dropFirst().first.flatMap { Int($0) } ?? 1) - 1
      switch words.first {
      case "USER": say("+OK")
      case "PASS": say(words.last == "secret" ? "+OK" : "-ERR no")
      case "LIST":
        say("+OK")
        for (index, mail) in mails.enumerated() {
          say("\(index + 1) \(fault == .boasts && index == 0 ? 999_999_999 : mail.utf8.count)")
        }
        say(".")
      case "RETR" where fault == .hidesSecond && index == 1: say("-ERR gone")
      case "RETR" where mails.indices.contains(index):
        say("+OK")
        let lines = mails[index].split(separator: "\n", omittingEmptySubsequences: false)
        if fault == .cutsInside, index == 1 { return say(String(lines[0])) }
        for line in lines { say(line.hasPrefix(".") ? ".\(line)" : "\(line)") }
        say(".")
      case "DELE" where mails.indices.contains(index):
        marked.insert(index)
        say("+OK")
      case "QUIT":
        guard fault != .cutsDeletion else { return }
        let marked = marked
        mailbox.change { state in state.mails = state.mails.indices.filter { !marked.contains($0) }.map { mails[$0] } }
        return say("+OK bye")
      default: say("-ERR what")
      }
    }
  }

  private func say(_ text: String) {
    let bytes = Array("\(text)\r\n".utf8)
    _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  private func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 10) {
        let line = String(decoding: buffer[..<end].filter { $0 != 13 }, as: UTF8.self)
        buffer.removeFirst(end + 1)
        return line
      }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = recv(socket, &bytes, bytes.count, 0)
      guard count > 0 else { return nil }
      buffer += bytes.prefix(count)
    }
  }
}
