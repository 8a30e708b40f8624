import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct LabelEstimateTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  private func card(_ answers: [String: [String: Int]]) throws -> Scorecard {
    try Evidence(
      survey: Published.survey(), organisation: Published.organisation, sheets: [Published.sheet(quarter, answers)]
    ).scorecard(Query(survey: "s", period: quarter, breakdown: Breakdown(.channel))).estimating()
  }

  private func estimate(_ label: String, _ answers: [String: [String: Int]]) throws -> LabelEstimate? {
    try card(answers).figure(.satisfied, of: "overall", for: Label(label))?.estimate
  }

  private let four: [String: [String: Int]] = [
    "phone": ["5": 30, "2": 10], "letters": ["5": 20, "2": 15], "website": ["5": 200, "2": 100],
    "visits": ["5": 33, "2": 27],
  ]

  @Test func `labels of sixty answers at most have an estimate, from exactly what is shown`() throws {
    let groups = try #require(
      SmallGroups([CountRange(30, of: 40), CountRange(20, of: 35), CountRange(200, of: 300), CountRange(33, of: 60)]))
    let told = try #require(try estimate("phone", four))
    #expect(abs(told.share - groups.share(of: 0)) < 1e-9)
    #expect(abs(told.chanceBelow - groups.chanceBelowAll(of: 0)) < 1e-9)
    #expect(try estimate("visits", four) != nil)
    #expect(try estimate("website", four) == nil, "three hundred answers speak for themselves")
  }

  // Of sixteen answers, shares are told in steps of fifteen per cent: 60 % stands for nine and for ten.
  @Test func `two counts that are told alike have the same estimate`() throws {
    var one = four
    var other = four
    one["letters"] = ["5": 9, "2": 7]
    other["letters"] = ["5": 10, "2": 6]
    let figures = try [one, other].map {
      try #require(try card($0).figure(.satisfied, of: "overall", for: Label("letters")))
    }
    #expect(figures[0].isRounded && figures[0].value == figures[1].value)
    #expect(figures[0].estimate != nil && figures[0].estimate == figures[1].estimate)
  }

  @Test func `nobody and one are told alike`() throws {
    var one = four
    var none = four
    one["letters"] = ["5": 1, "2": 14]
    none["letters"] = ["2": 15]
    #expect(try estimate("letters", one) == estimate("letters", none))
    #expect(try estimate("letters", one) != nil)
  }

  @Test func `fewer than four labels tell nothing of how labels are spread`() throws {
    #expect(try estimate("phone", four.filter { $0.key != "visits" }) == nil)
  }

  @Test func `withheld labels, means and products have none`() throws {
    var few = four
    few["letters"] = ["5": 3, "2": 3]
    #expect(try estimate("letters", few) == nil)
    #expect(try card(four).figures.allSatisfy { $0.estimate == nil || $0.indicator == .satisfied })
  }
}
