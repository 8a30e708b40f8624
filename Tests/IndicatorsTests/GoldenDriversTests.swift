import Airport
import Foundation
import Indicators
import Releases
import Statistics
import Surveys
import Testing

/// Drivers and reliability of the airport survey, against values computed with other tools.
@Suite(.enabled(if: Airport.isThere)) struct GoldenDriversTests {
  private func close(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-9 * max(1, abs(other))
  }

  @Test(arguments: ["2017", "2018"])
  func `the published pairs of a year give the golden correlations`(year: String) throws {
    let golden = try #require(try GoldenDrivers.all()["sfo_\(year)_core"])
    let period = try #require(Period(year))
    let found = try #require(try Airport.evidence().drivers(in: period))
    #expect(found.outcome == golden.outcome && found.drivers.count == 25, "every ordered question but the outcome")
    for (key, expected) in golden.per_driver {
      let driver = try #require(found.drivers.first { $0.question == key })
      #expect(driver.n == expected.n_pair && close(driver.rho, expected.spearman), "\(key)")
      #expect(close(driver.performance, (expected.mean_performance - 1) * 25), "\(key)")
    }
  }

  @Test(arguments: ["sfo_2017_core", "sfo_2017_nps", "sfo_2018_core", "sfo_2018_nps"])
  func `complete questionnaires give the golden weights, and their quadrants`(name: String) throws {
    let golden = try #require(try GoldenDrivers.all()[name])
    let drivers = golden.per_driver.keys.sorted()
    let answers = try Answers(year: golden.year(of: name), questions: drivers + [golden.outcome])
    #expect(answers.complete.count == golden.n_listwise)
    let found = try #require(try answers.evidence(outcome: golden.outcome).drivers(in: answers.period))
    #expect(close(found.rSquared, golden.r2))
    for driver in found.drivers {
      let expected = try #require(golden.per_driver[driver.question])
      #expect(driver.n == golden.n_listwise && close(driver.weight, expected.rw_share))
      #expect(driver.quadrant?.rawValue == expected.quadrant)
    }
  }

  @Test(arguments: [("sfo_2017_q9", "q9_all"), ("sfo_2017_ease", "ease_find_way"), ("sfo_2018_q9", "q9_all")])
  func `complete questionnaires of one scale give the golden alpha`(name: String, outcome: String) throws {
    let golden = try #require(try Airport.golden([String: GoldenAlpha].self, from: "cronbach_alpha.json")[name])
    let answers = try Answers(year: String(name.dropFirst(4).prefix(4)), questions: golden.items)
    let found = try #require(try answers.evidence(outcome: outcome).drivers(in: answers.period)?.reliability)
    #expect(found.n == golden.n_listwise && close(found.alpha, golden.alpha))
    #expect(abs((found.interval?.low ?? 0) - golden.ci95_feldt[0]) < 0.00051)
    #expect(abs((found.interval?.high ?? 0) - golden.ci95_feldt[1]) < 0.00051)
    for (question, without) in zip(found.questions, found.withoutEach) {
      #expect(close(without, golden.alpha_if_deleted[question]), "\(question)")
    }
  }
}

/// The answers of one year of the airport survey to some questions.
private struct Answers {
  let period: Period
  /// Of those who answered all of them: a row a person.
  let complete: [[Int]]
  private let questions: [String]
  private let counts: [Count]

  init(year: String, questions: [String]) throws {
    let rows = try Airport.rows(of: year)
    period = try #require(Period(year))
    self.questions = questions
    complete = rows.map { row in questions.compactMap { row[$0].flatMap { Int($0) } } }
      .filter { $0.count == questions.count }
    counts = questions.flatMap { question in
      Dictionary(grouping: rows.compactMap { $0[question] }.filter { Int($0) != nil }) { $0 }.map { value, given in
        Count(breakdown: .none, label: .everybody, question: question, value: value, count: given.count)
      }
    }
  }

  /// The counts of all who answered a question, and the pairs of those who answered every one.
  func evidence(outcome: String) -> Evidence {
    let asked = questions.map { key in
      key == "nps"
        ? Question(key: key, kind: .nps, text: LocalizedText(ar: key), isOverall: key == outcome)
        : Published.rating(key, isOverall: key == outcome)
    }
    let pairs = questions.indices.flatMap { one in
      questions.indices.dropFirst(one + 1).flatMap { other in
        Dictionary(grouping: complete) { [$0[one], $0[other]] }.map { values, people in
          PairCount(
            one: questions[one], oneValue: "\(values[0])", other: questions[other], otherValue: "\(values[1])",
            count: people.count)
        }
      }
    }
    return Evidence(
      survey: Published.survey(asked, every: .year), organisation: Published.organisation,
      sheets: [TallySheet(period: period, version: 1, counts: counts)], pairs: [period: pairs])
  }
}

/// One set of drivers.json, by that file's own names.
private struct GoldenDrivers: Decodable {
  struct Driver: Decodable {
    let n_pair: Int
    let spearman: Double
    let mean_performance: Double
    let rw_share: Double
    let quadrant: String
  }
  let outcome: String
  let per_driver: [String: Driver]
  let n_listwise: Int
  let r2: Double

  static func all() throws -> [String: GoldenDrivers] {
    try Airport.golden([String: GoldenDrivers].self, from: "drivers.json")
  }

  func year(of name: String) -> String { String(name.dropFirst(4).prefix(4)) }
}

/// One scale of cronbach_alpha.json, by that file's own names.
private struct GoldenAlpha: Decodable {
  let items: [String]
  let n_listwise: Int
  let alpha: Double
  let ci95_feldt: [Double]
  let alpha_if_deleted: [String: Double]
}
