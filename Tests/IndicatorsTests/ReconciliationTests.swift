import Indicators
import Releases
import Statistics
import Surveys
import Testing

/// Where the overall rating stands to the period before, the year before, and its series.
@Suite struct ReconciliationTests {
  /// Quarters with so many satisfied of a base; `nil` where nothing was released.
  private func evidence(_ satisfied: [Int?], of base: Int = 1000, every span: Period.Span = .quarter) -> Evidence {
    let first = Period(span, containing: Published.first.firstDay)
    let sheets = satisfied.enumerated().compactMap { place, count in
      count.map { Published.sheet(first.advanced(by: place), ["phone": ["5": $0, "2": base - $0]]) }
    }
    return Evidence(survey: Published.survey(every: span), organisation: Published.organisation, sheets: sheets)
  }

  private func newest(_ satisfied: [Int?], of base: Int = 1000) throws -> Reconciliation {
    try #require(
      try evidence(satisfied, of: base).reconciliation(in: Published.first.advanced(by: satisfied.count - 1)))
  }

  @Test func `a high that beats last year and may be chance against last quarter is all three`() throws {
    let told = try newest([670, 680, 670, 680, 680, 690, 705, 735])
    #expect(told.extreme == .highest(of: 8))
    #expect(told.sinceLastYear?.verdict == .better && told.sinceLastYear?.from == Published.first.advanced(by: 3))
    #expect(told.sinceBefore?.verdict == .noSignal && told.sinceBefore?.from == Published.first.advanced(by: 6))
    #expect(told.signal == nil)
    #expect(told.trend?.isRise == true && told.trend?.periods == 8)
    #expect(told.figure.value == 0.735 && told.extent == nil)
  }

  @Test func `both comparisons are the tests of the scorecard itself, each by itself`() throws {
    let evidence = evidence([670, 680, 670, 680, 700])
    let period = Published.first.advanced(by: 4)
    let told = try #require(try evidence.reconciliation(in: period))
    for (change, from) in [(told.sinceBefore, period.previous), (told.sinceLastYear, period.advanced(by: -4))] {
      let card = try evidence.scorecard(Query(survey: "s", period: period, comparison: from))
      #expect(change == card.figure(.satisfied, of: "overall", for: .everybody)?.change)
      #expect(change?.family == .primary && change?.adjusted == change?.p)
    }
  }

  @Test func `an end that is shared, short, or hidden by a gap is none`() throws {
    #expect(try newest([700, 740, 700, 740]).extreme == nil)
    #expect(try newest([700, 710, 740]).extreme == nil, "fewer than four")
    #expect(try newest([700, 710, nil, 720, 740]).extreme == .highest(of: 4))
    #expect(try newest([740, 720, 710, 700]).extreme == .lowest(of: 4))
  }

  @Test func `where the earlier period is missing or too small nothing is made of it`() throws {
    let told = try newest([700, nil, nil, nil, 740])
    #expect(told.sinceBefore == nil && told.sinceLastYear?.verdict == .better)
    let few = try newest([14, 15, 14, 15, 16], of: 20)
    #expect(few.sinceBefore?.verdict == .tooFew && few.trend == nil)
  }

  @Test func `a year is compared with the year before alone, and says which quarters it has`() throws {
    let evidence = evidence([nil, nil, nil, 670, 680, 690, 700, 710, 740, 750])
    let year = try #require(Period("2026"))
    let told = try #require(try evidence.reconciliation(in: year))
    #expect(told.sinceLastYear == nil && told.sinceBefore?.from == Period("2025") && told.extreme == nil)
    #expect(told.extent?.released.map(\.description) == ["2026Q1", "2026Q2"] && told.extent?.parts == 4)
    #expect(told.extent?.beganLate == false)
    #expect(told.extentBefore?.released.map(\.description) == ["2025Q1", "2025Q2"] && told.extentBefore?.parts == 4)
    let began = try #require(Period("2024"))
    let first = try #require(evidence.extent(of: began))
    #expect(first.released.map(\.description) == ["2024Q4"] && first.beganLate)
    let quarter = try #require(Period("2026Q1"))
    #expect(evidence.extent(of: quarter) == nil)
  }

  @Test func `a year of quarters is the sum of what they show`() throws {
    let evidence = evidence([600, 610, 620, 630, 640])
    let rolling = try #require(evidence.rolling(Published.overall, until: Published.first.advanced(by: 4)))
    #expect(rolling.periods.count == 4 && rolling.base == 4000 && rolling.value == 0.625)
    #expect(rolling.interval == Proportion(count: 2500, base: 4000).wilson())
    #expect(evidence.rolling(Published.overall, until: Published.first.advanced(by: 2)) == nil, "three quarters")
    let year = try #require(Period("2024"))
    #expect(evidence.rolling(Published.overall, until: year) == nil, "a year is no quarter")
    let months = self.evidence(Array(repeating: 700, count: 12), every: .month)
    let newest = Period(.month, containing: Published.first.firstDay).advanced(by: 11)
    #expect(months.rolling(Published.overall, until: newest)?.periods.count == 12)
  }

  @Test func `a label of few answers has its last four quarters too`() throws {
    let phone = Scope(breakdown: Breakdown(.channel), label: Label("phone"))
    let newest = Published.first.advanced(by: 4)
    func rolling(_ satisfied: [Int], of base: Int) throws -> PooledFigure? {
      let evidence = evidence(satisfied, of: base)
      let figure = try evidence.scorecard(Query(survey: "s", period: newest, breakdown: Breakdown(.channel)))
        .figure(.satisfied, of: "overall", for: phone.label)
      return evidence.rolling(behind: figure, of: Published.overall, at: phone, until: newest)
    }
    let few = try #require(try rolling([60, 61, 62, 63, 64], of: 100))
    #expect(few.base == 400 && few.value == 0.625 && few.scope == phone)
    #expect(few.figure(of: Published.overall)?.label == phone.label)
    #expect(try rolling([200, 200, 200, 200, 200], of: 299) != nil)
    #expect(try rolling([200, 200, 200, 200, 200], of: 300) == nil, "plenty")
    // Of 25 answers the share is told in steps, and enters so: 22 of 25 as 90 % is 22.5, hence 23 people.
    let told = try #require(try rolling([22, 22, 22, 22, 22], of: 25))
    #expect(told.base == 100 && told.value == 0.92)
  }

  @Test func `years can be chosen beside quarters, and quarters beside months`() {
    #expect(
      evidence([600, 610, 620, 630, 640]).choosable.map(\.description) == [
        "2025Q1", "2024Q4", "2024Q3", "2024Q2", "2024Q1", "2025", "2024",
      ])
    #expect(
      evidence([600, 610], every: .month).choosable.map(\.description) == ["2024-02", "2024-01", "2024Q1", "2024"])
  }

  @Test func `a quarter that may not be shown makes no year`() throws {
    var sheets = evidence([600, 610, 620, 630]).sheets
    sheets[1] = Published.sheet(Published.first.advanced(by: 1), ["phone": ["5": 4, "2": 3]])
    let hidden = Evidence(survey: Published.survey(), organisation: Published.organisation, sheets: sheets)
    #expect(hidden.rolling(Published.overall, until: Published.first.advanced(by: 3)) == nil)
  }

  @Test func `three quarters are compared with the same three, on every figure`() throws {
    // The fourth quarter of 2025 was far worse; 2026 has none yet.
    let evidence = evidence([nil, nil, nil, nil, 700, 700, 700, 400, 700, 700, 700])
    let (year, before) = (try #require(Period("2026")), try #require(Period("2025")))
    #expect(evidence.comparable(before: year) == before)
    for breakdown in [Breakdown.none, Breakdown(.channel)] {
      let card = try evidence.scorecard(Query(survey: "s", period: year, breakdown: breakdown, comparison: before))
      let change = card.figures.first { $0.indicator == .satisfied }?.change
      #expect(change?.difference == 0 && change?.earlierBase == 3000 && change?.verdict == .noSignal)
    }
    #expect(evidence.extent(of: before, like: year)?.released.map(\.description) == ["2025Q1", "2025Q2", "2025Q3"])
    #expect(evidence.extent(of: before, like: before) == nil)
  }

  // 2025 is shown, and so would be three quarters of it: a fourth of fewer than thirty would be their difference.
  @Test func `nothing is compared that would tell the quarter left out`() throws {
    func change(_ fourth: [String: Int]) throws -> Change? {
      let quarters = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"].compactMap { Period($0) }
      let sheets = quarters.enumerated().map { place, quarter in
        Published.sheet(quarter, ["phone": place == 3 ? fourth : ["5": 70, "2": 30]])
      }
      return try Evidence(survey: Published.survey(), organisation: Published.organisation, sheets: sheets)
        .scorecard(Query(survey: "s", period: #require(Period("2026")), comparison: #require(Period("2025"))))
        .figure(.satisfied, of: "overall", for: .everybody)?.change
    }
    #expect(try change(["5": 3, "2": 5]) == nil && change(["5": 20, "2": 9]) == nil)
    #expect(try change(["5": 20, "2": 10])?.earlierBase == 300)
  }
}
