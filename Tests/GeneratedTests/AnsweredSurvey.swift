import Ballots
import Fieldwork
import Foundation
import GeneratedSurveys
import Indicators
import Releases
import Surveys
import Testing

/// A generated survey that was checked, asked, answered and released: in memory, by the same rooms as in the program.
struct AnsweredSurvey {
  let survey: Survey
  let evidence: Evidence
  /// Periods in which something was released, oldest first.
  var periods: [Period] { evidence.periods }

  /// The survey of a seed, every period of it closed.
  init(seed: UInt64) throws {
    let generated = GeneratedSurvey(seed: seed)
    let document = SurveyDocument(
      source: generated.source, file: "\(generated.key)/1.yaml", channels: GeneratedSurvey.channels)
    #expect(document.findings.isEmpty, "seed \(seed): \(document.findings.map(\.description))")
    survey = try #require(document.survey)
    let lists = GeneratedSurvey.organisation
    let organisation = OrganisationSource(channels: lists.channels, departments: lists.departments).read().organisation
    let answers = AnswersDocument(
      generated.answers, survey: survey, organisation: organisation, today: try #require(Day(GeneratedSurvey.today)))
    #expect(answers.findings.isEmpty, "seed \(seed): \(answers.findings.prefix(3).map(\.description))")
    var dice = Dice(seed: seed)
    var (sheets, pairs): ([TallySheet], [Period: [PairCount]]) = ([], [:])
    var counted = 0
    let sent = try answers.ballots
    for (period, ballots) in Dictionary(grouping: sent, by: \.crowd.period).sorted(by: { $0.key < $1.key }) {
      let buffer = BallotBuffer(ballots)
      let decision = try ReleaseDecision(buffer, of: survey, in: period, isClosing: true, using: &dice)
      guard let batch = decision.batch else { continue }
      counted += batch.ballots
      sheets.append(TallySheet(period: period, version: survey.version, counts: batch.counts))
      pairs[period] = batch.pairs
    }
    let told = sheets.reduce(0) { $0 + ($1.labels(of: .none)?[.everybody]?[BallotCount.question]?.total ?? 0) }
    // Twelve answers of a year told apart by month make no crowd in any: nothing is told, and nothing is lost.
    #expect(
      told == counted && (counted > 0 || sent.count <= 12),
      "seed \(seed): \(counted) ballots counted, \(told) told")
    evidence = Evidence(
      survey: survey, organisation: organisation, sheets: sheets, fieldwork: AnsweredSurvey.fieldwork(sheets),
      pairs: pairs)
  }

  /// As many links as answers, and some more.
  private static func fieldwork(_ sheets: [TallySheet]) -> [FieldworkCount] {
    sheets.flatMap { sheet in
      GeneratedSurvey.channels.enumerated().map { place, channel in
        FieldworkCount(
          period: sheet.period, place: Place(channel: channel, department: "reception", mode: .sms),
          invited: 40 + 30 * place,
          answered: 20 + place)
      }
    }
  }

  /// Everybody and every table that the survey publishes, with its margins.
  var breakdowns: [Breakdown] {
    let margins = survey.release.breakdowns.flatMap { table in table.dimensions.map { Breakdown($0) } }
    return Array(Set([.none] + survey.release.breakdowns + margins))
  }
}
