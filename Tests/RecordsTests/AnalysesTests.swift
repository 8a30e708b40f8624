import CSV
import Fieldwork
import Foundation
import Indicators
import Records
import Releases
import Samples
import Surveys
import Testing

@Suite struct AnalysesTests {
  private let query = Query(survey: "service", period: AnalysisSample.period, breakdown: Breakdown(.channel))

  private func table(_ analysis: Analysis) throws -> RecordTable {
    // Modes are adjusted for from two hundred answers on.
    try analysis.table(analysis == .adjusted ? AnalysisSample.tenfold : AnalysisSample.evidence, query)
  }

  private func objects(_ analysis: Analysis) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: table(analysis).json()) as? [[String: Any]])
  }

  @Test(arguments: Analysis.allCases)
  func `every analysis as a table`(analysis: Analysis) throws {
    #expect(try Golden.holds(table(analysis).text, "analyses/\(analysis.rawValue).txt"))
  }

  @Test(arguments: Analysis.allCases)
  func `every analysis has the same rows and columns in each format`(analysis: Analysis) throws {
    let table = try table(analysis)
    #expect(table.name == analysis.rawValue && !table.rows.isEmpty)
    let rows = try CSVReader(table.csv).rows.map(\.cells)
    #expect(rows.first == table.columns && rows.count == table.rows.count + 1)
    #expect(rows.allSatisfy { $0.count == table.columns.count })
    let objects = try objects(analysis)
    #expect(objects.count == table.rows.count)
    #expect(objects.allSatisfy { Set($0.keys) == Set(table.columns) }, "nothing is left out")
    #expect(table.text.split(separator: "\n").count == table.rows.count + 1)
  }

  @Test func `what is withheld is null in JSON, an empty cell in CSV, and blank in a table`() throws {
    let phone = try objects(.fieldwork).filter { $0["label"] as? String == "phone" }
    #expect(phone.count == 1)
    for column in [
      "invited", "sent", "delivered", "delivery_rate", "response_rate", "n", "value", "low", "high", "worst_case",
      "best_case", "required_n",
    ] {
      #expect(phone[0][column] is NSNull, "\(column)")
    }
    #expect(try table(.fieldwork).csv.contains("\r\nphone,,,,,,,,,,,,satisfied,,,,,,,,,,,,\r\n"))
    #expect(try table(.fieldwork).text.split(separator: "\n").last?.split(separator: " ") == ["phone", "satisfied"])
  }

  @Test func `flags and counts are such in JSON, and numbers have all their digits`() throws {
    let modes = try objects(.modes)
    #expect(modes.map { $0["guard"] as? Bool } == [false, true, true, false])
    let funnel = try #require(try objects(.funnel).first)
    #expect(funnel["n"] as? Int == 100 && funnel["value"] as? Double == 0.66)
    #expect((funnel["high_95"] as? Double).map { abs($0 - 0.6913) > 1e-6 } == true)
  }

  @Test func `an analysis that has nothing to say is an empty table`() throws {
    let evidence = Sample.evidence
    let drivers = try Analysis.drivers.table(evidence, Query(survey: "service", period: Sample.period))
    #expect(drivers.rows.isEmpty && drivers.text.split(separator: "\n").count == 1)
    #expect(try JSONSerialization.jsonObject(with: drivers.json()) as? [String] == [])
    for analysis in Analysis.allCases where ![.series, .funnel].contains(analysis) {
      #expect(try analysis.table(evidence, Query(survey: "service", period: Sample.period)).rows.isEmpty, "\(analysis)")
    }
  }

  @Test(arguments: Analysis.allCases, ["none", "channel", "department", "mode", "channel*department", "channel*mode"])
  func `what hidden labels answered changes no analysis`(analysis: Analysis, breakdown: String) throws {
    let query = Query(
      survey: "service", period: AnalysisSample.period, breakdown: try #require(Breakdown(breakdown)))
    let one = try analysis.table(AnalysisSample.evidence, query)
    for moved in [-3, 3] {
      #expect(try analysis.table(AnalysisSample.evidence(moved: moved), query) == one, "\(moved)")
    }
  }

  @Test func `all analyses and the figures are one object`() throws {
    let data = try AnalysesJSON.data(AnalysisSample.tenfold, query)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [[String: Any]]])
    #expect(Set(object.keys) == Set(Analysis.allCases.map(\.rawValue) + ["figures"]))
    for analysis in Analysis.allCases {
      let rows = try analysis.table(AnalysisSample.tenfold, query).rows
      #expect(object[analysis.rawValue]?.count == rows.count, "\(analysis)")
    }
  }

  @Test func `more invitations than services are told with what would be right`() throws {
    let sample = AnalysisSample.evidence
    let served = ServedCount(
      period: AnalysisSample.period, channel: "interview", department: "reception", count: 199)
    let evidence = Evidence(
      survey: sample.survey, organisation: sample.organisation, sheets: sample.sheets, fieldwork: sample.fieldwork,
      served: [served])
    let row = try #require(try Analysis.fieldwork.table(evidence, query).rows.first)
    #expect(
      row.first == .text("interview") && row.dropLast(4).last == .text("more invited than served: correct the register")
    )
  }

  @Test func `why there are no weights is told by name`() throws {
    let asked = AnalysisSample.evidence.fieldwork.map { count in
      FieldworkCount(
        period: count.period, place: count.place,
        invited: count.channel == "interview" ? 9_000 : count.invited, answered: count.answered)
    }
    let evidence = Evidence(
      survey: AnalysisSample.evidence.survey, organisation: AnalysisSample.evidence.organisation,
      sheets: AnalysisSample.evidence.sheets, fieldwork: asked)
    let row = try #require(try Analysis.representativeness.table(evidence, query).rows.last)
    #expect(row.first == .text("weighted") && row.last == .text("weights_beyond_bounds"))
  }
}
