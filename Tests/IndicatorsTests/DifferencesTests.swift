import Airport
import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct DifferencesTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  private func differences(
    _ answers: [String: [String: [String: Int]]], asking questions: [Question]
  ) throws -> [LabelDifference] {
    let counts = answers.flatMap { Published.counts(by: Breakdown(.channel), of: $0.key, $0.value) }
    return try Evidence(
      survey: Published.survey(questions), organisation: Published.organisation,
      sheets: [TallySheet(period: quarter, version: 1, counts: counts)]
    ).differences(in: quarter, by: Breakdown(.channel))
  }

  // Where a label explains every difference of rank, H is n − 1 and ε² is 1.
  @Test func `two labels that share no answer explain everything`() throws {
    let found = try #require(
      try differences(["overall": ["phone": ["2": 30], "letters": ["5": 30]]], asking: [Published.overall]).first)
    #expect(found.labels == [Label("phone"), Label("letters")] && found.df == 1)
    #expect(abs(found.h - 59) < 1e-9 && abs(found.epsilonSquared - 1) < 1e-12)
    #expect(found.pairs.map(\.first) == [Label("phone")] && found.pairs.map(\.second) == [Label("letters")])
    #expect(found.pairs[0].z > 0, "the second answered more favourably")
  }

  @Test func `labels with fewer than thirty answers are not compared, nor is other`() throws {
    let found = try differences(
      ["overall": ["phone": ["2": 40], "letters": ["5": 29], "website": ["4": 30, "3": 9], "other": ["1": 60]]],
      asking: [Published.overall])
    #expect(found.first?.labels == [Label("phone"), Label("website")])
    let alone = try differences(["overall": ["phone": ["2": 40], "letters": ["5": 29]]], asking: [Published.overall])
    #expect(alone.isEmpty, "one label differs from nobody")
  }

  @Test func `equal answers differ in nothing, and are no test`() throws {
    #expect(
      try differences(["overall": ["phone": ["4": 40], "letters": ["4": 60]]], asking: [Published.overall]).isEmpty)
  }

  // 25 of 40 against 34 of 40: p is below 0.05 alone, and not once there are three questions.
  @Test func `the questions of a page are one family`() throws {
    let questions = [Published.overall, Published.rating("speed"), Published.rating("care")]
    let near = ["phone": ["5": 25, "2": 15], "letters": ["5": 34, "2": 6]]
    let same = ["phone": ["5": 30, "2": 10], "letters": ["5": 30, "2": 10]]
    let alone = try differences(["overall": near], asking: questions)
    #expect(alone[0].p < 0.05 && alone[0].adjusted == alone[0].p && alone[0].pairs.count == 1)
    let page = try differences(["overall": near, "speed": same, "care": same], asking: questions)
    #expect(page.map(\.question) == ["overall", "speed", "care"])
    #expect(page.map(\.adjusted) == Holm.adjusted(page.map(\.p)).compactMap { $0 })
    #expect(page[0].adjusted > 0.05 && page[0].pairs.isEmpty)
  }

  @Test func `a breakdown that is not published is a problem`() throws {
    let evidence = Evidence(
      survey: Published.survey(), organisation: Published.organisation,
      sheets: [Published.sheet(quarter, ["phone": ["5": 40]])])
    #expect(throws: QueryProblem.notPublishedBy(Breakdown(.mode), published: [Breakdown(.channel)])) {
      try evidence.differences(in: quarter, by: Breakdown(.mode))
    }
  }
}

/// The airport's boarding areas and ways of collecting, against values computed with other tools.
@Suite(.enabled(if: Airport.isThere)) struct GoldenDifferencesTests {
  let evidence: Evidence

  init() throws { evidence = try Airport.evidence() }

  private func close(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-9 * max(1, abs(other)) }

  @Test(arguments: ["2017", "2018"])
  func `departments differ as the golden tests say, wherever each has thirty answers`(year: String) throws {
    let found = try evidence.differences(in: try #require(Period(year)), by: Breakdown(.department))
    var compared = 0
    for (name, golden) in try Airport.golden([String: GoldenTest].self, from: "kruskal.json") {
      guard name.hasPrefix("sfo_\(year):"), name.hasSuffix("~department") else { continue }
      let question = name.dropFirst("sfo_2017:".count).prefix { $0 != "~" }
      let own = try #require(found.first { $0.question == question })
      #expect(golden.groups.values.allSatisfy { $0 >= 30 } && own.labels.count == golden.groups.count)
      #expect(close(own.h, golden.H) && own.df == golden.df && close(own.p, golden.p), "\(name)")
      #expect(close(own.epsilonSquared, golden.epsilon_sq), "\(name)")
      for pair in own.pairs {
        let (one, other) = (pair.first.description.uppercased(), pair.second.description.uppercased())
        #expect(close(pair.p, golden.dunn_holm[one]?[other] ?? .nan), "\(name) \(one) \(other)")
      }
      let apart = golden.groups.keys.reduce(0) { sum, one in
        sum + golden.groups.keys.count { one < $0 && golden.dunn_holm[one]?[$0] ?? 1 < 0.05 }
      }
      #expect(own.pairs.count == (own.adjusted < 0.05 ? apart : 0), "\(name)")
      compared += 1
    }
    #expect(compared == 5)
  }

  @Test func `the golden funnel, each area where its share is`() throws {
    let golden = try Airport.golden(GoldenFunnels.self, from: "trend_funnel_quality.json").funnel_sfo_2018
    let points = try evidence.funnel(in: try #require(Period("2018")), by: Breakdown(.department))
      .filter { $0.question == "q7_all" }
    #expect(points.map { $0.figure.label.description.uppercased() } == golden.groups.map(\.group))
    for (point, group) in zip(points, golden.groups) {
      #expect(close(point.target, golden.target) && close(point.figure.value ?? .nan, group.p))
      #expect(close(point.inner.low, group.lo95) && close(point.inner.high, group.hi95))
      #expect(close(point.outer.low, group.lo998) && close(point.outer.high, group.hi998))
      #expect(point.p == nil, "limits are enough from thirty answers on")
    }
    #expect(
      points.map(\.place) == [.belowOuter, .inside, .belowInner, .aboveInner, .aboveInner, .aboveInner, .inside])
  }

  // Of the ways of collecting, mail (24) keeps online (5) company under «other».
  @Test func `labels that are withheld stand in no comparison`() throws {
    let period = try #require(Period("2018"))
    let shown: Set = [Label("at_gate_interviewer"), Label("at_gate_self")]
    let differences = try evidence.differences(in: period, by: Breakdown(.channel))
    #expect(differences.count > 20)
    for difference in differences {
      #expect(shown.isSuperset(of: difference.labels))
      #expect(shown.isSuperset(of: difference.pairs.flatMap { [$0.first, $0.second] }))
    }
    #expect(shown.isSuperset(of: try evidence.funnel(in: period, by: Breakdown(.channel)).map(\.figure.label)))
    let standing = try evidence.series(by: Breakdown(.channel)).filter { !shown.contains($0.label) }
    #expect(standing.allSatisfy { $0.points.last?.figure?.value == nil })
  }
}

/// One case of kruskal.json, by that file's own names.
private struct GoldenTest: Decodable {
  let H: Double
  let df: Int
  let p: Double
  let groups: [String: Int]
  let epsilon_sq: Double
  let dunn_holm: [String: [String: Double]]
}

/// The funnel in trend_funnel_quality.json, by that file's own names.
private struct GoldenFunnels: Decodable {
  struct Funnel: Decodable {
    let target: Double
    let groups: [Group]
  }
  struct Group: Decodable {
    let group: String
    let p: Double
    let lo95: Double
    let hi95: Double
    let lo998: Double
    let hi998: Double
  }
  let funnel_sfo_2018: Funnel
}
