import Foundation

/// What no browser sends is told so in its turn and the connection ends; nothing is taken for two requests, nothing is our
/// fault, and the log says nothing of it.
enum StrictProof: Proof {
  static let name = "strict"
  static let promise = "R17 a crooked request is refused, and no fault of ours"

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let charity = try Charity(surveys: ["short"])
    let log = "\(charity.folder)/log"
    try charity.serve(under: Charity.printing(to: log))
    let before = try String(contentsOfFile: log, encoding: .utf8)
    for round in 0..<(long ? 25 : 1) {
      for crooked in CrookedRequests.all.shuffled() {
        findings.add(try send(crooked, inPieces: round % 2 == 1, to: charity.port))
      }
    }
    findings.add(try inTurn(charity.port))
    findings.expect(charity.ended(within: 0) == nil, "the server ended")
    let said = try String(contentsOfFile: log, encoding: .utf8).dropFirst(before.count)
    findings.expect(said.isEmpty, "the log says \(said.prefix(300))")
    return findings
  }

  /// Sends one of them, whole or byte by byte where it is short, and a good request behind it, which must find nobody.
  private static func send(_ crooked: CrookedRequests.Crooked, inPieces: Bool, to port: Int) throws -> Findings {
    var findings = Findings()
    let talk = try RawTalk(port: port)
    if inPieces, crooked.bytes.count < 200 {
      for byte in crooked.bytes { talk.send([byte]) }
    } else {
      talk.send(crooked.bytes)
    }
    if crooked.isCut { talk.finish() } else { talk.send("GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n".utf8) }
    let (text, isClosed) = talk.receive(seconds: 6)
    findings.expect(
      statuses(in: text) == crooked.statuses, "\(crooked.name): \(statuses(in: text)), \(text.prefix(90))")
    findings.expect(isClosed, "\(crooked.name): the connection stays")
    return findings
  }

  /// A crooked request behind good ones is answered after them.
  private static func inTurn(_ port: Int) throws -> Findings {
    var findings = Findings()
    let talk = try RawTalk(port: port)
    let good = "GET /did HTTP/1.1\r\nHost: x\r\n\r\n"
    talk.send((good + good + "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n" + good).utf8)
    let (text, isClosed) = talk.receive(seconds: 6)
    findings.expect(statuses(in: text) == [200, 200, 400], "good, good, crooked: \(statuses(in: text))")
    findings.expect(isClosed, "good, good, crooked: the connection stays")
    return findings
  }

  private static func statuses(in text: String) -> [Int] {
    text.matches(of: #/(?:^|[^A-Za-z])HTTP\/1\.1 ([0-9]{3}) /#).compactMap { Int($0.1) }
  }
}
