import Foundation

/// A provider of text messages in a few lines, which keeps what it takes and does not always say so.
final class ToyGateway: @unchecked Sendable {
  /// What it does with one message.
  enum Mood: CaseIterable {
    /// Takes it, and says so.
    case takes
    /// Takes it, and hangs up before it says so.
    case takesAndCuts
    /// Takes none now.
    case isBusy
    /// Shows a page of HTML as if all were well, and takes nothing.
    case showsPage
    /// Hangs up at once.
    case hangsUp
  }

  /// What it has seen so far, by number.
  struct Seen {
    /// How often it took a message to it.
    var taken: [String: Int] = [:]
    /// By what the program calls them, those that it said it took.
    var told: [String] = []
    /// Every link that it was given, and when it had read the message.
    var links: [String] = []
    var moments: [ContinuousClock.Instant] = []
    var calls = 0
  }

  private let kept: KeptPort
  private let door: Int32
  private let state = Shared(Seen())
  private let mood: @Sendable () -> Mood

  var port: Int { kept.number }
  var seen: Seen { state.value }

  /// A provider on this machine alone.
  init(_ mood: @escaping @Sendable () -> Mood) throws {
    self.mood = mood
    kept = try KeptPort()
    door = try kept.listen(64)
    let entrance = door
    Thread { [weak self] in
      while case let caller = accept(entrance, nil, nil), caller >= 0 {
        Thread { [weak self] in
          self?.serve(caller)
          close(caller)
        }.start()
      }
    }.start()
  }

  deinit {
    shutdown(door, Int32(SHUT_RDWR))
    close(door)
  }

  /// One message, such as `GET /cgi-bin/sendsms?to=…&text=…&dlr-url=…`.
  private func serve(_ caller: Int32) {
    var (head, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 8192))
    while !head.suffix(4).elementsEqual(Array("\r\n\r\n".utf8)) {
      let count = read(caller, &buffer, buffer.count)
      guard count > 0, head.count < 65_536 else { return }
      head += buffer.prefix(count)
    }
    let line = String(decoding: head, as: UTF8.self).split(separator: " ")
    guard line.count > 1, let asked = URLComponents(string: String(line[1])) else { return }
    func value(_ name: String) -> String { asked.queryItems?.first { $0.name == name }?.value ?? "" }
    let (number, text, report) = (value("to"), value("text"), value("dlr-url"))
    let reference = String(report.split(separator: "&").first { $0.hasPrefix("reference=") }?.dropFirst(10) ?? "")
    let mood = mood()
    state.change { seen in
      seen.calls += 1
      seen.links += text.split(separator: " ").suffix(1).map(String.init)
      seen.moments.append(.now)
      if mood == .takes || mood == .takesAndCuts { seen.taken[number, default: 0] += 1 }
      if mood == .takes { seen.told.append(reference) }
    }
    switch mood {
    case .takes: answer(caller, 202, "0: Accepted for delivery")
    case .isBusy: answer(caller, 503, "Temporal failure, try again later.")
    case .showsPage: answer(caller, 200, "<!doctype html><p>Error 17")
    case .takesAndCuts, .hangsUp: return
    }
  }

  private func answer(_ caller: Int32, _ status: Int, _ body: String) {
    let text = "HTTP/1.1 \(status) So\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
    _ = text.withCString { send(caller, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
  }
}
