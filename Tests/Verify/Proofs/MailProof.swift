import Foundation

/// Whatever a mail server does, and wherever the program ends: each report reaches the board, twice at most where the
/// first answer was lost, no page waits for it, and no write of the house does.
enum MailProof: Proof {
  static let name = "smtp"
  static let promise = "R14 a broken mail server loses no report"

  /// Five hours are more than lie between two attempts.
  private static let pause = 5.0 * 3600
  private static let start = "2027-07-05T09:00:00Z"
  private static let faults: [ToyMailServer.Fault] = [
    .hangsUp, .busy, .greylists, .cannotKeep, .cutsInside, .cutsAfter, .garblesTLS,
  ]

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let (clock, server) = (try FalseClock(start), try ToyMailServer())
    let house = try MailHouse(letters: long ? 120 : 10, clock, server)
    var round = 0
    for fault in faults {
      server.turn(to: fault)
      try house.attempts(at: { try clock.show(start, plus: pause * Double(round)) })
      round += 1
      findings.expect(server.seen.calls >= house.letters, "\(fault): \(server.seen.calls) calls")
      let waiting = try house.count("state = 'waiting' AND problem IS NOT NULL AND attempts = \(round)")
      findings.expect(waiting == house.letters, "\(fault): of \(house.letters) letters \(waiting) are tried again")
      findings.cases += house.letters - 1
    }
    try silence(house, server, clock, round: round, &findings)
    round += 1
    server.turn(to: .none)
    try house.attempts(at: { try clock.show(start, plus: pause * Double(round)) })
    arrived(house, server, &findings)
    try refused(house, server, clock, round: round, &findings)
    findings.expect(try house.charity.attempt(["audit"]).code == 0, "the audit finds something")
    findings.note = "\(house.letters) letters, \(faults.count + 2) faults, \(server.seen.unheard) answers lost"
    return findings
  }

  /// The server falls silent; meanwhile pages are read and accounts written; then the program is killed.
  private static func silence(
    _ house: MailHouse, _ server: ToyMailServer, _ clock: FalseClock, round: Int, _ findings: inout Findings
  ) throws {
    try clock.show(start, plus: pause * Double(round))
    server.turn(to: .fallsSilent)
    try house.charity.serve(worker: true)
    try house.until { server.seen.unheard > house.letters }
    let began = Date()
    for _ in 0..<20 {
      findings.expect(try Connection(port: house.charity.port).get("/thanks").status == 200, "no page while mail waits")
    }
    try house.charity.run("officer", "add", "late", "--role", "board")
    // Whoever waited for the server would wait for half a minute; a busy machine alone needs a few seconds.
    findings.expect(Date().timeIntervalSince(began) < 20, "pages and writes wait for the mail server")
    house.charity.kill()
  }

  private static func arrived(_ house: MailHouse, _ server: ToyMailServer, _ findings: inout Findings) {
    let seen = server.seen
    findings.expect(seen.broken == 0, "\(seen.broken) messages were not whole")
    findings.expect(seen.acknowledged.count == house.letters, "\(seen.acknowledged.count) letters arrived")
    for (name, count) in seen.acknowledged {
      findings.expect(count == 1, "\(name) was sent again after it was taken")
      // Once where the answer was cut off, once where the program was killed, once at last.
      findings.expect((2...3).contains(seen.kept[name] ?? 0), "\(name) was kept \(seen.kept[name] ?? 0) times")
    }
    let copies = seen.kept.values.reduce(0, +)
    findings.expect(copies == house.letters + seen.unheard, "\(copies) copies after \(seen.unheard) lost answers")
  }

  /// A server that says never is not asked a second time.
  private static func refused(
    _ house: MailHouse, _ server: ToyMailServer, _ clock: FalseClock, round: Int, _ findings: inout Findings
  ) throws {
    let before = try house.count("state = 'sent'")
    findings.expect(before == house.letters, "\(before) letters are told to be sent")
    server.turn(to: .refuses)
    try house.add(3, named: "refused")
    try house.attempts(at: { try clock.show(start, plus: pause * Double(round + 1)) })
    findings.expect(try house.count("state = 'failed'") == 3, "a letter that was refused for good is not told")
    server.turn(to: .none)
    try clock.show(start, plus: pause * Double(round + 2))
    try house.charity.serve(worker: true)
    sleep(2)
    house.charity.stop()
    findings.expect(server.seen.calls == 0, "a server that said never was asked again")
  }
}

/// A charity whose quarter is over, with many reports that are mailed.
private final class MailHouse {
  let charity: Charity
  private(set) var letters = 0
  private let reports: String

  init(letters: Int, _ clock: FalseClock, _ server: ToyMailServer) throws {
    reports = NSTemporaryDirectory() + "verify-reports-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: reports, withIntermediateDirectories: true)
    let setting = ["RIDA_REPORTS=\(reports)", "RIDA_SMTP=smtp://127.0.0.1:\(server.port)"]
    charity = try Charity(
      surveys: ["short"], under: ["env"] + setting + ["RIDA_MAIL_FROM=rida@charity.example"] + clock.words)
    let file = "\(charity.folder)/answers.csv"
    var dice = SystemRandomNumberGenerator()
    try Answers.write(Answers.crowd(of: 200, day: "2027-05-12", &dice), to: file, &dice)
    try charity.run("import", file, "--survey", "short")
    try charity.serve()
    try SignedInStaff(of: charity, as: "officer").send(
      "digits=western&time_axis=reading&fiscal_year=january&board=chair%40board.example%0Atreasurer%40board.example",
      to: "/settings", from: "/settings")
    charity.stop()
    try add(letters, named: "report")
    self.letters = letters
  }

  deinit { try? FileManager.default.removeItem(atPath: reports) }

  /// Adds definitions that are due.
  func add(_ count: Int, named name: String) throws {
    for number in 1...count {
      try """
      key: \(name)-\(number)
      title: { ar: تقرير, en: Report }
      survey: short
      schedule: { every: quarter, days_after: 0, hour: 0, mail: true }
      sheets:
        - kind: cover
          title: { ar: الغلاف, en: Cover }
      """.write(toFile: "\(reports)/\(name)-\(number).yaml", atomically: true, encoding: .utf8)
    }
  }

  /// Runs the program until every letter that is due was tried once.
  func attempts(at set: () throws -> Void) throws {
    try set()
    let definitions = try FileManager.default.contentsOfDirectory(atPath: reports).count
    let before = try? count("1 = 1")
    let tried = (before ?? 0) == 0 ? 0 : try sum()
    let due = before == definitions ? try count("state = 'waiting'") : definitions - (try count("state <> 'waiting'"))
    try charity.serve(worker: true)
    try until { try self.count("1 = 1") == definitions && self.sum() >= tried + due && self.count("begun_at > 0") == 0 }
    charity.stop()
  }

  /// How many letters are as told.
  func count(_ condition: String) throws -> Int {
    try Tables(charity.database).number("SELECT COUNT(*) FROM report_mail WHERE \(condition)")
  }

  private func sum() throws -> Int {
    try Tables(charity.database).number("SELECT COALESCE(SUM(attempts), 0) FROM report_mail")
  }

  /// Waits until something holds.
  func until(_ holds: () throws -> Bool) throws {
    let deadline = Date().addingTimeInterval(60)
    while try !holds() {
      guard Date() < deadline else { throw Failure("the letters did not go on for a minute") }
      usleep(50_000)
    }
  }
}
