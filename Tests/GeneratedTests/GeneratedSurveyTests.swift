import Foundation
import GeneratedSurveys
import Indicators
import Records
import Releases
import Reporting
import Seals
import Statistics
import Surveys
import Testing
import Workbooks

/// Whatever `rida survey check` lets pass works to the last sheet: scales of two to eleven points, one question and
/// forty, any table and none.
@Suite struct GeneratedSurveyTests {
  private static let seeds = Array(UInt64(0)..<40)

  @Test(arguments: seeds) func `every figure and analysis of a survey that passes can be told`(seed: UInt64) throws {
    let asked = try AnsweredSurvey(seed: seed)
    for period in asked.periods.suffix(1) {
      for breakdown in asked.breakdowns {
        let query = Query(
          survey: asked.survey.key, period: period, breakdown: breakdown, comparison: asked.periods.first,
          isDetailed: true)
        let card = try asked.evidence.scorecard(query)
        expectSensible(card, seed)
        #expect(try !FiguresJSON.data([card], organisation: asked.evidence.organisation).isEmpty)
        #expect(!FiguresTable.text([card]).isEmpty)
        for question in asked.survey.questions {
          let spread = try asked.evidence.distributions(of: question, in: period, by: breakdown)
          let shares = spread.flatMap(\.parts).map(\.share)
          #expect(shares.allSatisfy { (0...1).contains($0) }, "seed \(seed): \(question.key) \(breakdown)")
        }
        for analysis in Analysis.allCases {
          do throws(QueryProblem) {
            _ = try analysis.table(asked.evidence, query)
          } catch {
            guard case .notPublishedBy = error else { throw error }
          }
        }
        if breakdown == .none { #expect(try !AnalysesJSON.data(asked.evidence, query).isEmpty) }
      }
    }
  }

  /// A share lies between nothing and all, an interval around its value or beside a bound, a base counts people.
  private func expectSensible(_ card: Scorecard, _ seed: UInt64) {
    for figure in card.figures {
      let place = "seed \(seed): \(figure.indicator) of \(figure.question ?? "*") for \(figure.label)"
      if let value = figure.value, figure.indicator.unit == .share { #expect((0...1).contains(value), "\(place)") }
      if let value = figure.value, figure.indicator.unit == .points {
        #expect((-100...100).contains(value), "\(place)")
      }
      if let interval = figure.interval { #expect(interval.low <= interval.high, "\(place)") }
      #expect((figure.base ?? 0) >= 0 && figure.value?.isFinite ?? true, "\(place)")
    }
  }

  @Test(arguments: seeds.filter { $0 % 3 == 0 })
  func `both reports of a survey that passes are written in both languages`(seed: UInt64) throws {
    let asked = try AnsweredSurvey(seed: seed)
    guard let period = asked.periods.last else { return }
    for profile in [ReportProfile.board, .data] {
      let build = try ReportBuild(ReportShape.document(asked.survey, profile), of: asked.evidence, period: period)
      for language in Language.allCases {
        let book = try build.workbook(
          in: language, edition: Edition(number: 1, builtOn: Day(ordinal: 20_786)), sealing: ReportShape.sealing)
        #expect(try XLSXWriter(book).data().starts(with: Data("PK".utf8)), "seed \(seed)")
        for sheet in book.sheets { #expect(!sheet.rows.isEmpty, "seed \(seed): \(sheet.name)") }
      }
      #expect(try !build.files(in: .arabic, today: Day(ordinal: 20_786)) { _ in "0" }.isEmpty)
    }
  }
}
