import Indicators
import Releases
import Surveys
import Testing

/// How answers are spread, without telling of a few.
@Suite struct DistributionTests {
  private func spread(_ answers: [String: Int], of question: Question = ScorecardTests.survey.questions[0]) throws
    -> Distribution
  {
    let period = try #require(Period("2026Q3"))
    let counts = answers.map {
      Count(
        breakdown: Breakdown(.channel), label: Label("phone"), question: question.key, value: $0.key, count: $0.value)
    }
    let evidence = Evidence(
      survey: ScorecardTests.survey(asking: [question]), organisation: ScorecardTests.organisation,
      sheets: [TallySheet(period: period, version: 1, counts: counts)])
    return try #require(try evidence.distributions(of: question, in: period, by: .none).first)
  }

  private func parts(_ spread: Distribution) -> [String] {
    spread.parts.map { "\($0.first.value)-\($0.last.value):\($0.count)" }
  }

  @Test func `an answer of one to four people is put with its neighbour`() throws {
    #expect(
      try parts(spread(["1": 6, "2": 4, "3": 20, "4": 50, "5": 60])) == ["1-2:10", "3-3:20", "4-4:50", "5-5:60"])
    #expect(
      try parts(spread(["1": 0, "2": 0, "3": 5, "4": 50, "5": 60])) == ["1-1:0", "2-2:0", "3-3:5", "4-4:50", "5-5:60"])
    #expect(try parts(spread(["1": 1, "2": 2, "3": 3, "4": 50, "5": 60])) == ["1-3:6", "4-4:50", "5-5:60"])
  }

  @Test func `answers are put together on the same side of the share that stands beside them`() throws {
    #expect(try parts(spread(["1": 9, "2": 60, "3": 4, "4": 8, "5": 60])) == ["1-1:9", "2-3:64", "4-4:8", "5-5:60"])
    #expect(try parts(spread(["3": 3, "4": 50, "5": 60])) == ["1-4:53", "5-5:60"])
  }

  @Test func `no part tells of one to four people, whatever the answers`() throws {
    for a in stride(from: 0, to: 12, by: 1) {
      for b in 0..<6 {
        let spread = try spread(["1": a, "2": b, "3": 3, "4": 9, "5": 40 - a])
        #expect(spread.parts.allSatisfy { $0.count == 0 || $0.count >= 5 })
        #expect(spread.parts.reduce(0) { $0 + $1.count } == spread.base)
      }
    }
  }

  // Of the second quarter four gave a 2, which it tells with the 1: 24 less 20 would say so.
  @Test func `a year tells together what one of its quarters does`() throws {
    func year(_ second: [String: Int]) throws -> Distribution {
      let question = ScorecardTests.survey.questions[0]
      let quarters = [["1": 10, "2": 20, "4": 20, "5": 60, "blank": 9], second]
      let sheets = quarters.enumerated().map { place, answers in
        TallySheet(
          period: Published.first.advanced(by: place), version: 1,
          counts: answers.map {
            Count(
              breakdown: Breakdown(.channel), label: Label("phone"), question: question.key, value: $0.key,
              count: $0.value)
          })
      }
      let evidence = Evidence(
        survey: ScorecardTests.survey(asking: [question]), organisation: ScorecardTests.organisation, sheets: sheets)
      let whole = Period(.year, containing: Published.first.firstDay)
      return try #require(try evidence.distributions(of: question, in: whole, by: .none).first)
    }
    let few = try year(["1": 6, "2": 4, "4": 20, "5": 60, "blank": 2])
    #expect(parts(few) == ["1-2:40", "3-3:0", "4-4:40", "5-5:120"] && few.outside == .untold)
    let many = try year(["1": 6, "2": 5, "4": 20, "5": 60, "blank": 5])
    #expect(parts(many) == ["1-1:16", "2-2:25", "3-3:0", "4-4:40", "5-5:120"])
    #expect(many.outside == .apart(notApplicable: 0, dontKnow: 0, blank: 14))
  }

  @Test func `below thirty no distribution is told, base and figure remain`() throws {
    for answers in [["5": 20], ["5": 19, "1": 1], ["5": 10, "4": 9, "1": 1], ["3": 11, "4": 1]] {
      let spread = try spread(answers)
      #expect(spread.parts.isEmpty && spread.outside == .untold && spread.base == answers.values.reduce(0, +))
    }
    #expect(try parts(spread(["5": 10, "1": 8])) == [])
    #expect(try parts(spread(["5": 30])).last == "5-5:30")
  }

  @Test func `those outside the base are told apart only where none of them are few`() throws {
    let answers = ["5": 40, "1": 20]
    func outside(_ values: [String: Int]) throws -> Distribution.Outside {
      try spread(answers.merging(values) { $1 }).outside
    }
    #expect(try outside(["NA": 5, "DK": 9]) == .apart(notApplicable: 5, dontKnow: 9, blank: 0))
    #expect(try outside(["NA": 5, "DK": 9, "blank": 2]) == .together(16))
    #expect(try outside(["NA": 2, "DK": 1, "blank": 2]) == .together(5))
    #expect(try outside(["NA": 2, "DK": 1, "blank": 1]) == .untold)
  }

  @Test func `below ten nothing of a distribution is told`() throws {
    let spread = try spread(["5": 5, "1": 4])
    #expect(spread.status == .withheld && spread.base == 0 && spread.parts.isEmpty && spread.outside == .untold)
  }
}
