import Statistics
import Testing

@Suite struct OutcomeRatesTests {
  // The test of R's package outcomerate, with e = 0.5: golden as well, but small enough to be read here.
  @Test func `the rates of a small survey are the published ones`() {
    let rates = OutcomeRates(
      Dispositions(
        complete: 5, partial: 3, refused: 2, notContacted: 1, other: 2, unknownHousehold: 1, unknownOther: 1,
        notEligible: 1),
      eligibility: 0.5)
    #expect(rates.rr1 == Proportion(count: 5, base: 15))
    #expect(rates.rr2 == Proportion(count: 8, base: 15))
    #expect(isClose(rates.rr3?.share, 5.0 / 14))
    #expect(rates.rr5 == Proportion(count: 5, base: 13))
    #expect(rates.coop1 == Proportion(count: 5, base: 12))
    #expect(rates.coop3 == Proportion(count: 5, base: 10))
    #expect(rates.ref1 == Proportion(count: 2, base: 15))
    #expect(rates.con1 == Proportion(count: 12, base: 15))
    #expect(isClose(rates.loc2?.share, 13.0 / 14))
  }

  @Test func `without any case there is no rate, and e is 1`() {
    let rates = OutcomeRates(Dispositions())
    #expect(rates.eligibility == 1)
    for name in OutcomeRates.names { #expect(rates.share(name) == nil) }
  }

  @Test func `where no case is known, RR3 is RR1 and the highest rates are empty`() {
    let rates = OutcomeRates(Dispositions(unknownHousehold: 3, unknownOther: 4))
    #expect(rates.dispositions.estimatedEligibility == nil)
    #expect(rates.rr3?.share == rates.rr1.share)
    #expect(rates.rr1.share == 0)
    #expect(rates.rr5.share == nil)
    #expect(rates.coop1.share == nil)
  }

  @Test func `where all known cases are ineligible no unknown one counts`() {
    let rates = OutcomeRates(Dispositions(unknownOther: 9, notEligible: 5))
    #expect(rates.eligibility == 0)
    #expect(rates.rr1.share == 0)
    #expect(rates.rr3 == nil)
    #expect(rates.loc2 == nil)
  }

  @Test func `an estimated e makes the middle rate lie between the others`() throws {
    let rates = OutcomeRates(
      Dispositions(
        complete: 150, partial: 25, refused: 5, notContacted: 60, other: 4, unknownOther: 256, notEligible: 40))
    let lowest = try #require(rates.rr1.share)
    let highest = try #require(rates.rr5.share)
    let middle = try #require(rates.rr3)
    #expect(rates.eligibility > 0 && rates.eligibility < 1)
    #expect(lowest < middle.share && middle.share < highest)
    #expect(middle.wilson().low < middle.share && middle.share < middle.wilson().high)
  }

  @Test func `with e of 1 an estimated rate has the interval of the whole count`() throws {
    let rates = OutcomeRates(Dispositions(complete: 81, notContacted: 100, unknownOther: 82), eligibility: 1)
    let estimated = try #require(rates.rr3?.wilson())
    #expect(isClose(estimated.low, rates.rr1.wilson()?.low))
    #expect(isClose(estimated.high, rates.rr1.wilson()?.high))
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden survey has its eighteen rates`() throws {
    let cases = try GoldenFile.value(GoldenRates.self, from: "r_values.json").aapor
    #expect(cases.count == 7)
    for (name, golden) in cases {
      let given = OutcomeRates(golden.dispositions, eligibility: golden.e)
      #expect(golden.rates.count == OutcomeRates.names.count)
      for rate in OutcomeRates.names {
        #expect(isClose(given.share(rate), golden.rates[rate] ?? -1), "\(name) \(rate)")
      }
      // The first and third were given an e by hand, the others have the one that their known cases suggest.
      if !["pkg_test", "only_unknown"].contains(name) {
        #expect(isClose(OutcomeRates(golden.dispositions).eligibility, golden.e))
      }
    }
  }
}

/// The part of r_values.json that holds outcome rates, by its own names.
private struct GoldenRates: Decodable {
  let aapor: [String: Survey]

  struct Survey: Decodable {
    let disposition: [String: Int]
    let e: Double
    let rates: [String: Double?]

    var dispositions: Dispositions {
      Dispositions(
        complete: disposition["I"] ?? 0, partial: disposition["P"] ?? 0, refused: disposition["R"] ?? 0,
        notContacted: disposition["NC"] ?? 0, other: disposition["O"] ?? 0, unknownHousehold: disposition["UH"] ?? 0,
        unknownOther: disposition["UO"] ?? 0, notEligible: disposition["NE"] ?? 0)
    }
  }
}

extension OutcomeRates {
  fileprivate static let names = [
    "RR1", "RR2", "RR3", "RR4", "RR5", "RR6", "COOP1", "COOP2", "COOP3", "COOP4", "REF1", "REF2", "REF3", "CON1",
    "CON2", "CON3", "LOC1", "LOC2",
  ]

  fileprivate func share(_ name: String) -> Double? {
    let shares = [
      rr1.share, rr2.share, rr3?.share, rr4?.share, rr5.share, rr6.share, coop1.share, coop2.share, coop3.share,
      coop4.share, ref1.share, ref2?.share, ref3.share, con1.share, con2?.share, con3.share, loc1.share, loc2?.share,
    ]
    return Self.names.firstIndex(of: name).flatMap { shares[$0] }
  }
}
