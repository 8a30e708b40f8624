import Foundation

/// A copy taken under load is put back on an empty machine; a copy that cannot be used changes nothing; and a restore or a
/// backup that is killed anywhere leaves a house that is whole, the old one or the new.
enum RestoreProof: Proof {
  static let name = "restore"
  static let promise = "R9 a backup restores; a bad one changes nothing"

  private static let calls = ["openat", "pwrite64", "fsync", "fdatasync", "rename", "link", "unlink", "rmdir", "mkdir"]

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let charity = try Charity(surveys: ["short"])
    try fill(charity)
    let backup = "\(charity.folder)/backup.sqlite"
    for round in 0..<(long ? 100 : 3) { try emptyMachine(charity, round, &findings) }
    try charity.run("backup", backup)
    for bad in try badCopies(backup, charity.folder) { try refuse(charity, bad, &findings) }
    try charity.serve()
    let used = try charity.attempt(["restore", backup, "--replace"])
    findings.expect(used.code == 75, "a house in use is replaced: \(used.code) \(used.output)")
    charity.stop()
    try setAside(charity, backup, &findings)
    let kills = try killed(charity, backup, long: long, &findings)
    let copies = try killedBackups(charity, long: long, &findings)
    findings.note = "\(kills) restores and \(copies) backups killed"
    return findings
  }

  /// Ratings that are released and ratings that wait.
  private static func fill(_ charity: Charity) throws {
    for (count, rated) in [(30, 30), (20, 12)] {
      let tokens = try charity.invite(count)
      try charity.serve()
      for token in tokens.prefix(rated) { try rate(charity, token) }
      charity.stop()
      if count == 30 { try charity.run("release") }
    }
  }

  private static func rate(_ charity: Charity, _ token: String) throws {
    let answer = try Connection(port: charity.port).post("/r/\(token)", "overall=\(Int.random(in: 1...5))&ease=4")
    guard answer.status == 303 else { throw Failure("a rating was answered with \(answer.status)") }
  }

  /// A backup under load, restored where there is nothing, opens again exactly the links whose answers are lost.
  private static func emptyMachine(_ charity: Charity, _ round: Int, _ findings: inout Findings) throws {
    let copy = "\(charity.folder)/load-\(round).sqlite"
    let tokens = try charity.invite(12)
    try charity.serve()
    let port = charity.port
    let load = Thread {
      for token in tokens { _ = try? Connection(port: port).post("/r/\(token)", "overall=3&ease=3") }
    }
    load.start()
    try charity.run("backup", copy)
    while !load.isFinished { usleep(10_000) }
    charity.stop()
    let spent = try Tables(copy).rows("SELECT hex(key) FROM ticket WHERE state = 1").map { $0[0] }
    let other = try Charity(empty: true)
    let run = try other.attempt(["restore", copy])
    findings.expect(run.code == 0, "round \(round): a good copy is refused: \(run.errors)")
    findings.expect(run.output.contains("; \(spent.count) links"), "round \(round): \(run.output) of \(spent.count)")
    let tables = try Tables(other.database)
    let open = try Set(tables.rows("SELECT hex(key) FROM ticket WHERE state = 0").map { $0[0] })
    findings.expect(spent.allSatisfy(open.contains), "round \(round): not every link of a lost answer is open")
    let before = try Tables(copy).number("SELECT COUNT(*) FROM ticket WHERE state = 0")
    findings.expect(open.count == before + spent.count, "round \(round): \(open.count) links are open")
    findings.expect(
      try other.attempt(["serve", "--port", "1"]).code == 78, "round \(round): it serves without its keys")
    for key in ["codes", "contacts", "seal"] { _ = try other.attempt(["keys", "renew", key]) }
    let audit = try other.attempt(["audit"])
    findings.expect(audit.code == 0, "round \(round): the audit of the restored says \(audit.errors.prefix(300))")
  }

  /// Copies that must not be put in place.
  private static func badCopies(_ backup: String, _ folder: String) throws -> [String] {
    let whole = try Data(contentsOf: URL(fileURLWithPath: backup))
    func file(_ name: String, _ content: Data) throws -> String {
      try content.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      return "\(folder)/\(name)"
    }
    var flipped = whole
    for index in stride(from: 8192, to: min(flipped.count, 60_000), by: 997) { flipped[index] ^= 0x55 }
    let bad = [
      try file("torn.sqlite", whole.prefix(whole.count / 2)), try file("text.sqlite", Data("no database\n".utf8)),
      try file("empty.sqlite", Data()), try file("flipped.sqlite", flipped),
    ]
    let other = "\(folder)/other.sqlite"
    try Tables(other, creating: true).rows("CREATE TABLE migration (version INTEGER)")
    let edits = [
      "newer": "INSERT INTO migration (version) VALUES (999)", "edited": "UPDATE tally SET count = count + 1",
      "cut": "DROP TABLE epoch", "emptied": "DELETE FROM migration",
    ]
    return bad + [other, folder]
      + (try edits.map { name, edit in
        let path = try file("\(name).sqlite", whole)
        try Tables(path, writable: true).rows(edit)
        return path
      })
  }

  /// Tries a bad copy twice; nothing changes, and the words say so.
  private static func refuse(_ charity: Charity, _ bad: String, _ findings: inout Findings) throws {
    let before = try Tables(charity.database).dump()
    for _ in 0..<2 {
      let run = try charity.attempt(["restore", bad, "--replace"])
      findings.expect(
        run.code == 65 && run.errors.lowercased().contains("nothing was changed"), "\(bad): \(run.code) \(run.errors)")
    }
    findings.expect(try Tables(charity.database).dump() == before, "\(bad): the database was changed")
    findings.expect(try replaced(charity).isEmpty, "\(bad): something was set aside")
    findings.expect(try charity.attempt(["audit"]).code == 0, "\(bad): the house is not as it was")
  }

  private static func replaced(_ charity: Charity) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: charity.data)
      .filter { $0.wholeMatch(of: /rida\.sqlite\.replaced-[0-9]+/) != nil }.sorted()
  }

  /// What is replaced keeps a name of its own each time.
  private static func setAside(_ charity: Charity, _ backup: String, _ findings: inout Findings) throws {
    let first = try Tables(charity.database).dump()
    for _ in 0..<3 { try charity.run("restore", backup, "--replace") }
    let names = try replaced(charity)
    findings.expect(names == (1...3).map { "rida.sqlite.replaced-\($0)" }, "set aside are \(names)")
    let kept = try Tables("\(charity.data)/rida.sqlite.replaced-1").dump()
    findings.expect(kept == first, "what was set aside first is not what was there")
    for name in names {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: "\(charity.data)/\(name)\(end)") }
    }
  }

  /// Kills a restore at its steps: the house is the old one or the new, and both are whole.
  private static func killed(
    _ charity: Charity, _ backup: String, long: Bool, _ findings: inout Findings
  ) throws -> Int {
    let words = ["restore", backup, "--replace"]
    let steps = try Steps.count(charity, words, calls: calls)
    try charity.run("officer", "add", "mark")
    let saved = try Scratch(inMemory: true)
    charity.stop()
    try FileManager.default.copyItem(atPath: charity.data, toPath: "\(saved.path)/data")
    let every = max(1, steps.count / (long ? 500 : 20))
    var killed = 0
    for step in steps.enumerated().filter({ $0.offset % every == 0 }).map(\.element) {
      let run = try charity.attempt(words, under: kill(step))
      killed += run.code == 0 ? 0 : 1
      let moment = "after \(step.call) \(step.number)"
      findings.expect(try charity.attempt(["audit"]).code == 0, "\(moment) the house is not whole")
      let isOld = try Tables(charity.database).number("SELECT COUNT(*) FROM staff WHERE name = 'mark'") == 1
      let aside = try replaced(charity)
      let keeps = try aside.contains { name in
        try Tables("\(charity.data)/\(name)").number("SELECT COUNT(*) FROM staff WHERE name = 'mark'") == 1
      }
      findings.expect(isOld || keeps, "\(moment) the old database is nowhere")
      findings.expect(try charity.attempt(words).code == 0, "\(moment) it cannot be restored again")
      try FileManager.default.removeItem(atPath: charity.data)
      try FileManager.default.copyItem(atPath: "\(saved.path)/data", toPath: charity.data)
    }
    findings.expect(killed > 10, "only \(killed) restores were killed")
    return killed
  }

  /// A backup that is killed leaves no file under its name, or a whole one.
  private static func killedBackups(_ charity: Charity, long: Bool, _ findings: inout Findings) throws -> Int {
    let path = "\(charity.folder)/killed-copy.sqlite"
    let steps = try Steps.count(charity, ["backup", path], calls: calls)
    try? FileManager.default.removeItem(atPath: path)
    let every = max(1, steps.count / (long ? 200 : 10))
    var killed = 0
    for step in steps.enumerated().filter({ $0.offset % every == 0 }).map(\.element) {
      killed += try charity.attempt(["backup", path], under: kill(step)).code == 0 ? 0 : 1
      guard FileManager.default.fileExists(atPath: path) else {
        findings.cases += 1
        continue
      }
      let check = try Tables(path).rows("PRAGMA integrity_check")
      findings.expect(check == [["ok"]], "after \(step.call) \(step.number) a half copy has the name")
      try FileManager.default.removeItem(atPath: path)
    }
    try charity.run("backup", path)
    findings.expect(killed > 5, "only \(killed) backups were killed")
    return killed
  }

  private static func kill(_ step: (call: String, number: Int)) -> [String] {
    [
      "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(step.call)", "-e",
      "inject=\(step.call):signal=SIGKILL:when=\(step.number)",
    ]
  }
}
