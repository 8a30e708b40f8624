import Fieldwork
import Indicators
import Releases
import Statistics
import Surveys
import Testing

/// What became of links, and the rates that follow.
@Suite struct FieldworkOutcomesTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  private func link(_ kind: Survey.InvitationKind, _ outcome: Outcome?, _ count: Int) -> OutreachCount {
    OutreachCount(
      period: quarter, kind: kind, place: Place(channel: "phone", department: "reception", mode: .sms),
      language: .arabic,
      outcome: outcome, count: count)
  }

  private func report(
    invited: Int, answered: Int, sent: Int, drawn: Int = 0, _ outcomes: [Outcome: Int], by dimension: Dimension? = nil
  ) throws -> FieldworkReport {
    let asked = FieldworkCount(
      period: quarter, place: Place(channel: "phone", department: "reception", mode: .sms), invited: invited,
      answered: answered)
    let evidence = Evidence(
      survey: Published.survey(), organisation: Published.organisation,
      sheets: [Published.sheet(quarter, ["phone": ["5": 40, "2": 10]])], fieldwork: [asked],
      outreach: [link(.addressed, nil, sent)] + (drawn > 0 ? [link(.drawn, nil, drawn)] : [])
        + outcomes.map { link(.addressed, $0.key, $0.value) })
    return try #require(try evidence.fieldworkReports(in: quarter, by: dimension).first)
  }

  private func isClose(_ one: Double?, _ other: Double) -> Bool { one.map { abs($0 - other) < 1e-9 } ?? false }

  // Of 200 links 150 arrived and 10 more were refused: 160 ÷ 200, Wilson [0.7391; 0.8495].
  // In twentieths of 200: I 8 (80), R 1 (10), NC 15 − 8 = 7, NE 2 (20), U 2 (10 undeliverable, 10 not reported).
  // e = 16 ÷ 18; RR3 = 8 ÷ (16 + 16/18 · 2) = 0.45.
  @Test(arguments: [nil, Dimension.channel])
  func `rates of two hundred links can be checked by hand`(dimension: Dimension?) throws {
    let report = try report(
      invited: 200, answered: 80, sent: 200, [.delivered: 150, .refused: 10, .ineligible: 20, .failed: 10],
      by: dimension)
    #expect(report.sent == 200 && report.delivered == 160 && report.deliveryRate?.share == 0.8)
    let interval = try #require(report.deliveryRate?.wilson())
    #expect(abs(interval.low - 0.7391) < 5e-5 && abs(interval.high - 0.8495) < 5e-5)
    let outcomes = try #require(report.outcomes)
    #expect(isClose(outcomes.eligibility, 16.0 / 18))
    let expected: [OutcomeRate: Double] = [
      .rr1: 8.0 / 18, .rr3: 0.45, .rr5: 0.5, .coop1: 8.0 / 9, .coop3: 8.0 / 9, .ref1: 1.0 / 18, .ref3: 1.0 / 16,
      .con1: 0.5, .con3: 9.0 / 16,
    ]
    for rate in OutcomeRate.allCases { #expect(isClose(outcomes.share(rate), try #require(expected[rate])), "\(rate)") }
    #expect(outcomes.base(.rr1) == 180 && outcomes.base(.rr3) == 178 && outcomes.base(.coop1) == 90)
  }

  @Test func `where nothing was reported, there is neither a delivery rate nor another`() throws {
    let report = try report(invited: 200, answered: 80, sent: 200, [:])
    #expect(report.sent == 200 && report.delivered == nil && report.deliveryRate == nil && report.outcomes == nil)
    let unknown = try self.report(invited: 200, answered: 80, sent: 200, [.unknown: 1])
    #expect(unknown.delivered == 0 && unknown.deliveryRate?.share == 0)
    #expect(isClose(unknown.outcomes?.share(.rr1), 0.4) && unknown.outcomes?.eligibility == 1)
  }

  @Test func `below ten links nothing is told, though cards make the invitations many`() throws {
    let few = try report(invited: 9, answered: 5, sent: 9, [.delivered: 9])
    #expect(few.sent == nil && few.delivered == nil && few.outcomes == nil)
    let cards = try report(invited: 109, answered: 50, sent: 9, drawn: 100, [.delivered: 9])
    #expect(cards.invited == 109 && cards.sent == nil && cards.delivered == nil && cards.outcomes == nil)
  }

  @Test func `cards that anybody may draw are not sent, and are unknown`() throws {
    let report = try report(invited: 200, answered: 60, sent: 100, drawn: 100, [.delivered: 100])
    #expect(report.deliveryRate == Proportion(count: 100, base: 100))
    #expect(isClose(report.outcomes?.share(.rr1), 0.3) && isClose(report.outcomes?.share(.rr5), 0.6))
  }

  // Reported of 100 are U 8, R 6 and NE 6 twentieths, and none arrived; but 70 answered: I 14 are taken from U, then R.
  @Test func `an answer counts more than a report that contradicts it`() throws {
    let report = try report(
      invited: 100, answered: 70, sent: 100, [.failed: 40, .refused: 30, .ineligible: 30])
    let outcomes = try #require(report.outcomes)
    #expect(outcomes.share(.ref1) == 0 && outcomes.share(.rr1) == 1 && outcomes.base(.rr1) == 70)
    let all = try #require(try self.report(invited: 100, answered: 100, sent: 100, [.ineligible: 100]).outcomes)
    #expect(all.share(.rr1) == 1 && all.base(.rr1) == 100 && all.eligibility == 1)
  }

  @Test func `one refusal more or less moves no rate, nor does one answer`() throws {
    func outcomes(refused: Int, answered: Int) throws -> FieldworkOutcomes? {
      try report(invited: 200, answered: answered, sent: 200, [.delivered: 150, .refused: refused]).outcomes
    }
    let rates = try outcomes(refused: 2, answered: 80)
    #expect(rates?.share(.ref1) == 0)
    for refused in 1...4 { #expect(try outcomes(refused: refused, answered: 80) == rates, "\(refused)") }
    for answered in [76, 84] { #expect(try outcomes(refused: 2, answered: answered) == rates, "\(answered)") }
  }

  // The last release knew of 100 links, 50 of them used; 100 more went out since.
  @Test func `links of after the last release are unknown until the next`() throws {
    let report = try report(invited: 100, answered: 50, sent: 200, [.delivered: 180])
    #expect(report.deliveryRate?.share == 0.9 && isClose(report.outcomes?.share(.rr1), 0.5))
    #expect(report.outcomes?.base(.rr1) == 200)
  }

  @Test func `a rate on a base below ten is withheld`() throws {
    let report = try report(invited: 100, answered: 0, sent: 100, [.delivered: 95, .refused: 5])
    #expect(report.outcomes?.share(.coop1) == nil && report.outcomes?.base(.coop1) == nil)
    #expect(isClose(report.outcomes?.share(.ref1), 0.05))
  }
}
