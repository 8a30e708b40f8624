import Foundation
import Testing

/// Keys, copies and the look over the house, as its keeper meets them.
@Suite struct KeepingTests {
  /// A house with a round of two people.
  private func house() throws -> Program {
    let program = try Program()
    #expect(try program.run("init").code == 0)
    #expect(try program.run("survey", "publish", "Surveys/short/1.yaml").code == 0)
    let file = try program.write(
      "reference,day,channel,department,phone\nA1,2026-01-05,phone,reception,+966550000001\n"
        + "A2,2026-01-05,phone,reception,+966550000002\n", to: "services.csv")
    let run = try program.run(
      "invite", "--survey", "short", "--interactions", file, "--links", program.path("links.csv"))
    #expect(run.code == 0, "\(run.errors)")
    return program
  }

  private func content(_ name: String, of program: Program) -> String? {
    try? String(contentsOfFile: program.path(name), encoding: .utf8)
  }

  @Test func `a key that is lost is told, and made anew only when that is asked for`() throws {
    let program = try house()
    let key = program.path("data/keys/contacts.key")
    try FileManager.default.removeItem(atPath: key)
    let links = program.path("reminders.csv")
    for command in [["serve", "--port", "1"], ["remind", "--survey", "short", "--links", links]] {
      let run = try program.run(command)
      #expect(run.code == 78 && run.errors.contains("‘contacts’ is missing"), "\(run.errors)")
      #expect(run.errors.contains("reminded") && run.errors.contains("rida keys renew contacts"))
    }
    #expect(!FileManager.default.fileExists(atPath: key))
    let audit = try program.run("audit")
    #expect(audit.code == 65 && audit.errors.contains("the key ‘contacts’ cannot be used: it is missing"))
    let doctor = try program.run("doctor")
    #expect(doctor.code == 78 && doctor.output.contains("fault  the key ‘contacts’"), "\(doctor.output)")
    let renewed = try program.run("keys", "renew", "contacts")
    #expect(renewed.code == 0 && renewed.output.contains("2 contacts"), "\(renewed.output)\(renewed.errors)")
    #expect(try program.run("audit").code == 0)
    #expect(try program.run("keys", "renew", "contacts").code == 78)
  }

  @Test func `a copy that cannot be used changes nothing, however often it is tried`() throws {
    let program = try house()
    let file = try program.write("no database\n", to: "text.sqlite")
    for _ in 0..<2 {
      let run = try program.run("restore", file, "--replace")
      #expect(run.code == 65 && run.errors.contains("Nothing was changed"), "\(run.errors)")
    }
    #expect(try program.run("audit").code == 0)
    let copy = program.path("copy.sqlite")
    #expect(try program.run("backup", copy).code == 0)
    for number in 1...2 {
      let run = try program.run("restore", copy, "--replace")
      #expect(run.code == 0 && run.output.contains("rida.sqlite.replaced-\(number)"), "\(run.output)\(run.errors)")
    }
    #expect(try program.run("restore", copy).code == 78)
  }

  @Test func `seven copies are kept by themselves, and the newest can be put back`() throws {
    let program = try house()
    #expect(try program.run("backup", "try").errors.contains("no copy is kept yet"))
    let copied = try program.run("backup")
    let name = try #require(copied.output.firstMatch(of: /rida-[0-9+-]+\.sqlite/)?.0, "\(copied.errors)")
    let listed = try program.run("backup", "list").output
    #expect(listed.hasPrefix("\(name)  ") && listed.contains(" bytes, not tried"), "\(listed)")
    let drill = try program.run("backup", "try")
    #expect(drill.code == 0 && drill.output.contains("\(name) can be put back"), "\(drill.output)\(drill.errors)")
    #expect(try program.run("backup", "list").output.contains("tried and sound"))
    #expect(try program.run("doctor").output.contains("ok     the newest backup was tried less than a day ago"))
    try Data("no database".utf8).write(to: URL(fileURLWithPath: program.path("data/backups/\(name)")))
    let broken = try program.run("backup", "try")
    #expect(broken.code == 65 && broken.errors.contains("\(name) cannot be put back"), "\(broken.errors)")
    let doctor = try program.run("doctor")
    #expect(doctor.code == 65 && doctor.output.contains("would not bring everything back"), "\(doctor.output)")
    #expect(try program.run("backup", "list").output.contains("tried, with faults"))
    #expect(try program.run("backup", "try", "more").code == 64)
  }

  @Test func `on an empty machine keys come back with a backup by any two of three shares`() throws {
    let program = try house()
    let made = try program.run("recovery", "make")
    #expect(made.code == 0, "\(made.errors)")
    let lines = made.output.split(separator: "\n").filter { $0.hasPrefix("  ") }.map(String.init)
    try #require(lines.count == 9, "\(made.output)")
    #expect(try program.run("recovery", "make").code == 78)
    let copy = program.path("copy.sqlite")
    #expect(try program.run("backup", copy).code == 0)
    func restore(_ shares: [Int]) throws -> Program.Run {
      try program.run(
        ["restore", copy, "--shares"],
        places: ["RIDA_DATA": program.path("elsewhere"), "RIDA_LINK": "https://r.example.sa"],
        typed: shares.map { lines[3 * $0..<3 * $0 + 3].joined(separator: "\n") }.joined(separator: "\n\n") + "\n")
    }
    let twice = try restore([1, 1])
    #expect(twice.code == 65 && twice.errors.contains("the same share twice"), "\(twice.errors)")
    #expect(!FileManager.default.fileExists(atPath: program.path("elsewhere")))
    let back = try restore([2, 0])
    #expect(back.code == 0 && back.output.contains("These keys are back: codes, contacts, seal."), "\(back.errors)")
    for name in ["codes", "contacts", "seal"] {
      let keys = ["data", "elsewhere"].map {
        FileManager.default.contents(atPath: program.path("\($0)/keys/\(name).key"))
      }
      #expect(keys[0] != nil && keys[0] == keys[1], "\(name)")
    }
  }

  @Test func `drafts and report definitions are in a backup, and come back beside what was written since`() throws {
    let program = try house()
    let written = ["surveys/winter/1.yaml": "title: winter\n", "definitions/board.yaml": "title: board\n"]
    for (name, text) in written {
      let path = program.path("data/\(name)")
      let folder = (path as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
    let copy = program.path("copy.sqlite")
    #expect(try program.run("backup", copy).code == 0)
    try FileManager.default.removeItem(atPath: program.path("data/definitions"))
    _ = try program.write("title: changed\n", to: "data/surveys/winter/1.yaml")
    #expect(try program.run("restore", copy, "--replace").code == 0)
    for (name, text) in written { #expect(content("data/\(name)", of: program) == text) }
    #expect(content("data/surveys/winter/1.yaml.replaced-1", of: program) == "title: changed\n")
  }

  @Test func `a house that is well is told so`() throws {
    let program = try house()
    #expect(try program.run("backup", program.path("copy.sqlite")).code == 0)
    let run = try program.run("doctor")
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains("ok     the keys are there") && run.output.contains("note   whoever copies"))
    let none = try Program().run("doctor")
    #expect(none.code == 78 && none.output.contains("→ make one with ‘rida init’"))
  }
}
