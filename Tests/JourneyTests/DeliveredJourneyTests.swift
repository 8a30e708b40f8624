import Foundation
import Testing

/// What became of links, through the built program, as whoever sends them reports it.
@Suite(.serialized) struct DeliveredJourneyTests {
  private let program: Program

  /// Forty links by text message, ten of them in English, and ratings that were collected elsewhere.
  init() throws {
    program = try Program()
    #expect(try program.run("init").code == 0)
    #expect(try program.run("survey", "publish", "Surveys/short/1.yaml").code == 0)
    try invite(0..<40)
    let answers = (0..<40).map { "\(Program.today),phone,reception,\($0 % 5 + 1)" }
    let file = try program.write((["day,channel,department,overall"] + answers).joined(separator: "\n"), to: "a.csv")
    let imported = try program.run("import", file, "--survey", "short")
    #expect(imported.code == 0, "\(imported.errors)")
    #expect(try program.run("release").code == 0)
  }

  private func invite(_ numbers: Range<Int>) throws {
    let rows = numbers.map { "A\($0),\(Program.today),phone,reception,\($0 % 4 == 0 ? "en" : "ar")" }
    let file = try program.write(
      (["reference,day,channel,department,language"] + rows).joined(separator: "\n"), to: "i.csv")
    let run = try program.run("invite", "--survey", "short", "--interactions", file, "--again")
    #expect(run.code == 0, "\(run.errors)")
  }

  private func delivered(_ rows: [String], header: String = "reference,outcome") throws -> Program.Run {
    let file = try program.write(([header] + rows).joined(separator: "\n"), to: "outcomes.csv")
    return try program.run("delivered", file, "--survey", "short", "--again")
  }

  private func json(_ analysis: String) throws -> [[String: Any]] {
    let run = try program.run("indicators", "--survey", "short", "--show", analysis, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
  }

  /// Thirty arrived, four did not, two were refused, one was not eligible, one is unknown; of two nothing is said.
  private var report: [String] {
    (0..<38).map { number in
      let outcome =
        switch number {
        case 0..<30: "delivered"
        case 30..<34: "failed"
        case 34..<36: "refused"
        case 36: "ineligible"
        default: "unknown"
        }
      return "A\(number),\(outcome)"
    }
  }

  @Test func `a report gives the delivery rate, and the same report again changes nothing`() throws {
    #expect(try json("fieldwork")[0]["delivered"] is NSNull && json("outcomes").isEmpty)
    let first = try delivered(report)
    #expect(
      first.output.contains(
        "What became of 38 links of one round is taken for ‘short’; for 0 of these rounds an earlier report"),
      "\(first.output)\(first.errors)")
    let fieldwork = try json("fieldwork")
    #expect(fieldwork[0]["sent"] as? Int == 40 && fieldwork[0]["delivered"] as? Int == 32)
    #expect(fieldwork[0]["delivery_rate"] as? Double == 0.8)
    let rates = try json("outcomes")
    #expect(rates.compactMap { $0["code"] as? String }.prefix(2) == ["RR1", "RR3"])
    #expect(rates[0]["value"] as? Double == 0 && rates[0]["meaning_ar"] is String)
    #expect(try delivered(report).output.contains("for 1 of these rounds an earlier report is replaced"))
    #expect(try json("fieldwork")[0]["delivered"] as? Int == 32)
    #expect(try delivered(["A0,failed"]).code == 0)
    #expect(try json("fieldwork")[0]["delivered"] as? Int == 0, "a report replaces the whole of the earlier one")
    #expect(try program.run("audit").code == 0)
  }

  @Test func `a bad file is refused with every line, and nothing of it is kept`() throws {
    let run = try delivered(["A0,delivered", "A1,arrived", "A0,failed", "Z9,delivered", ",failed"])
    #expect(run.code == 65)
    let file = program.path("outcomes.csv")
    for told in [
      "3: ‘arrived’ is no outcome; known are delivered, failed, refused, ineligible, unknown",
      "4: ‘A0’ stands on line 2 already", "5: ‘Z9’ has no open link of this survey", "6: ‘reference’ is empty",
    ] {
      #expect(run.errors.contains("\(file):\(told)"), "\(told): \(run.errors)")
    }
    #expect(run.errors.contains("Nothing was taken"))
    let columns = try delivered(["A0,delivered,0550000123"], header: "reference,outcome,phone")
    #expect(columns.code == 65 && columns.errors.contains("there is no column ‘phone’"))
    #expect(try program.run("delivered", file, "--survey", "none").code == 65)
    #expect(try json("fieldwork")[0]["delivered"] is NSNull)
  }

  @Test func `a reference of two rounds that end on one day is refused`() throws {
    try invite(0..<2)
    let run = try delivered(["A0,delivered", "A2,delivered"])
    #expect(run.code == 65 && run.errors.contains(":2: ‘A0’ stands in two rounds that both end on"), "\(run.errors)")
    #expect(try delivered(["A2,delivered"]).code == 0)
  }
}
