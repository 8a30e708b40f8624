import Airport
import Releases
import Statistics
import Surveys
import Testing

import Indicators

@Suite struct SeriesTests {
  @Test func `nothing is charted below three points, runs below twelve, limits from there`() throws {
    let steady = [70, 72, 71, 69, 70, 71, 70, 72, 69, 70, 71, 70]
    let (two, three) = (try Published.series(Array(steady.prefix(2))), try Published.series(Array(steady.prefix(3))))
    #expect(two.method == .none && two.centre == nil && two.verdict == .tooFew && two.trendP == nil)
    #expect(three.method == .runChart && three.centre == 0.71 && three.verdict == .noSignal)
    let eleven = try Published.series(Array(steady.prefix(11)))
    #expect(eleven.method == .runChart && eleven.centre == 0.70)
    #expect(eleven.points.allSatisfy { $0.limits == nil })
    let twelve = try Published.series(steady)
    #expect(twelve.method == .pChart && twelve.points.allSatisfy { $0.limits != nil })
    #expect(abs((twelve.centre ?? 0) - 845.0 / 1200) < 1e-12)
  }

  @Test func `seven rising quarters are better, seven falling worse`() throws {
    let rising = try Published.series([60, 62, 64, 66, 68, 70, 72])
    #expect(rising.points.allSatisfy { $0.signals == [Signal(.trend, .up)] })
    #expect(rising.verdict == .better)
    #expect(try Published.series([72, 70, 68, 66, 64, 62, 60]).verdict == .worse)
    #expect(try Published.series([60, 62, 64, 66, 68, 70, 70]).verdict == .noSignal)
  }

  @Test func `a quarter beyond its limits is told while it is the newest, and no longer`() throws {
    let fall = try Published.series([80, 81, 79, 80, 82, 80, 79, 81, 80, 80, 81, 55])
    #expect(fall.points.last?.signals.first == Signal(.beyondLimit, .down))
    #expect(fall.verdict == .worse)
    #expect(try Published.series([80, 81, 79, 80, 82, 80, 79, 81, 80, 80, 81, 55, 80]).verdict == .noSignal)
  }

  @Test func `where lower is better, a fall is better`() throws {
    let shares = [30, 29, 31, 30, 28, 30, 31, 29, 30, 30, 29, 5]
    let calendar = SeasonCalendar(from: Published.first, to: Published.first.advanced(by: 11))
    func verdict(_ indicator: Indicator) -> Verdict {
      let history = shares.enumerated().map { place, count in
        let figure = Figure(
          label: .everybody, question: "overall", indicator: indicator, status: .shown, base: 100,
          value: Double(count) / 100, interval: nil)
        return (calendar.periods[place], figure)
      }
      return Series(
        indicator, of: Published.overall, label: .everybody, Dictionary(uniqueKeysWithValues: history), in: calendar
      ).verdict
    }
    #expect(verdict(.dissatisfied) == .better)
    #expect(verdict(.satisfied) == .worse)
    #expect(verdict(.commented) == .changed, "fewer comments are neither good nor bad")
  }

  private func recommendations(_ promoters: Int, _ detractors: Int) -> [String: Int] {
    ["10": promoters, "8": 100 - promoters - detractors, "3": detractors]
  }

  // 40 and 50 by turns: mean 45, moving ranges of 10, limits 45 ± 3 · 10 ÷ 1.128.
  @Test func `scores have the limits of their moving ranges`() throws {
    let question = Question(key: "nps", kind: .nps, text: LocalizedText(ar: "تنصحون؟"))
    let calm = (0..<12).map { $0.isMultiple(of: 2) ? recommendations(60, 20) : recommendations(65, 15) }
    let series = try Published.series(calm, of: question)
    #expect(series.indicator == .nps && series.method == .xmr && series.centre == 45 && series.trendP == nil)
    for point in series.points {
      #expect(abs((point.limits?.high ?? 0) - 71.58681) < 1e-5 && abs((point.limits?.low ?? 0) - 18.41319) < 1e-5)
    }
    #expect(series.verdict == .noSignal)
  }

  @Test func `no limit lies where no score can be`() throws {
    let question = Question(key: "nps", kind: .nps, text: LocalizedText(ar: "تنصحون؟"))
    let wild = (0..<12).map { $0.isMultiple(of: 2) ? recommendations(100, 0) : recommendations(60, 40) }
    #expect(try Published.series(wild, of: question).points.allSatisfy { $0.limits?.high == 100 })
  }

  @Test func `Ramadan and Hajj are marked where they fall`() throws {
    let series = try Published.series([80, 80, 80])
    #expect(series.points.map(\.seasons) == [[.ramadan: 21], [.ramadan: 9, .hajj: 6], [:]])
  }

  @Test func `each label and question has a series of its own, other has none`() throws {
    let evidence = Evidence(
      survey: Published.survey(), organisation: Published.organisation,
      sheets: [
        Published.sheet(
          Published.first, ["phone": ["5": 40, "2": 9], "letters": ["4": 30, "1": 9], "other": ["5": 20]]),
        Published.sheet(Published.first.advanced(by: 1), ["phone": ["5": 50, "2": 9]]),
      ])
    let series = try evidence.series(by: Breakdown(.channel))
    #expect(series.map(\.label) == [Label("phone"), Label("letters")])
    #expect(series[1].points.map(\.figure?.base) == [39, nil])
  }

  @Test(.enabled(if: Airport.isThere))
  func `the airport's five years have the golden trend`() throws {
    let series = try #require(try Airport.evidence().series(by: .none).first { $0.question == "q7_all" })
    #expect(series.points.map(\.figure?.base) == [2677, 2810, 2919, 2688, 2625])
    #expect(abs((series.trendP ?? 0) - 0.5915608006092583) < 1e-9)
  }
}
