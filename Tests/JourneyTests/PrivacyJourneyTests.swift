import Foundation
import Testing

/// The papers of the privacy office and the evidence, as whoever keeps the house has them written.
@Suite struct PrivacyJourneyTests {
  /// A house with somebody who was invited.
  private func house() throws -> Program {
    let program = try Program()
    #expect(try program.run("init").code == 0)
    #expect(try program.run("survey", "publish", "Surveys/short/1.yaml").code == 0)
    let file = try program.write(
      "reference,day,channel,department,phone\nA1,2026-01-05,phone,reception,+966550000001\n", to: "services.csv")
    let run = try program.run(
      "invite", "--survey", "short", "--interactions", file, "--links", program.path("links.csv"))
    #expect(run.code == 0, "\(run.errors)")
    return program
  }

  @Test func `what is held of somebody is written, and nothing once it is erased`() throws {
    let program = try house()
    func held() throws -> [Any]? {
      let run = try program.run("privacy", "request", "0550000001", "--format", "json")
      #expect(run.code == 0, "\(run.errors)")
      let record = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return record?["invitations"] as? [Any]
    }
    #expect(try held()?.count == 1)
    #expect(try program.run("erase", "--phone", "+966550000001").code == 0)
    #expect(try held()?.count == 0)
    let bad = try program.run("privacy", "request", "12")
    #expect(bad.code == 65 && bad.errors.contains("12"), "\(bad.errors)")
  }

  @Test func `each paper is written in Arabic, and says that a lawyer reads it first`() throws {
    let program = try house()
    for words in [["register"], ["notice", "short"], ["request", "0550000009"], ["breach", "--since", "2026-01-01"]] {
      let run = try program.run(["privacy"] + words)
      #expect(run.code == 0 && run.output.contains("محامٍ"), "\(words): \(run.errors)")
    }
    #expect(try program.run("privacy", "notice", "nothing").code == 65)
    #expect(try program.run("privacy", "register", "--language", "fr").code == 64)
    #expect(try program.run("privacy", "breach", "--since", "2190-01-01").code == 65)
  }

  @Test func `a paper is written whole to a file, or not at all`() throws {
    let program = try house()
    let path = program.path("register.html")
    #expect(try program.run("privacy", "register", "--format", "html", "--out", path).code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!doctype html>"))
    #expect(try program.run("privacy", "register", "--out", program.path("no/such/register.txt")).code == 65)
  }

  @Test func `the evidence is written twice to the same bytes, and never among other files`() throws {
    let program = try house()
    let (one, two) = (program.path("one"), program.path("two"))
    for folder in [one, one, two] {
      let run = try program.run("evidence", "--period", "2026Q1", "--out", folder)
      #expect(run.code == 0 && run.output.contains("missing: 1. The approved policy"), "\(run.errors)")
    }
    #expect(FileManager.default.contentsEqual(atPath: one, andPath: two))
    #expect(FileManager.default.fileExists(atPath: "\(one)/manifest.sha256"))
    try Data().write(to: URL(fileURLWithPath: "\(one)/mine.txt"))
    let run = try program.run("evidence", "--period", "2026Q1", "--out", one)
    #expect(run.code == 65 && run.errors.contains("mine.txt: it is none of the evidence"), "\(run.errors)")
    #expect(try program.run("evidence", "--period", "soon", "--out", two).code == 64)
  }
}
