import Foundation

/// One copy of the data folder, taken at a bad moment. With every key in it, whatever waits can be read with names, which
/// the documentation says; where the key of contacts lies elsewhere, after a release, and when the round is over, nothing.
enum SnapshotProof: Proof {
  static let name = "snapshot"
  static let promise = "C10 a copy without the contact key names nobody"

  private static let (invited, answered) = (120, 60)

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let charity = try Charity(surveys: ["short"])
    let truth = try rate(charity)
    let together = try copy(charity)
    let won = try tied("\(together.path)/data", keys: "\(together.path)/data/keys", truth)
    findings.expect(won == answered, "with all keys in one folder the attacker ties only \(won) of \(answered)")
    try FileManager.default.removeItem(atPath: "\(together.path)/data/keys/contacts.key")
    let apart = try tied("\(together.path)/data", keys: "\(together.path)/data/keys", truth)
    findings.expect(apart == 0, "without the contact key \(apart) of \(answered) are tied")
    try recommended(&findings)
    // Half a minute of waiting, which nothing depends on.
    let swept = long ? ", \(try afterSweep(charity, truth)) when the log is swept" : ""
    try charity.close()
    let released = try copy(charity)
    let after = try tied("\(released.path)/data", keys: "\(released.path)/data/keys", truth)
    findings.expect(after == 0, "after a release \(after) of \(answered) are tied")
    try afterRound(charity, &findings)
    findings.note = "all keys in one copy: \(won) of \(answered) at once\(swept)"
    return findings
  }

  /// The layout that the documentation recommends, run as it says.
  private static func recommended(_ findings: inout Findings) throws {
    let elsewhere = try Scratch()
    let charity = try Charity(surveys: ["short"], under: ["env", "RIDA_CONTACT_KEYS=\(elsewhere.path)"])
    let truth = try rate(charity)
    let copy = try copy(charity)
    findings.expect(
      !FileManager.default.fileExists(atPath: "\(charity.data)/keys/contacts.key")
        && FileManager.default.fileExists(atPath: "\(elsewhere.path)/contacts.key"),
      "the contact key does not lie where it was told to")
    let tied = try tied("\(copy.path)/data", keys: "\(copy.path)/data/keys", truth)
    findings.expect(tied == 0, "in the recommended layout \(tied) of \(answered) are tied")
    let doctor = try charity.attempt(["doctor"])
    findings.expect(doctor.output.contains("no copy of one folder has all keys"), "doctor does not see the layout")
    try charity.run("remind", "--survey", "short", "--links", "\(charity.folder)/reminders.csv")
  }

  /// The server has swept its log: which ticket was spent beside which envelope stands nowhere any more.
  private static func afterSweep(_ charity: Charity, _ truth: [String: String]) throws -> Int {
    try charity.serve()
    let deadline = Date().addingTimeInterval(60)
    while try size("\(charity.database)-wal") > 0, Date() < deadline { usleep(500_000) }
    let copy = try copy(charity)
    charity.stop()
    return try tied("\(copy.path)/data", keys: "\(copy.path)/data/keys", truth)
  }

  /// Five weeks later nobody can be reminded, and no link leads to its ticket: contacts, secrets and the keys of tickets
  /// are gone from the tables, the log and the free pages.
  private static func afterRound(_ charity: Charity, _ findings: inout Findings) throws {
    let tables = try Tables(charity.database)
    let sealed = try tables.rows("SELECT sealed FROM contact").map { "contact \($0[0].prefix(64))" }
    findings.expect(sealed.count == invited, "\(sealed.count) contacts are kept of \(invited)")
    let needles = sealed + (try tables.rows("SELECT key FROM ticket").map { "ticket \($0[0])" })
    let before = try Attacker.finds(needles, in: charity.data)
    for kind in ["contact", "ticket"] {
      findings.expect(before.contains { $0.hasPrefix("\(kind) ") }, "no \(kind) is even found before")
    }
    // The first counts for good, the second forgets.
    for _ in 0..<2 { try charity.attempt(["release"], under: ["faketime", "+5 weeks"]) }
    let left = try Tables(charity.database).number("SELECT COUNT(*) FROM contact")
    findings.expect(left == 0, "\(left) contacts outlive their round")
    let found = try Attacker.finds(needles, in: charity.data)
    findings.expect(found.isEmpty, "what was erased stands in \(found.prefix(3))")
    let audit = try charity.attempt(["audit"], under: ["faketime", "+5 weeks"])
    findings.expect(audit.code == 0, "after the erasure the audit says: \(audit.errors.prefix(200))")
  }

  /// Invites people by name and telephone, of whom half answer, and ends the server at once.
  private static func rate(_ charity: Charity) throws -> [String: String] {
    let services = (0..<invited).map { number -> Charity.Service in
      let contact = "+9665500\(10_000 + number),,Person \(number)"
      return Charity.Service(
        channel: number % 2 == 0 ? "phone" : "interview", contact: contact, reference: "case-\(number)")
    }
    let tokens = try charity.invite(services)
    try charity.serve()
    var truth: [String: String] = [:]
    for number in Array(0..<invited).shuffled().prefix(answered) {
      let (overall, ease) = (Int.random(in: 1...5), Int.random(in: 1...5))
      let answer = try Connection(port: charity.port).post("/r/\(tokens[number])", "overall=\(overall)&ease=\(ease)")
      guard answer.status == 303 else { throw Failure("a rating was answered with \(answer.status)") }
      truth["case-\(number)"] = "ease=\(ease) overall=\(overall)"
    }
    charity.kill()
    return truth
  }

  private static func copy(_ charity: Charity) throws -> Scratch {
    let folder = try Scratch()
    try FileManager.default.copyItem(atPath: charity.data, toPath: "\(folder.path)/data")
    return folder
  }

  /// How many answers the attacker ties to the right person.
  private static func tied(_ data: String, keys: String, _ truth: [String: String]) throws -> Int {
    let lines = try Attacker.run("snapshot", data, keys).map { $0.components(separatedBy: "\t") }
    return lines.filter { $0.count == 3 && $0[0] == "tied" }.count { truth[$0[1]] == $0[2] }
  }

  private static func size(_ path: String) throws -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
  }
}
