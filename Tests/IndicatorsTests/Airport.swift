import Ballots
import CSV
import Foundation
import Indicators
import Releases
import Surveys
import Testing

/// The airport survey's real answers and independently computed golden values, where they are beside the checkout.
enum Airport {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let shared = root.deletingLastPathComponent().appendingPathComponent("shared/data")

  static var isThere: Bool {
    let there = FileManager.default.fileExists(atPath: shared.appendingPathComponent("sfo/sfo.csv").path)
    if !there { print("the airport survey is not beside this checkout: its golden tests are skipped") }
    return there
  }

  /// The rows of a golden file, by column.
  static func golden(_ name: String) throws -> [[String: String]] {
    let text = try String(contentsOf: shared.appendingPathComponent("golden/\(name)"), encoding: .utf8)
    return try table(text)
  }

  static func table(_ text: String) throws -> [[String: String]] {
    let rows = try CSVReader(text).rows
    let header = rows[0].cells
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0.cells)) }
  }

  /// The published counts of all years: read, decided and counted as any import is, without the envelopes.
  static func evidence() throws -> Evidence {
    let folder = root.appendingPathComponent("Tests/Fixtures/airport")
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
    let source = OrganisationSource(channels: try text("channels.yaml"), departments: try text("departments.yaml"))
    let organisation = source.read().organisation
    let survey = try #require(SurveyDocument(source: try text("airport/1.yaml"), file: "1.yaml").survey)
    let answers = try Airport.answers(survey)
    let document = AnswersDocument(answers, survey: survey, organisation: organisation)
    try #require(document.findings.isEmpty, "\(document.findings.prefix(5))")
    try #require(document.ballots.count == 14_503)
    var generator = SystemRandomNumberGenerator()
    let sheets = Dictionary(grouping: document.ballots, by: \.period).sorted { $0.key < $1.key }.compactMap {
      period, ballots in
      ReleaseDecision(ballots, of: survey, in: period, isClosing: true, using: &generator).batch
        .map { TallySheet(period: period, version: 1, counts: $0.counts) }
    }
    return Evidence(survey: survey, organisation: organisation, sheets: sheets)
  }

  /// The answers file that `rida import` takes, from the published columns.
  static func answers(_ survey: Survey) throws -> String {
    let rows = try table(String(contentsOf: shared.appendingPathComponent("sfo/sfo.csv"), encoding: .utf8))
    let questions = survey.questions.map(\.key)
    var writer = CSVWriter()
    writer.add((["day", "channel", "department"] + questions).map { .text($0) })
    for row in rows {
      let channel = row["channel"].flatMap { $0.isEmpty ? nil : $0 } ?? "unknown"
      let place = ["\(row["period"] ?? "")-07-01", channel, (row["department"] ?? "").lowercased()]
      let answers = questions.map { question in
        let value = row[question] ?? ""
        return question == "problem" ? ["0": "no", "1": "yes"][value] ?? value : value
      }
      writer.add((place + answers).map { .text($0) })
    }
    return writer.text
  }
}
