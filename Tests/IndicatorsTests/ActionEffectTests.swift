import Indicators
import Releases
import Statistics
import Surveys
import Testing

/// What changed since an action began, on worked numbers.
@Suite struct ActionEffectTests {
  private static let survey = ScorecardTests.survey(asking: [
    Question(key: "overall", kind: .rating(ScorecardTests.scale), text: LocalizedText(ar: "كيف؟"), isOverall: true),
    Question(key: "asked", kind: .nps, text: LocalizedText(ar: "تنصح؟")),
  ])
  private static let began = Day("2026-08-15") ?? Day(ordinal: 0)
  private static let phone = Scope(breakdown: Breakdown(.channel), label: Label("phone"))

  /// Satisfied and others of the telephone by quarter, beside letters that are always enough to show.
  private func evidence(_ quarters: [(String, Int, Int)]) throws -> Evidence {
    let sheets = try quarters.map { name, satisfied, others in
      func count(_ label: String, _ question: String, _ value: String, _ count: Int) -> Count {
        Count(
          breakdown: Breakdown(.channel, .department), label: Label(label), question: question, value: value,
          count: count)
      }
      return TallySheet(
        period: try #require(Period(name)), version: 1,
        counts: [
          count("phone*reception", "overall", "5", satisfied), count("phone*reception", "overall", "2", others),
          count("letters*reception", "overall", "4", 60), count("letters*reception", "overall", "1", 40),
        ])
    }
    return Evidence(survey: Self.survey, organisation: ScorecardTests.organisation, sheets: sheets)
  }

  private func action(at scope: Scope = phone, question: String? = nil, since: Day = began) -> ImprovementAction {
    ImprovementAction(
      number: 1, survey: "s", scope: scope, question: question, text: LocalizedText(ar: "نافذة ثانية"), since: since)
  }

  @Test func `four periods before stand against all after, and the one in which it began on neither side`() throws {
    // 56 of 70 before, 48 of 80 after: Newcombe 1998, tables I and II, example (a): −0.2 (−0.3339 … −0.0524).
    let effect = try evidence([
      ("2025Q2", 1, 99), ("2025Q3", 28, 7), ("2026Q2", 28, 7), ("2026Q3", 500, 0), ("2026Q4", 24, 16),
      ("2027Q1", 24, 16),
    ]).effect(of: action())
    #expect(effect.question == "overall" && effect.indicator == .satisfied)
    #expect(effect.before.periods.map(\.description) == ["2025Q3", "2026Q2"])
    #expect(effect.after.periods.map(\.description) == ["2026Q4", "2027Q1"])
    #expect(effect.before.base == 70 && effect.before.value == 0.8 && effect.before.interval != nil)
    #expect(effect.after.base == 80 && effect.after.value == 0.6)
    #expect(effect.change.from.description == "2026Q3" && effect.change.verdict == .worse)
    let interval = try #require(effect.change.interval)
    #expect(abs(interval.low - -0.3339) < 0.00005 && abs(interval.high - -0.0524) < 0.00005)
    // Pooled z of 56/70 and 48/80 by hand: −0.2 ÷ √(0.69333 · 0.30667 · (1/70 + 1/80)) = −2.650.
    #expect(abs(try #require(effect.change.p) - 0.00804) < 0.00005)
    #expect(effect.change.adjusted == effect.change.p)
  }

  @Test func `a rise beyond chance is better, a small one no signal`() throws {
    let better = try evidence([("2026Q2", 40, 40), ("2026Q4", 60, 20)]).effect(of: action())
    #expect(better.change.verdict == .better)
    let chance = try evidence([("2026Q2", 40, 40), ("2026Q4", 42, 38)]).effect(of: action())
    #expect(chance.change.verdict == .noSignal && chance.change.difference == 42.0 / 80 - 0.5)
  }

  @Test func `below thirty answers on either side nothing is said of a change`() throws {
    let effect = try evidence([("2026Q2", 20, 9), ("2026Q4", 60, 20)]).effect(of: action())
    #expect(effect.change.verdict == .tooFew && effect.change.difference == nil && effect.change.p == nil)
    #expect(effect.before.base == 29 && effect.before.value == nil && effect.before.interval == nil)
    let future = try evidence([("2026Q2", 20, 20)]).effect(of: action())
    #expect(future.change.verdict == .tooFew && future.after.base == 0 && future.after.periods.isEmpty)
  }

  @Test func `a period in which the label is withheld is on no side`() throws {
    let effect = try evidence([("2026Q1", 5, 4), ("2026Q2", 20, 20), ("2026Q4", 60, 20)]).effect(of: action())
    #expect(effect.before.periods.map(\.description) == ["2026Q2"] && effect.before.base == 40)
  }

  @Test func `where a figure is told as a bound, nobody and one come to the same sum`() throws {
    let one = try evidence([("2026Q1", 19, 1), ("2026Q2", 20, 20), ("2026Q4", 60, 20)]).effect(of: action())
    let nobody = try evidence([("2026Q1", 20, 0), ("2026Q2", 20, 20), ("2026Q4", 60, 20)]).effect(of: action())
    #expect(one == nobody && one.before.value == 39.0 / 60)
  }

  @Test func `several actions of a page are one family`() throws {
    let evidence = try evidence([("2026Q2", 40, 40), ("2026Q4", 53, 27)])
    let alone = evidence.effect(of: action())
    #expect(alone.change.verdict == .better)
    let everybody = action(at: .everybody)
    let family = evidence.effects(of: [action(), everybody, action(since: Self.began + 400)])
    #expect(family[0].change.adjusted == alone.change.p.map { $0 * 2 } && family[0].change.verdict == .noSignal)
    #expect(family[2].change.adjusted == nil && family[2].change.verdict == .tooFew)
  }

  @Test func `a question that is asked no more, or gives no share, is compared with nothing`() throws {
    let evidence = try evidence([("2026Q2", 40, 40), ("2026Q4", 60, 20)])
    for question in ["gone", "asked"] {
      let effect = evidence.effect(of: action(question: question))
      #expect(effect.question == nil && effect.indicator == nil && effect.change.verdict == .tooFew)
    }
  }
}
