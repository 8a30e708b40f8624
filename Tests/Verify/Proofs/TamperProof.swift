import Foundation

/// Whoever edits the database by another way than the program is found by `rida audit`.
enum TamperProof: Proof {
  static let name = "tamper"
  static let promise = "C7 every edit of the database is found by an audit"

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let charity = try Charity()
    try fill(charity)
    findings.expect(try charity.attempt(["audit"]).code == 0, "an untouched house does not pass its audit")
    let head = try charity.run("audit").components(separatedBy: "Chain head: ").last ?? ""
    findings.expect(
      try charity.attempt(["audit", "--head", head.trimmingCharacters(in: .whitespacesAndNewlines)]).code == 0,
      "its own chain head is unknown to it")
    findings.expect(try charity.attempt(["audit", "--head", "00"]).code == 65, "an invented chain head is accepted")
    // A command that ends may leave what it wrote in the log.
    try Tables(charity.database, writable: true).rows("PRAGMA journal_mode = DELETE")
    let whole = try Data(contentsOf: URL(fileURLWithPath: charity.database))
    for recut in Recut.allCases {
      let tables = try Tables(charity.database, writable: true)
      try tables.rows("PRAGMA journal_mode = DELETE")
      let before = try Recut.bytesOfOlderRule(tables)
      try recut.apply(tables)
      let after = try Recut.bytesOfOlderRule(tables)
      findings.expect(before == after, "\(recut) is no edit that the older rule misses")
      let run = try charity.attempt(["audit"])
      findings.expect(run.code == 65 && run.errors.contains("batch"), "not found (\(run.code)): \(recut)")
      try whole.write(to: URL(fileURLWithPath: charity.database))
    }
    for round in 0..<(long ? 1000 : edits.count) {
      let edit = try edit(charity.database, round)
      let run = try charity.attempt(["audit"])
      findings.expect(run.code == 65 && !run.errors.isEmpty, "not found (\(run.code)): \(edit)")
      for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: charity.database + suffix) }
      try whole.write(to: URL(fileURLWithPath: charity.database))
    }
    return findings
  }

  /// Released ratings of two channels, and some that wait.
  private static func fill(_ charity: Charity) throws {
    let rated = try charity.invite(24) + charity.invite(18, channel: "interview")
    try charity.serve()
    for (index, token) in rated.enumerated() { try rate(charity, token, index) }
    charity.stop()
    try charity.run("release")
    let listed = try charity.run("comments", "list", "--survey", "short", "--format", "csv")
    guard let comment = listed.split(whereSeparator: \.isNewline).dropFirst().first?.prefix(32) else {
      throw Failure("no comment was published")
    }
    try charity.run("comments", "code", String(comment), "--themes", "speed")
    try aim(charity)
    let waiting = try charity.invite(9)
    try charity.serve()
    for (index, token) in waiting.prefix(6).enumerated() { try rate(charity, token, index) }
    try keep(charity)
    charity.stop()
    try charity.run("survey", "retire", "short")
  }

  /// Targets, actions, services and what became of links, as an officer keeps them.
  private static func aim(_ charity: Charity) throws {
    for (value, since) in [("0.8", "2026Q1"), ("0.9", "2026Q3")] {
      try charity.run(
        "target", "set", "--survey", "short", "--question", "overall", "--indicator", "satisfied", "--value", value,
        "--since", since)
    }
    try charity.run(
      "target", "set", "--survey", "short", "--question", "overall", "--indicator", "mean", "--value", "4", "--since",
      "2026Q1")
    try charity.run(
      "target", "withdraw", "--survey", "short", "--question", "overall", "--indicator", "mean", "--since", "2026Q1")
    let phrases = "\(charity.folder)/phrases.txt"
    try "برق\n= تم\n".write(toFile: phrases, atomically: true, encoding: .utf8)
    try charity.run("comments", "rules", "--theme", "speed", "--keep", phrases)
    try charity.run("action", "add", "--survey", "short", "--ar", "نافذة ثانية", "--since", "2026-01-05")
    try charity.run("action", "add", "--survey", "short", "--ar", "رد أسرع", "--since", "2026-01-05")
    try charity.run("action", "end", "1", "--on", "2026-02-01")
    try charity.run("action", "correct", "2", "--since", "2026-01-08")
    let file = "\(charity.folder)/served.csv"
    try "day,channel,department,count\n2026-01-05,phone,reception,40\n2026-01-05,interview,reception,30\n"
      .write(toFile: file, atomically: true, encoding: .utf8)
    try charity.run("served", file, "--survey", "short")
    // The links of the first round that no other has.
    try charity.report([
      ("short-18", "delivered"), ("short-19", "delivered"), ("short-20", "refused"), ("short-21", "failed"),
    ])
    try charity.run("optout", "--phone", "0550000123")
    try charity.run("key", "add", "Excel", "--scopes", "figures:read")
    try charity.run("key", "add", "Power BI", "--scopes", "figures:read,surveys:read")
    try charity.run("key", "end", "2")
    for room in ["a", "b"] {
      try charity.run("webhook", "add", "https://hooks.example.org/\(room)", "--event", "release.published")
    }
    try charity.run("webhook", "end", "2")
  }

  /// What is kept on the staff site alone.
  private static func keep(_ charity: Charity) throws {
    let desk = try SignedInStaff(of: charity, as: "relations")
    try desk.send(
      "survey=short&channel=interview&department=reception&mode=kiosk&count=5", to: "/stations", from: "/stations")
    try desk.send("number=1", to: "/stations/close", from: "/stations")
    let officer = try SignedInStaff(of: charity, as: "officer")
    try officer.send("said_ar=الانتظار+طويل&shown=yes", to: "/actions/2/told", from: "/actions/2")
    try officer.send("digits=arabic_indic&time_axis=left_to_right", to: "/settings", from: "/settings")
  }

  private static func rate(_ charity: Charity, _ token: String, _ index: Int) throws {
    let answer = try Connection(port: charity.port).post(
      "/r/\(token)", "overall=\(index % 5 + 1)&ease=4&improve=تحسين+أكثر+\(index)")
    guard answer.status == 303 else { throw Failure("a rating was answered with \(answer.status)") }
  }

  /// What an administrator with an editor might do; each in turn, on a row drawn by lot.
  private static let edits = [
    "UPDATE tally SET count = count + 1 WHERE %", "UPDATE tally SET value = 'DK' WHERE value = '1' AND %",
    "DELETE FROM tally WHERE %", "UPDATE tally SET label = 'website' WHERE %",
    "UPDATE batch SET ballots = ballots + 1 WHERE %", "UPDATE batch SET period = '2020Q1' WHERE %",
    "UPDATE comment SET text = text || '!' WHERE %", "DELETE FROM comment WHERE %",
    "UPDATE comment SET text = text || char(0) WHERE %", "UPDATE comment SET text = text || char(10) WHERE %",
    "UPDATE comment SET text = replace(text, char(1571), char(1575, 1620)) WHERE instr(text, char(1571)) > 0 AND %",
    "UPDATE comment SET label = NULL WHERE label IS NOT NULL AND %",
    "UPDATE comment SET label = CAST(label AS BLOB) WHERE label IS NOT NULL AND %",
    "UPDATE comment SET question = 'overall' WHERE %", "UPDATE tally SET count = count + 0.4 WHERE %",
    "UPDATE batch SET hash_rule = 1 WHERE %", "UPDATE batch SET hash = substr(hash, 1, 31) WHERE %",
    "UPDATE survey SET published_on = published_on || char(10) WHERE %",
    "UPDATE tally SET label = label || '*' WHERE label <> '' AND %",
    "UPDATE stratum SET ballots = ballots + 1 WHERE %", "DELETE FROM stratum WHERE %",
    "UPDATE pair SET count = count + 1 WHERE %", "DELETE FROM pair WHERE %",
    "UPDATE ticket SET state = 0 WHERE state > 0 AND %", "UPDATE ticket SET state = 1 WHERE state = 0 AND %",
    "UPDATE ticket SET state = 1 WHERE state = 2 AND %", "UPDATE ticket SET channel = 'letters' WHERE %",
    "UPDATE ticket SET key = randomblob(32) WHERE %", "DELETE FROM ticket WHERE %",
    "INSERT INTO ticket (key, campaign, channel, department, mode, state)"
      + " SELECT randomblob(32), campaign, channel, department, mode, 0 FROM ticket WHERE %",
    "DELETE FROM ballot WHERE %", "UPDATE ballot SET envelope = randomblob(length(envelope)) WHERE %",
    "UPDATE ballot SET epoch = 1 WHERE %",
    "INSERT INTO ballot (id, epoch, envelope) SELECT randomblob(16), epoch, envelope FROM ballot WHERE %",
    "UPDATE campaign SET expires_on = '2099-01-01' WHERE %", "UPDATE fieldwork SET invited = invited + 1 WHERE %",
    "UPDATE fieldwork SET answered = 0 WHERE %", "INSERT INTO closing VALUES ('short', '2020Q1', '2020-04-01', 0)",
    "UPDATE target SET value = '0.1' WHERE %", "DELETE FROM target WHERE %",
    "INSERT INTO target VALUES ('short', 'ease', 'easy', 'none', '', '2026Q1', '0.5')",
    "UPDATE action SET text_ar = text_ar || '!' WHERE %", "UPDATE action SET ended = '2026-03-01' WHERE %",
    "DELETE FROM action WHERE %", "UPDATE served SET count = count + 1 WHERE %", "DELETE FROM served WHERE %",
    "UPDATE served SET language = 'en' WHERE %", "UPDATE delay SET days = days + 1 WHERE %",
    "UPDATE delay SET count = count + 1 WHERE %", "DELETE FROM delay WHERE %",
    "UPDATE outreach SET count = count + 1 WHERE %", "DELETE FROM outreach WHERE %",
    "UPDATE outreach SET outcome = 'unknown' WHERE outcome = 'refused' AND %",
    "UPDATE survey SET source = source || '# ' WHERE %", "UPDATE document SET text = text || ' ' WHERE %",
    "UPDATE journal SET subject = subject || 'x' WHERE %",
    "DELETE FROM journal WHERE kind <> 'release' AND %",
    "UPDATE journal SET digest = randomblob(32) WHERE %",
    "UPDATE journal SET day = '2020-01-01' WHERE %",
    "UPDATE epoch SET public_key = randomblob(32) WHERE number > 1",
    "INSERT INTO tally VALUES (9, 'channel', 'phone', 'overall', '5', 40)",
    "UPDATE coding SET themes = 'trust' WHERE %", "DELETE FROM coding WHERE %",
    "UPDATE station SET closed_on = NULL WHERE %", "UPDATE opening SET role = 'board' WHERE %",
    "DELETE FROM opening WHERE %", "UPDATE told SET said_ar = said_ar || '!' WHERE %", "DELETE FROM told WHERE %",
    "UPDATE told SET shown = 0 WHERE %", "UPDATE setting SET value = 'western' WHERE name = 'digits' AND %",
    "UPDATE retirement SET day = '2030-01-01' WHERE %", "DELETE FROM retirement WHERE %",
    "UPDATE taken_file SET row_count = row_count + 1 WHERE %", "DELETE FROM taken_file WHERE %",
    "UPDATE theme_rules SET lines = lines || '!' WHERE %", "UPDATE theme_rules SET kept_by = 'x' WHERE %",
    "DELETE FROM theme_rules WHERE %", "UPDATE withdrawn_target SET value = '0.1' WHERE %",
    "DELETE FROM withdrawn_target WHERE %", "UPDATE withdrawn_target SET day = '2026-01-01' WHERE %",
    "UPDATE api_key SET scopes = 'reports:read' WHERE %", "UPDATE api_key SET digest = randomblob(32) WHERE %",
    "UPDATE api_key SET ended_by = NULL, ended_at = NULL WHERE ended_at IS NOT NULL AND %",
    "DELETE FROM api_key WHERE %", "UPDATE webhook SET address = address || 'x' WHERE %",
    "UPDATE webhook SET secret = randomblob(60) WHERE %", "UPDATE webhook SET given_up = given_up + 1 WHERE %",
    "UPDATE webhook SET ended_by = NULL, ended_at = NULL WHERE ended_at IS NOT NULL AND %",
    "DELETE FROM webhook WHERE %",
    "DELETE FROM suppressed WHERE %", "UPDATE suppressed SET contact = randomblob(32) WHERE %",
  ]

  /// Changes one row as a stranger to the program would; returns what was done.
  private static func edit(_ path: String, _ round: Int) throws -> String {
    let tables = try Tables(path, writable: true)
    try tables.rows("PRAGMA journal_mode = DELETE")
    let edit = edits[round % edits.count]
    guard edit.contains("%") else {
      try tables.rows(edit)
      return edit
    }
    let table = edit.components(separatedBy: " FROM ").last?.split(separator: " ").first.map(String.init)
    let name = edit.hasPrefix("UPDATE") ? edit.split(separator: " ").dropFirst().first.map(String.init) : table
    guard let name else { throw Failure(edit) }
    let keys = try tables.rows("SELECT name FROM pragma_table_info('\(name)') WHERE pk > 0 ORDER BY pk").map { $0[0] }
    let condition = edit.components(separatedBy: " WHERE ").last?.replacing(" AND %", with: "").replacing(
      "%", with: "1")
    let tuple = "(\(keys.joined(separator: ", ")))"
    let one =
      "\(tuple) IN (SELECT \(keys.joined(separator: ", ")) FROM \(name) WHERE \(condition ?? "1") ORDER BY random() LIMIT 1)"
    let statement = edit.replacing("%", with: one)
    try tables.rows(statement)
    guard try tables.number("SELECT changes()") > 0 else { throw Failure("nothing to edit: \(edit)") }
    return edit
  }
}
