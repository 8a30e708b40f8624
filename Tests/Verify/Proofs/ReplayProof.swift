import Foundation

/// However a rating is sent again, by an impatient thumb, a browser, a proxy or a step back, it is one ballot, and the
/// person ends on a page that says that it was received.
enum ReplayProof: Proof {
  static let name = "replay"
  static let promise = "R6 a rating that is sent again counts once"

  static func attack(long: Bool) throws -> Findings {
    let links = long ? 10_000 : 480
    let charity = try Charity(surveys: ["short"])
    let tokens = try charity.invite(links)
    try charity.serve()
    let port = charity.port
    let received = try Replay(port: port, token: tokens[0]).receivedPage()
    let found = Shared(Findings())
    Crowd.together(16) { person in
      var findings = Findings()
      for index in stride(from: person, to: links, by: 16) {
        let replay = Replay(port: port, token: tokens[index])
        let way = Replay.Way.allCases[(index + index / 16) % Replay.Way.allCases.count]
        do {
          let last = try replay.send(way)
          let isReceived = last.status == 303 || last.status == 200 && last.body == received
          findings.expect(isReceived, "\(way.rawValue) ended on \(last.status)")
        } catch {
          findings.expect(false, "\(way.rawValue): \(error)")
        }
      }
      let own = findings
      found.change { $0.add(own) }
    }
    var findings = found.value
    let tables = try Tables(charity.database)
    let (ballots, spent) = (
      try tables.number("SELECT COUNT(*) FROM ballot"), try tables.number("SELECT COUNT(*) FROM ticket WHERE state = 1")
    )
    findings.expect(ballots == links, "\(links) people, \(ballots) ballots")
    findings.expect(spent == links, "\(links) people, \(spent) tickets spent")
    return findings
  }
}

/// One person's rating, sent more often than she meant.
private struct Replay {
  /// How it comes to be sent again.
  enum Way: String, CaseIterable {
    case doubleTap, lostReply, lostHalf, pipelined, stepBack, twoTabs, lostThenLooked, staleKeepAlive
  }

  let port: Int
  let token: String

  private var path: String { "/r/\(token)" }
  private var request: String {
    "POST \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/x-www-form-urlencoded\r\n"
      + "content-length: 9\r\n\r\noverall=4"
  }

  private func connection() throws -> Connection { try Connection(port: port) }

  /// The page of somebody who comes back to a link that was used, as it is after this link is.
  func receivedPage() throws -> String {
    let connection = try connection()
    guard try connection.post(path, "overall=4").status == 303 else { throw Failure("a first rating was refused") }
    return try connection.post(path, "overall=4").body
  }

  /// Sends it in a way, and returns what the person sees last.
  func send(_ way: Way) throws -> Connection.Answer {
    switch way {
    case .doubleTap:
      let (one, other) = (try connection(), try connection())
      try one.send(request)
      try other.send(request)
      _ = try one.receive()
      return try other.receive()
    case .lostReply:
      try connection().send(request)
      return try connection().post(path, "overall=4")
    case .lostHalf:
      try connection().send(String(request.dropLast(4)))
      return try connection().post(path, "overall=4")
    case .pipelined:
      let proxy = try connection()
      try proxy.send(request + request + request)
      _ = (try proxy.receive(), try proxy.receive())
      return try proxy.receive()
    case .stepBack:
      let browser = try connection()
      _ = (try browser.get(path), try browser.post(path, "overall=4"), try browser.get(path))
      return try browser.post(path, "overall=2&improve=changed")
    case .twoTabs:
      let (one, other) = (try connection(), try connection())
      _ = (try one.get(path), try other.get(path), try one.post(path, "overall=4"), try other.get(path))
      return try other.post(path, "overall=5")
    case .lostThenLooked:
      try connection().send(request)
      let again = try connection()
      _ = try again.get(path)
      return try again.post(path, "overall=4")
    case .staleKeepAlive:
      let browser = try connection()
      _ = try browser.post(path, "overall=4")
      try browser.send(request)
      return try connection().post(path, "overall=4")
    }
  }
}
