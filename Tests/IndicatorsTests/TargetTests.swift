import Indicators
import Releases
import Statistics
import Surveys
import Testing

/// Where figures stand to what they are to reach.
@Suite struct TargetTests {
  private static let aim = Target.Aim(survey: "s", question: "overall", indicator: .satisfied, scope: .everybody)

  private func figure(_ count: Int, of base: Int, status: Status = .shown) -> Figure {
    let share = Proportion(count: count, base: base)
    return Figure(
      label: .everybody, question: "overall", indicator: .satisfied, status: status, base: base, value: share.share,
      interval: share.wilson())
  }

  private func target(_ value: Double, _ indicator: Indicator = .satisfied, since: String = "2026Q1") throws -> Target {
    let aim = Target.Aim(survey: "s", question: "overall", indicator: indicator, scope: .everybody)
    return Target(aim: aim, value: value, since: try #require(Period(since)))
  }

  @Test func `reached and open are said beyond chance, and not in between`() throws {
    // 263 answers, 81 of them: Wilson 0.2553 … 0.3662 (Newcombe 1998, table I).
    let figure = figure(81, of: 263)
    let question = ScorecardTests.survey.question("overall")
    for (value, standing) in [(0.25, Standing.reached), (0.26, .cannotTell), (0.36, .cannotTell), (0.37, .open)] {
      #expect(try target(value).standing(of: figure, question: question) == standing, "\(value)")
    }
    for (value, standing) in [(0.25, Standing.open), (0.31, .cannotTell), (0.37, .reached)] {
      #expect(try target(value, .dissatisfied).standing(of: figure, question: question) == standing, "\(value)")
    }
  }

  @Test func `a target nearer than so many answers can show is told, and by when they are in`() throws {
    let question = ScorecardTests.survey.question("overall")
    func sight(
      _ value: Double, _ figure: Figure, _ indicator: Indicator = .satisfied, newest: String = "2026Q3"
    ) throws -> TargetSight? {
      TargetSight(try target(value, indicator, since: "2026Q4"), from: figure, of: question, newest: Period(newest))
    }
    let (first, twentyEighth) = (try #require(Period("2026Q4")), try #require(Period("2033Q3")))
    // A hundred answers around 80 % show 15.8 points; three points take 28 times as many.
    let near = try #require(try sight(0.83, figure(80, of: 100)))
    #expect(abs(near.detectable - 0.1584815924639738) < 1e-12 && abs(near.step - 0.03) < 1e-12)
    #expect(!near.isVisible && near.enough == .by(twentyEighth), "28 quarters from 2026Q4 on")
    let far = try #require(try sight(0.96, figure(80, of: 100)))
    #expect(far.isVisible && far.enough == .by(first))
    #expect(try #require(try sight(0.805, figure(80, of: 100))).enough == .never, "a thousand quarters")
    // Nine points take four quarters: once the last of them was released, no day is named that is past.
    for newest in ["2027Q3", "2030Q1"] {
      #expect(try sight(0.89, figure(80, of: 100), newest: newest)?.enough == .here(periods: 4, .quarter))
    }
    let fourth = first.advanced(by: 3)
    #expect(try sight(0.89, figure(80, of: 100), newest: "2027Q2")?.enough == .by(fourth))
    #expect(try sight(0.8, figure(80, of: 100)) == nil, "reached")
    #expect(try sight(0.9, figure(80, of: 100), .dissatisfied) == nil, "fewer is better, and it is fewer")
    #expect(try sight(0.7, figure(80, of: 100), .dissatisfied) != nil)
    #expect(try sight(0.9, figure(100, of: 100)) == nil)
  }

  @Test func `of what is withheld, missing or has no direction nothing can be told`() throws {
    let withheld = Figure(
      label: .everybody, question: "overall", indicator: .satisfied, status: .withheld, base: nil, value: nil,
      interval: nil)
    #expect(try target(0.5).standing(of: withheld, question: nil) == .cannotTell)
    #expect(try target(0.5).standing(of: nil, question: nil) == .cannotTell)
    #expect(try target(0.1, .commented).standing(of: figure(81, of: 263), question: nil) == .cannotTell)
  }

  @Test func `a figure without an interval is held against the target itself`() throws {
    let rate = Figure(
      label: .everybody, question: nil, indicator: .responseRate, status: .shown, base: 100, value: 0.45, interval: nil)
    #expect(try target(0.45, .responseRate).standing(of: rate, question: nil) == .reached)
    #expect(try target(0.5, .responseRate).standing(of: rate, question: nil) == .open)
  }

  @Test func `the newest target that has begun holds, and earlier ones are history`() throws {
    let targets = [try target(0.7), try target(0.8, since: "2026Q3"), try target(0.9, since: "2027Q1")]
    for (period, value) in [("2026Q2", 0.7), ("2026Q3", 0.8), ("2026Q4", 0.8), ("2027Q2", 0.9)] {
      #expect(targets.inForce(in: try #require(Period(period))).map(\.value) == [value])
    }
    #expect(targets.inForce(in: try #require(Period("2025Q4"))).isEmpty)
  }

  @Test func `standings come with the figures of the period`() throws {
    let quarter = try #require(Period("2026Q3"))
    let counts = [("5", 80), ("1", 20)].map {
      Count(
        breakdown: Breakdown(.channel, .department), label: Label("phone*reception"), question: "overall",
        value: $0, count: $1)
    }
    let evidence = Evidence(
      survey: ScorecardTests.survey, organisation: ScorecardTests.organisation,
      sheets: [TallySheet(period: quarter, version: 1, counts: counts)])
    let phone = Target.Aim(
      survey: "s", question: "overall", indicator: .satisfied,
      scope: Scope(breakdown: Breakdown(.channel), label: Label("phone")))
    let targets = [try target(0.6), Target(aim: phone, value: 0.95, since: quarter)]
    let standings = evidence.standings(of: targets, in: quarter)
    #expect(standings.map(\.standing) == [.reached, .open])
    #expect(standings.map(\.figure?.value) == [0.8, 0.8])
    let later = evidence.standings(of: targets, in: quarter.advanced(by: 1))
    #expect(later.map(\.standing) == [.cannotTell, .cannotTell] && later.allSatisfy { $0.figure == nil })
  }
}
