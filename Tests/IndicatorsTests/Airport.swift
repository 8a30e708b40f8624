import Airport
import Ballots
import Foundation
import Indicators
import Releases
import Surveys
import Testing

extension Airport {
  /// The answers of one year, by question: a row a questionnaire.
  static func rows(of year: String) throws -> [[String: String]] {
    try rows.get().filter { $0["day"]?.hasPrefix(year) == true }
  }

  private static let rows = Result { try table(text: answers()) }

  /// A golden JSON file as a value; Python's `NaN` becomes `null`.
  static func golden<Value: Decodable>(_ type: Value.Type, from name: String) throws -> Value {
    let plain = try goldenText(name).replacingOccurrences(of: ": NaN", with: ": null")
    return try JSONDecoder().decode(type, from: Data(plain.utf8))
  }

  /// The published counts of all years: read, decided and counted as any import is, without the envelopes.
  static func evidence() throws -> Evidence { try counted.get() }

  private static let counted = Result { try count() }

  private static func count() throws -> Evidence {
    func text(_ name: String) throws -> String {
      try String(contentsOf: definition.appendingPathComponent(name), encoding: .utf8)
    }
    let source = OrganisationSource(channels: try text("channels.yaml"), departments: try text("departments.yaml"))
    let organisation = source.read().organisation
    let survey = try #require(SurveyDocument(source: try text("airport/1.yaml"), file: "1.yaml").survey)
    let document = AnswersDocument(
      try answers(), survey: survey, organisation: organisation, today: Day(ordinal: 20_786))
    try #require(document.findings.isEmpty, "\(document.findings.prefix(5))")
    let sent = try document.ballots
    try #require(sent.count == 14_503)
    var generator = SystemRandomNumberGenerator()
    let byYear = Dictionary(grouping: sent, by: \.crowd.period).sorted { $0.key < $1.key }
    let batches = try byYear.compactMap { period, ballots in
      try ReleaseDecision(BallotBuffer(ballots), of: survey, in: period, isClosing: true, using: &generator).batch
    }
    return Evidence(
      survey: survey, organisation: organisation,
      sheets: batches.map { TallySheet(period: $0.period, version: 1, counts: $0.counts) },
      pairs: Dictionary(uniqueKeysWithValues: batches.map { ($0.period, $0.pairs) }))
  }
}
