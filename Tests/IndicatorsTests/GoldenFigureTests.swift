import Airport
import Foundation
import Indicators
import Releases
import Statistics
import Surveys
import Testing

/// The airport survey through import, crowd rule and indicators, against values computed with other tools.
@Suite(.enabled(if: Airport.isThere)) struct GoldenFigureTests {
  let evidence: Evidence

  init() throws { evidence = try Airport.evidence() }

  private func close(_ one: Double?, _ text: String?) -> Bool {
    guard let one, let other = text.flatMap(Double.init) else { return one == nil && (text ?? "").isEmpty }
    return abs(one - other) <= 1e-9 * max(1, abs(other))
  }

  @Test(arguments: ["2017", "2018"])
  func `a year's satisfaction, means and intervals are the golden ones`(year: String) throws {
    let card = try evidence.scorecard(Query(survey: "airport", period: try #require(Period(year))))
    let rows = try Airport.golden("descriptives.csv").filter { $0["group_by"] == "period" && $0["group"] == year }
    #expect(rows.count == 25)
    for row in rows { try expect(row, on: card, label: .everybody) }
  }

  @Test(arguments: ["channel", "department"])
  func `figures by channel and department are golden wherever the crowd rule shows them`(dimension: String) throws {
    let breakdown = try #require(Breakdown(dimension))
    var compared = 0
    for row in try Airport.golden("descriptives.csv") where row["group_by"] == "period+\(dimension)" {
      let parts = (row["group"] ?? "").split(separator: "|").map(String.init)
      guard parts.count == 2, let period = Period(parts[0]) else { continue }
      let card = try evidence.scorecard(Query(survey: "airport", period: period, breakdown: breakdown))
      let label = Label(parts[1].lowercased())
      guard card.labels.contains(label),
        card.figure(.base, of: nil, for: label)?.value == row["n_rows"].flatMap(Double.init)
      else { continue }
      try expect(row, on: card, label: label)
      compared += 1
    }
    #expect(compared >= 200, "only \(compared) figures could be compared")
  }

  private func expect(_ row: [String: String], on card: Scorecard, label: Label) throws {
    let key = try #require(row["question"])
    let question = try #require(evidence.survey.question(key))
    let share = try #require(Indicator.indicators(of: question).first)
    let n = row["n_valid"].flatMap { Int($0) } ?? 0
    guard let figure = card.figure(share, of: key, for: label), let mean = card.figure(.mean, of: key, for: label)
    else {
      #expect(n == 0, "\(row)")
      return
    }
    guard n >= 10 else {
      #expect(figure.status == .withheld && figure.base == nil && figure.value == nil && mean.value == nil)
      return
    }
    if figure.status == .withheld {
      #expect(card.figure(share, of: key, for: Label("other")) != nil, "nobody needs the company of \(row)")
      return
    }
    #expect(figure.base == n)
    // The estimators are exact; what is shown of few, and of their company, is not.
    guard figure.bound == nil, mean.value != nil, !figure.isRounded else {
      #expect(n < 30 || figure.isRounded || figure.bound != nil, "\(row)")
      if figure.isRounded, let told = figure.value, let exact = row["top2_p"].flatMap(Double.init) {
        #expect(abs(told - exact) < 0.11, "\(row)")
      }
      return
    }
    #expect(close(figure.value, row["top2_p"]) && close(figure.interval?.low, row["wilson_lo"]), "\(row)")
    #expect(close(figure.interval?.high, row["wilson_hi"]), "\(row)")
    #expect(close(mean.value, row["mean"]), "\(row)")
    if row["sd"].flatMap(Double.init) != 0 {
      #expect(close(mean.interval?.low, row["mean_lo"]) && close(mean.interval?.high, row["mean_hi"]), "\(row)")
    }
  }

  @Test func `the recommendation score and its interval are golden by year and by department`() throws {
    for row in try Airport.golden("nps.csv") where row["set"] == "sfo" && row["group_by"] == "period" {
      let period = try #require(Period(row["group"] ?? ""))
      let card = try evidence.scorecard(Query(survey: "airport", period: period))
      let figure = try #require(card.figure(.nps, of: "nps", for: .everybody))
      #expect(close(figure.value, row["nps"]) && close(figure.interval?.low, row["adjwald_lo"]))
      #expect(close(figure.interval?.high, row["adjwald_hi"]))
    }
  }

  @Test func `the change between two years has Newcombe's interval and the golden p`() throws {
    let query = Query(survey: "airport", period: try #require(Period("2018")), comparison: Period("2017"))
    let card = try evidence.scorecard(query)
    for row in try Airport.golden("two_group_tests.csv") where row["family"] == "sfo_2018_vs_2017_all_questions" {
      let key = try #require(row["question"])
      let question = try #require(evidence.survey.question(key))
      let share = try #require(Indicator.indicators(of: question).first)
      let change = try #require(card.figure(share, of: key, for: .everybody)?.change)
      #expect(close(change.difference, row["diff"]) && close(change.interval?.low, row["newcombe_lo"]), "\(row)")
      #expect(close(change.interval?.high, row["newcombe_hi"]) && close(change.p, row["p_z"]), "\(row)")
      let welch = try #require(card.figure(.mean, of: key, for: .everybody)?.change)
      #expect(close(welch.p, row["welch_p"]), "\(row)")
    }
  }

  @Test func `a sum of years is the golden total`() throws {
    let sheet = TallySheet(period: try #require(Period("2016")), summing: evidence.sheets)
    let row = try #require(
      try Airport.golden("descriptives.csv").first { $0["group_by"] == "overall" && $0["question"] == "q7_art" })
    let tally = try #require(sheet.labels(of: .none)?[.everybody]?["q7_art"])
    #expect((1...5).map { tally["\($0)"] } == (1...5).map { Int(row["c\($0)"] ?? "") ?? -1 })
    #expect(tally.blank == Int(row["n_blank"] ?? "") && tally.notApplicable == Int(row["n_na"] ?? ""))
  }
}
