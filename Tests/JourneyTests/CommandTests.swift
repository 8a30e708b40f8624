import Foundation
import Testing

/// Commands as scripts use them: what they print, how they end, and that bad input loses nothing.
@Suite struct CommandTests {
  @Test func `a survey with mistakes is refused with file and line`() throws {
    let program = try Program()
    let file = try program.write("key: Bad Key\nversion: 1\n", to: "bad.yaml")
    let run = try program.run("survey", "check", file)
    #expect(run.code == 65)
    #expect(run.errors.contains("\(file):1: ‘Bad Key’ cannot be a key"))
  }

  @Test func `a survey that is checked says what a charity of a size will see`() throws {
    let program = try Program()
    let product = try program.run("survey", "check", "Surveys/after-registration/1.yaml", "--ratings", "100")
    #expect(product.code == 0 && product.output.contains("with 100 ratings a quarter"))
    #expect(product.output.contains("of only a part of their answers, not judged"))
    #expect(product.output.contains("choose it below about 1000 ratings a quarter"))
    let margins = try program.run("survey", "check", "Surveys/after-registration/3.yaml", "--ratings", "100")
    #expect(margins.output.contains("department: 7") || margins.output.contains("department: 8"), "\(margins.output)")
    #expect(!margins.output.contains("would reach"))
    #expect(try program.run("survey", "check", "Surveys/short/1.yaml").output == "Surveys/short/1.yaml: good\n")
    #expect(try program.run("survey", "check", "Surveys/short/1.yaml", "--ratings", "0").code == 64)
  }

  @Test func `wrong usage ends with 64 and a missing database with 78`() throws {
    let program = try Program()
    #expect(try program.run("indicators", "--survey", "x", "--period", "soon").code == 64)
    let run = try program.run("release")
    #expect(run.code == 78)
    #expect(run.errors.contains("rida init"))
  }

  @Test(arguments: ["0", "-1", "65536", "70000", "99999999999999999999", "١"])
  func `a port that is none is refused`(port: String) throws {
    let run = try Program().run("serve", "--port=\(port)", "--no-worker")
    #expect(run.code == 64 && run.errors.contains("--port"), "\(run.errors)")
  }

  @Test func `a published version that was changed is refused with the changed line`() throws {
    let program = try Program()
    let source = try String(contentsOf: Program.root.appendingPathComponent("Surveys/short/1.yaml"), encoding: .utf8)
    try FileManager.default.createDirectory(atPath: program.path("short"), withIntermediateDirectories: true)
    let file = try program.write(source, to: "short/1.yaml")
    #expect(try program.run("init").code == 0)
    #expect(try program.run("survey", "publish", file).code == 0)
    #expect(try program.run("survey", "publish", file).code == 0)
    _ = try program.write(source + "# a remark\n", to: "short/1.yaml")
    let run = try program.run("survey", "check", file)
    #expect(run.code == 65)
    #expect(run.errors.contains("version 1 of ‘short’ is published and never changes; make it version 2"))
  }

  @Test func `one bad row keeps a whole file of interactions out`() throws {
    let program = try Program()
    _ = try program.run("init")
    _ = try program.run("survey", "publish", "Surveys/short/1.yaml")
    let file = try program.write(
      "reference,day,channel,department\nA1,2026-01-02,phone,reception\nA2,2026-01-02,pigeon,reception\n", to: "i.csv")
    let run = try program.run("invite", "--survey", "short", "--interactions", file, "--links", program.path("l.csv"))
    #expect(run.code == 65)
    #expect(run.errors.contains("\(file):3: ‘pigeon’ is no channel"))
    #expect(!FileManager.default.fileExists(atPath: program.path("l.csv")))
  }

  @Test func `cards carry a link, a typed code and a picture, and no card is like another`() throws {
    let program = try Program()
    _ = try program.run("init")
    _ = try program.run("survey", "publish", "Surveys/short/1.yaml")
    let run = try program.run(
      "draw", "--survey", "short", "--channel", "letters", "--department", "reception", "--count", "12", "--out",
      program.path("cards.csv"))
    #expect(run.code == 0, "\(run.errors)")
    let lines = try String(contentsOfFile: program.path("cards.csv"), encoding: .utf8).split(separator: "\r\n")
    #expect(lines.count == 13 && Set(lines).count == 13)
    #expect(lines[1].contains("https://r.example.sa/r/"))
    _ = try program.run(
      "draw", "--survey", "short", "--channel", "letters", "--department", "reception", "--count", "2", "--out",
      program.path("cards.html"))
    let page = try String(contentsOfFile: program.path("cards.html"), encoding: .utf8)
    #expect(page.components(separatedBy: "<svg").count == 3)
  }

  @Test func `a survey is answered only in the ways in which it was published`() throws {
    let program = try Program()
    _ = try program.run("init")
    let source = try String(contentsOf: Program.root.appendingPathComponent("Surveys/short/1.yaml"), encoding: .utf8)
    for (key, kind) in [("links", "addressed"), ("cards", "drawn")] {
      try FileManager.default.createDirectory(atPath: program.path(key), withIntermediateDirectories: true)
      let own = source.replacing("key: short", with: "key: \(key)")
        .replacing("invitations: [addressed, drawn]", with: "invitations: [\(kind)]")
      #expect(try program.run("survey", "publish", program.write(own, to: "\(key)/1.yaml")).code == 0)
    }
    let rows = try program.write("reference,day,channel,department\nA1,2026-01-02,phone,reception\n", to: "i.csv")
    let drawn = try program.run(
      "draw", "--survey", "links", "--channel", "letters", "--department", "reception", "--count", "2", "--out",
      program.path("c.csv"))
    #expect(drawn.code == 65 && drawn.errors.contains("takes no drawn cards"))
    let invited = try program.run(
      "invite", "--survey", "cards", "--interactions", rows, "--links", program.path("l.csv"))
    #expect(invited.code == 65 && invited.errors.contains("takes no addressed invitations"))
    for file in ["c.csv", "l.csv"] { #expect(!FileManager.default.fileExists(atPath: program.path(file))) }
  }

  @Test func `a retired survey issues nothing until a newer version is published, and open links go on`() throws {
    let program = try Program()
    _ = try program.run("init")
    #expect(try program.run("survey", "retire", "short").code == 65)
    _ = try program.run("survey", "publish", "Surveys/short/1.yaml")
    #expect(try program.run("survey", "list").output.contains("short\t1\texternal\t5\t"))
    let rows = try program.write("reference,day,channel,department\nA1,2026-01-02,phone,reception\n", to: "i.csv")
    #expect(try program.run("invite", "--survey", "short", "--interactions", rows).code == 0)
    #expect(try program.run("survey", "retire", "short").output.contains("no more invitations"))
    #expect(try program.run("survey", "list").output.contains("retired on"))
    let refused = try program.run("invite", "--survey", "short", "--interactions", rows)
    #expect(refused.code == 65 && refused.errors.contains("was retired on"))
    let drawn = try program.run(
      "draw", "--survey", "short", "--channel", "letters", "--department", "reception", "--count", "2", "--out",
      program.path("c.csv"))
    #expect(drawn.code == 65 && drawn.errors.contains("was retired on"))
    #expect(
      try program.run("remind", "--survey", "short", "--links", program.path("r.csv")).output.hasPrefix("1 of 1"))
    _ = try program.run("survey", "publish", "Surveys/short/2.yaml")
    #expect(try program.run("invite", "--survey", "short", "--interactions", rows, "--again").code == 0)
    #expect(try program.run("audit").code == 0)
  }

  @Test func `accounts are made, listed, reset and removed`() throws {
    let program = try Program()
    #expect(try program.run("init").output.contains("shown once"))
    #expect(try program.run("officer", "add", "quality").code == 0)
    #expect(try program.run("officer", "add", "quality").code == 65)
    #expect(try program.run("officer", "list").output.contains("quality\tofficer"))
    #expect(try program.run("officer", "reset", "quality").code == 0)
    #expect(try program.run("officer", "remove", "quality").code == 0)
    #expect(try program.run("officer", "remove", "quality").code == 65)
    #expect(try program.run("key", "add", "BI", "--scopes", "everything").code == 65)
    #expect(try program.run("key", "add", "BI", "--scopes", "services:write,figures:read").code == 65)
    #expect(try program.run("key", "add", "BI", "--scopes", "figures:read").output.contains(/rida_1_[0-9a-f]{64}\s/))
    let listed = try program.run("key", "list").output
    #expect(listed == "1\tBI\tfigures:read\tin use\tlast used never\n")
    #expect(try program.run("key", "end", "1").code == 0)
    #expect(try program.run("key", "end", "1").code == 65)
  }

  @Test func `a report of the wrong profile is refused with file, line and cure`() throws {
    let program = try Program()
    _ = try program.run("init")
    try FileManager.default.createDirectory(atPath: program.path("reports"), withIntermediateDirectories: true)
    let file = try program.write(
      "key: t\ntitle: { ar: ج, en: T }\nsurvey: short\nprofile: data\nsheets:\n"
        + "  - kind: matrix\n    title: { ar: م, en: M }\n", to: "reports/t.yaml")
    let run = try program.run(
      ["report", "t", "--period", "2026Q3", "--out", program.path("t.xlsx")],
      places: [
        "RIDA_DATA": program.path("data"), "RIDA_SURVEYS": "Surveys", "RIDA_REPORTS": program.path("reports"),
        "RIDA_LINK": "https://r.example.sa",
      ])
    #expect(run.code == 65)
    #expect(
      run.errors
        == "\(file):6: a report with profile ‘data’ has no sheet of kind ‘matrix’; it has figures, trend, codebook, "
        + "proof\n")
    #expect(!FileManager.default.fileExists(atPath: program.path("t.xlsx")))
  }

  @Test(arguments: ["--help", "draw --help", "indicators --help"])
  func `help screens are as they are kept`(arguments: String) throws {
    let run = try Program().run(arguments.split(separator: " ").map(String.init), places: [:])
    let name = arguments.replacing("--help", with: "").replacing(" ", with: "")
    let golden = Program.root.appendingPathComponent("Tests/JourneyTests/Golden/\(name.isEmpty ? "rida" : name).txt")
    if ProcessInfo.processInfo.environment["RIDA_RECORD"] != nil {
      try run.output.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(try run.output == String(contentsOf: golden, encoding: .utf8))
  }
}
