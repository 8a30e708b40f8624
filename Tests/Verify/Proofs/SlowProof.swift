import Foundation

/// Whoever is slow, or only there, shuts nobody out and is let go: the slow heads, the slow bodies, the slow readers, and
/// more connections than the process may have files.
enum SlowProof: Proof {
  static let name = "slow"
  static let promise = "R16 slow clients shut nobody out, and are let go"
  static let isTimed = true

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let charity = try Charity(surveys: ["short"])
    try charity.serve(under: ["prlimit", "--nofile=1024:1024"])
    findings.add(try crowd(charity, 1100, from: ["127.0.0.1"]))
    findings.add(try crowd(charity, 1100, from: (1...40).map { "127.0.5.\($0)" }))
    findings.add(try ways(charity.port, long ? allWays : [allWays[0]]))
    findings.expect(charity.ended(within: 0) == nil, "the server ended")
    return findings
  }

  /// Opens so many connections and does nothing with them: whoever comes then is served, at once and later.
  private static func crowd(_ charity: Charity, _ count: Int, from: [String]) throws -> Findings {
    var findings = Findings()
    var idle: [RawTalk] = []
    for number in 0..<count { idle.append(try RawTalk(port: charity.port, from: from[number % from.count])) }
    for wait in [0.0, 1.0] {
      usleep(UInt32(wait * 1_000_000))
      for place in ["127.0.0.1", "127.0.6.1"] {
        let (talk, start) = (try RawTalk(port: charity.port, from: place), Date())
        talk.send("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".utf8)
        let told = talk.receive(seconds: 10).text
        let seconds = Date().timeIntervalSince(start)
        findings.expect(told.hasPrefix("HTTP/1.1 200"), "beside \(count) idle ones, \(place): \(told.prefix(20))")
        findings.expect(seconds < 5, "beside \(count) idle ones, \(place) waited \(seconds) s")
      }
    }
    let left = idle.filter { !$0.isHungUp }.count
    findings.expect(left <= (from.count == 1 ? 64 : 1024), "\(left) of \(count) idle ones are held")
    return findings
  }

  /// One way of being slow: what is sent first, then again and again, and after how many seconds it is over.
  private struct Way: Sendable {
    let name: String
    let first: String
    var drip = ""
    var every = 2.0
    var window: Int32?
    let most: Double
  }

  private static let form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\n\r\na="

  private static let allWays = [
    Way(name: "a head, byte by byte", first: "GET /did HTTP/1.1\r\nHost: x\r\nX: ", drip: "a", most: 13),
    Way(name: "nothing", first: "", most: 13),
    Way(
      name: "a second head, byte by byte", first: "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", drip: "G", every: 4,
      most: 20),
    Way(name: "a body, byte by byte", first: "POST /r-code HTTP/1.1\r\nHost: x\r\n\(form)", drip: "b", most: 22),
    Way(
      name: "a body for nobody, byte by byte", first: "POST /nowhere HTTP/1.1\r\nHost: x\r\n\(form)", drip: "b",
      most: 8),
    Way(
      name: "a file, byte by byte",
      first: "POST /verify HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        + "Content-Length: 50000\r\n\r\n--b", drip: "b", most: 80),
    Way(
      name: "a request every ten seconds", first: "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
      drip: "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", every: 10, most: 75),
    Way(
      name: "answers that nobody reads",
      first: String(repeating: "GET /staff.css HTTP/1.1\r\nHost: x\r\n\r\n", count: 800),
      window: 2048, most: 60),
  ]

  /// All of them at once.
  private static func ways(_ port: Int, _ ways: [Way]) throws -> Findings {
    let found = Shared<[String]>([])
    Crowd.together(ways.count) { number in
      let way = ways[number]
      guard let talk = try? RawTalk(port: port, window: way.window) else {
        return found.change { $0.append("\(way.name): nobody listens") }
      }
      let start = Date()
      var isOver = false
      talk.send(way.first.utf8)
      var next = Date().addingTimeInterval(way.every)
      while !isOver, Date().timeIntervalSince(start) < way.most {
        // Whoever does not read is told by the machine alone; the others read what comes.
        isOver = way.window == nil ? talk.receive(seconds: 0.2).isClosed : talk.isHungUp
        if way.window != nil { usleep(200_000) }
        guard !isOver, !way.drip.isEmpty, Date() >= next else { continue }
        isOver = !talk.send(way.drip.utf8)
        next = Date().addingTimeInterval(way.every)
      }
      if !isOver { found.change { $0.append("\(way.name): held for more than \(way.most) s") } }
    }
    return Findings(cases: ways.count, misses: found.value)
  }
}
