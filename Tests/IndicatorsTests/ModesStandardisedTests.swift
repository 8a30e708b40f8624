import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct ModesStandardisedTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))
  private let crossed = Breakdown(.channel, .mode)

  private func standardised(
    _ answers: [String: [String: Int]], by breakdown: Breakdown? = nil
  ) throws -> [ModeStandardised] {
    let published = breakdown ?? crossed
    return try Evidence(
      survey: Published.survey(by: [published]), organisation: Published.organisation,
      sheets: [Published.sheet(quarter, by: published, answers)]
    ).modeStandardised(in: quarter, by: .channel)
  }

  private func satisfied(_ count: Int, of base: Int) -> [String: Int] { ["5": count, "2": base - count] }

  // Written answers: ¾ satisfied, spoken ones 9 ÷ 10, in either channel. They look apart only since telephone has 60 of
  // 100 spoken and letters 20; at the organisation's 120 to 80 both are 0.6 · ¾ + 0.4 · 0.9.
  @Test func `two channels that differ by their modes alone are alike at the organisation's mix`() throws {
    let found = try standardised([
      "phone*sms": satisfied(30, of: 40), "phone*phone": satisfied(54, of: 60),
      "letters*sms": satisfied(60, of: 80), "letters*phone": satisfied(18, of: 20),
    ])
    #expect(found.map(\.label) == [Label("phone"), Label("letters")])
    #expect(found.map(\.raw) == [Proportion(count: 84, base: 100), Proportion(count: 78, base: 100)])
    #expect(found.allSatisfy { abs($0.standardised - 0.81) < 1e-12 && $0.leftOut == 0 })
    #expect(found.allSatisfy { $0.interval.low < 0.81 && $0.interval.high > 0.81 })
  }

  @Test func `a mode of which only a bound is told is left out, and its part of the mix is said`() throws {
    let found = try standardised([
      "phone*sms": satisfied(30, of: 40), "phone*phone": satisfied(20, of: 20),
      "letters*sms": satisfied(60, of: 80), "letters*phone": satisfied(60, of: 80),
    ])
    #expect(found[0].raw == Proportion(count: 30, base: 40) && found[0].standardised == 0.75)
    #expect(found[0].leftOut == 0.4 && found[1].leftOut == 0)
  }

  @Test func `strata that are withheld are left out, and labels with fewer than thirty answers`() throws {
    let found = try standardised([
      "phone*sms": satisfied(30, of: 40), "letters*sms": satisfied(60, of: 80), "website*sms": satisfied(15, of: 20),
      "phone*phone": satisfied(40, of: 50), "letters*phone": satisfied(30, of: 50),
      "website*phone": satisfied(3, of: 5),
    ])
    #expect(!found.contains { $0.label == Label("website") })
    let told = found.reduce(0) { $0 + $1.raw.base }
    #expect(told > 0 && told < 245 - 25)
  }

  // The spoken answers of telephone hide that its written ones are worse; website was rated in a mode of its own.
  @Test func `two labels that differ are told at one mix, where they have half of it in common`() throws {
    let evidence = Evidence(
      survey: Published.survey(by: [crossed]), organisation: Published.organisation,
      sheets: [
        Published.sheet(
          quarter, by: crossed,
          [
            "phone*sms": satisfied(20, of: 80), "phone*phone": satisfied(60, of: 120),
            "letters*sms": satisfied(160, of: 200), "letters*phone": satisfied(45, of: 50),
            "website*web": satisfied(20, of: 90),
          ])
      ])
    let pairs = try #require(try evidence.differences(in: quarter, by: Breakdown(.channel)).first).pairs
    let written = try #require(
      pairs.first { $0.first == Label("phone") && $0.second == Label("letters") }?.standardised)
    // 280 written and 170 spoken of the 450 in common; web's 90 are left out.
    #expect(abs(written.first.share - (280 * 0.25 + 170 * 0.5) / 450) < 1e-12)
    #expect(abs(written.second.share - (280 * 0.8 + 170 * 0.9) / 450) < 1e-12)
    #expect(abs(written.first.leftOut - 90.0 / 540) < 1e-12)
    let apart = try #require(pairs.first { $0.first == Label("letters") && $0.second == Label("website") })
    #expect(apart.standardised == nil, "they have no mode in common")
  }

  @Test func `nothing where channels are not published by mode`() throws {
    #expect(try standardised(["phone": satisfied(30, of: 40)], by: Breakdown(.channel)).isEmpty)
  }
}
