import Foundation
import Testing

/// Nobody who refused is asked again, through the built program.
@Suite(.serialized) struct QuietJourneyTests {
  private let program: Program

  init() throws {
    program = try Program()
    #expect(try program.run("init").code == 0)
    #expect(try program.run("survey", "publish", "Surveys/short/1.yaml").code == 0)
  }

  private func invite(_ rows: [String], _ more: String...) throws -> Program.Run {
    let file = try program.write(
      (["reference,day,channel,department,phone,mode"] + rows).joined(separator: "\n"), to: "i.csv")
    return try program.run(["invite", "--survey", "short", "--interactions", file] + more)
  }

  private func delivered(_ rows: [String]) throws -> Program.Run {
    let file = try program.write((["reference,outcome"] + rows).joined(separator: "\n"), to: "o.csv")
    return try program.run("delivered", file, "--survey", "short")
  }

  private func row(_ reference: String, _ phone: String) -> String {
    "\(reference),2026-01-05,phone,reception,\(phone),sms"
  }

  private func reminded() throws -> [String] {
    let links = program.path("r.csv")
    #expect(try program.run("remind", "--survey", "short", "--links", links).code == 0)
    return try String(contentsOfFile: links, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
      .compactMap { $0.split(separator: ",").first.map(String.init) }.sorted()
  }

  @Test func `who refused, is not eligible, was not reached or opted out gets no reminder`() throws {
    #expect(try invite((0..<8).map { row("P-\($0)", "055000010\($0)") }).code == 0)
    let rows = [
      "P-0,refused", " P-1 ,ineligible", "P-2,failed", "P-3,wrong_number", "P-4,opted_out", "P-5,delivered",
      "P-6,unknown",
    ]
    #expect(try delivered(rows).code == 0)
    #expect(try reminded() == ["P-5", "P-6", "P-7"])
    #expect(
      try program.run("remind", "--survey", "short", "--links", program.path("r.csv")).output
        .hasPrefix("3 of 8 have not answered"))
    let twice = try delivered(rows.reversed())
    #expect(twice.code == 65 && twice.errors.contains("the very same rows were taken on"), "\(twice.errors)")
    #expect(try program.run("audit").code == 0)
  }

  @Test func `who opted out is left out of every later round, in whatever spelling of the number`() throws {
    #expect(try invite([row("A", "0550000101"), row("B", "0550000102")]).code == 0)
    #expect(try delivered(["A,opted_out", "B,wrong_number"]).code == 0)
    #expect(try program.run("survey", "publish", "Surveys/after-registration/1.yaml").code == 0)
    let file = try program.write(
      "reference,day,channel,department,phone\nC,2026-01-05,phone,reception,+966 55 000 0101\n"
        + "D,2026-01-05,phone,reception,٠٥٥٠٠٠٠١٠٢\nE,2026-01-05,phone,reception,550000103\n", to: "l.csv")
    let run = try program.run("invite", "--survey", "after-registration", "--interactions", file)
    #expect(run.code == 0 && run.output.contains("1 links issued"), "\(run.output)\(run.errors)")
    #expect(run.errors.contains("1 rows get no link: lines 2 asked not to be asked any more"))
    #expect(run.errors.contains("lines 3 have a number or an address that is known to be wrong; give another"))
    #expect(run.errors.contains("put back before the telephone numbers of lines 4"))
    #expect(try program.run("optout").output.hasPrefix("1 contacts want to be asked no more; 1 are known to be wrong"))
    #expect(try program.run("optout", "--phone", "00966550000101", "--withdraw").output.contains("may be used again"))
    #expect(try program.run("optout", "--phone", "9.66501E+11").code == 65)
    #expect(try program.run("optout", "--email", "Huda@X.sa").code == 0)
  }
}
