import Airport
import Ballots
import Foundation
import Indicators
import Releases
import Surveys
import Testing

extension Airport {
  /// The published counts of all years: read, decided and counted as any import is, without the envelopes.
  static func evidence() throws -> Evidence {
    func text(_ name: String) throws -> String {
      try String(contentsOf: definition.appendingPathComponent(name), encoding: .utf8)
    }
    let source = OrganisationSource(channels: try text("channels.yaml"), departments: try text("departments.yaml"))
    let organisation = source.read().organisation
    let survey = try #require(SurveyDocument(source: try text("airport/1.yaml"), file: "1.yaml").survey)
    let document = AnswersDocument(try answers(), survey: survey, organisation: organisation)
    try #require(document.findings.isEmpty, "\(document.findings.prefix(5))")
    try #require(document.ballots.count == 14_503)
    var generator = SystemRandomNumberGenerator()
    let byYear = Dictionary(grouping: document.ballots, by: \.crowd.period).sorted { $0.key < $1.key }
    let sheets = try byYear.compactMap { period, ballots in
      try ReleaseDecision(BallotPile(ballots), of: survey, in: period, isClosing: true, using: &generator).batch
        .map { TallySheet(period: period, version: 1, counts: $0.counts) }
    }
    return Evidence(survey: survey, organisation: organisation, sheets: sheets)
  }
}
