import Foundation

/// A clock that jumps ends no open link, opens no expired one, breaks no page and puts no answer into another quarter.
enum ClockProof: Proof {
  static let name = "clock"
  static let promise = "R12 a wrong clock changes no link and no quarter"

  /// A clock that is wrong, while it ought to show `now`.
  private struct Jump {
    let name: String
    let moment: Date
    var rate = 1
  }

  private static let (earlier, now, afterwards) = (
    "2027-04-02T09:00:00Z", "2027-05-12T09:00:00Z", "2027-07-05T09:00:00Z"
  )

  static func attack(long: Bool) throws -> Findings {
    let jumps = try named + (long ? try strewn(190) : [])
    var findings = Findings()
    let clock = try FalseClock(earlier)
    let charity = try Charity(surveys: ["short"], under: clock.words)
    let expired = try charity.invite(4)
    try clock.show(now)
    let open = try charity.invite(jumps.count * 4 + 20)
    try charity.serve()
    for (index, jump) in jumps.enumerated() {
      let own = Array(open[index * 4..<(index + 1) * 4])
      try clock.show(jump.moment, rate: jump.rate)
      try visit(charity, jump.name, Array(own[..<2]), expired, &findings)
      // Whoever starts the program under a wrong clock, with its worker, is no worse off.
      if index % 2 == 0 {
        charity.stop()
        try charity.serve(worker: true)
      } else {
        let release = try charity.attempt(["release"])
        findings.expect(release.code == 0, "\(jump.name): a release ended with \(release.code): \(release.errors)")
      }
      try visit(charity, jump.name, Array(own[2...]), expired, &findings)
      try clock.show(now)
      try visit(charity, "after \(jump.name)", [], expired, &findings)
    }
    let reminded = try charity.run("remind", "--survey", "short", "--links", "\(charity.folder)/again.csv")
    findings.expect(reminded.hasPrefix("20 of "), "links of an open round cannot be made again: \(reminded)")
    // A crowd for those who came after the last release; alone they would wait for the next quarter.
    try visit(charity, "at last", Array(open.suffix(12)), [], &findings)
    try clock.show(afterwards)
    charity.stop()
    try charity.run("release")
    try trustAgain(charity, clock, &findings)
    let tables = try Tables(charity.database)
    let batches = try tables.rows("SELECT period, SUM(ballots) FROM batch GROUP BY period")
    let answers = jumps.count * 4 + 12
    findings.expect(batches == [["2027Q2", "\(answers)"]], "\(answers) answers, counted in \(batches)")
    return findings
  }

  /// After a rest of years the clock is not believed until a person says so.
  private static func trustAgain(_ charity: Charity, _ clock: FalseClock, _ findings: inout Findings) throws {
    try clock.show("2031-01-01T09:00:00Z")
    findings.expect(try charity.run("clock").contains("believes 2027-07-05"), "a leap of years was believed")
    try charity.run("clock", "--believe")
    findings.expect(try charity.run("clock").contains("believes 2031-01-01"), "a person cannot set the day right")
  }

  /// Looks at everything, and answers by links that are open.
  private static func visit(
    _ charity: Charity, _ jump: String, _ open: [String], _ expired: [String], _ findings: inout Findings
  ) throws {
    let connection = try Connection(port: charity.port)
    for path in ["/thanks", "/r-code", "/sign-in", "/", "/healthz", "/readyz"] {
      let status = try connection.get(path).status
      findings.expect(status < 400, "\(jump): \(path) was answered \(status)")
    }
    for token in expired {
      let told = [try connection.get("/r/\(token)").status, try connection.post("/r/\(token)", "overall=1").status]
      // A week after its day the link is forgotten as well.
      findings.expect([[410, 410], [404, 404]].contains(told), "\(jump): an expired link was answered \(told)")
    }
    for token in open {
      let told = [try connection.get("/r/\(token)").status, try connection.post("/r/\(token)", "overall=4").status]
      findings.expect(told == [200, 303], "\(jump): an open link was answered \(told)")
    }
  }

  private static var named: [Jump] {
    get throws {
      let right = try FalseClock.moment(now)
      return try [
        Jump(name: "an hour ahead", moment: right + 3600), Jump(name: "an hour behind", moment: right - 3600),
        Jump(name: "ten years ahead", moment: right + 3653 * 86_400),
        Jump(name: "1970", moment: FalseClock.moment("1970-01-02T00:00:00Z")),
        Jump(name: "a day behind", moment: right - 86_400),
        Jump(name: "forty days behind", moment: right - 40 * 86_400),
        Jump(name: "a leap second", moment: FalseClock.moment("2016-12-31T23:59:59Z")),
        Jump(name: "twice as fast", moment: right, rate: 2),
        Jump(name: "2106", moment: FalseClock.moment("2106-02-07T06:28:15Z")),
        Jump(name: "fourteen months ahead", moment: right + 425 * 86_400),
      ]
    }
  }

  /// Any time from 1970 to 2100 that no house would believe.
  private static func strewn(_ count: Int) throws -> [Jump] {
    let right = try FalseClock.moment(now)
    return (0..<count).map { number in
      let days = Bool.random() ? -Double.random(in: 0..<20_000) : Double.random(in: 402..<27_000)
      return Jump(name: "\(Int(days)) days (\(number))", moment: right + days * 86_400)
    }
  }
}
