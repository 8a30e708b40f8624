import Foundation

/// A mail server of a few lines that does one wrong thing to everybody, as long as it is told to.
final class ToyMailServer: @unchecked Sendable {
  /// What it does to whoever calls.
  enum Fault: String, CaseIterable {
    case none
    /// Hangs up at once.
    case hangsUp
    /// Says at the door that it is too busy.
    case busy
    /// Takes no recipient yet, as those do who ask strangers to come again.
    case greylists
    /// Takes the message, and says that it cannot keep it now.
    case cannotKeep
    /// Hangs up in the middle of the message.
    case cutsInside
    /// Keeps the message, and hangs up before it says so.
    case cutsAfter
    /// Promises protection and gives none.
    case garblesTLS
    /// Keeps the message, and never says anything again.
    case fallsSilent
    /// Takes no such message, ever.
    case refuses
  }

  /// What it has seen so far.
  struct Seen {
    var fault = Fault.none
    /// Connections under the present fault.
    var calls = 0
    /// How often it kept each message, by the message's own name, and how often it said so.
    var kept: [String: Int] = [:]
    var acknowledged: [String: Int] = [:]
    /// How often it kept one whose sender could not know.
    var unheard = 0
    /// Messages whose text was not whole.
    var broken = 0
  }

  private let kept: KeptPort
  private let door: Int32
  private let state = Shared(Seen())

  var port: Int { kept.number }
  var seen: Seen { state.value }

  /// A server on this machine alone.
  init() throws {
    kept = try KeptPort()
    door = try kept.listen(16)
    let (entrance, state) = (door, state)
    Thread {
      while true {
        let guest = accept(entrance, nil, nil)
        guard guest >= 0 else { return }
        let fault = state.change { seen in
          seen.calls += 1
          return seen.fault
        }
        Thread { ToyGuest(guest, state).serve(fault) }.start()
      }
    }.start()
  }

  deinit { shutdown(door, Int32(SHUT_RDWR)) }

  /// From now on this is done to whoever calls.
  func turn(to fault: Fault) {
    state.change { seen in
      seen.fault = fault
      seen.calls = 0
    }
  }
}

/// One caller of the server.
private final class ToyGuest {
  private let socket: Int32
  private let state: Shared<ToyMailServer.Seen>
  private var buffer: [UInt8] = []

  init(_ socket: Int32, _ state: Shared<ToyMailServer.Seen>) {
    self.socket = socket
    self.state = state
    // Nobody is waited for longer than an attack lasts.
    var wait = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
  }

  func serve(_ fault: ToyMailServer.Fault) {
    defer { close(socket) }
    guard fault != .hangsUp else { return }
    say(fault == .busy ? "421 too busy" : "220 toy")
    guard fault != .busy else { return }
    while let line = line() {
      switch line.prefix(4).uppercased() {
      case "EHLO": say(fault == .garblesTLS ? "250-toy\r\n250 STARTTLS" : "250 toy")
      case "STAR":
        say("220 go on")
        say("no protection here, only words that look like none")
        return
      case "RCPT": say(fault == .greylists ? "450 come again" : "250 ok")
      case "DATA":
        say("354 go on")
        if fault == .cutsInside { return _ = chunk() }
        guard let message = message() else { return }
        guard take(message, fault) else { return }
      case "QUIT":
        say("221 bye")
        return
      default: say("250 ok")
      }
    }
  }

  /// Whether the caller is still served.
  private func take(_ message: String, _ fault: ToyMailServer.Fault) -> Bool {
    let name = message.firstMatch(of: /Message-ID: <([^>]+)>/).map { String($0.1) } ?? ""
    let boundary = message.firstMatch(of: /multipart\/mixed; boundary=(\S+)/).map { String($0.1) } ?? ""
    let isWhole = !name.isEmpty && !boundary.isEmpty && message.hasSuffix("--\(boundary)--\r\n")
    if !isWhole { state.change { $0.broken += 1 } }
    switch fault {
    case .cannotKeep:
      say("451 not now")
      return true
    case .refuses:
      say("552 never")
      return true
    case .cutsAfter, .fallsSilent:
      state.change { seen in
        seen.kept[name, default: 0] += 1
        seen.unheard += 1
      }
      if fault == .fallsSilent { _ = chunk() }
      return false
    default:
      state.change { seen in
        seen.kept[name, default: 0] += 1
        seen.acknowledged[name, default: 0] += 1
      }
      say("250 kept")
      return true
    }
  }

  private func say(_ text: String) {
    let bytes = Array("\(text)\r\n".utf8)
    _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  private func chunk() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &bytes, bytes.count, 0)
    guard count > 0 else { return false }
    buffer += bytes.prefix(count)
    return true
  }

  private func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 10) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 1)
        return line
      }
      guard chunk() else { return nil }
    }
  }

  /// Everything up to the dot that stands alone.
  private func message() -> String? {
    let end = Array("\r\n.\r\n".utf8)
    while !buffer.suffix(end.count).elementsEqual(end) {
      guard chunk() else { return nil }
    }
    defer { buffer = [] }
    return String(decoding: buffer.dropLast(3), as: UTF8.self)
  }
}
