import Indicators
import Releases
import Surveys
import Testing

@Suite struct ForesightTests {
  /// Dice that throw the same on every run (SplitMix64; Steele, Lea & Flood 2014).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64 = 7

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private let organisation = Organisation(
    channels: (0..<8).map { ServiceChannel(key: "c\($0)", name: LocalizedText(ar: "\($0)")) },
    departments: (0..<8).map { Department(key: "d\($0)", name: LocalizedText(ar: "\($0)")) })

  private func sights(_ tables: [Breakdown], _ ratings: Int) throws -> [Foresight.Sight] {
    var dice = Dice()
    let mix = try #require(PlaceMix(assumedOf: organisation))
    return Foresight(of: ReleaseRule(breakdowns: tables), ratings: ratings, mix: mix, using: &dice).sights
  }

  private let margins = [Breakdown(.channel), Breakdown(.department)]

  @Test func `with a hundred ratings margins reach more whole departments than their product`() throws {
    let flat = try sights(margins, 100)[1]
    let crossed = try sights([Breakdown(.channel, .department)], 100)[1]
    #expect(flat.dimension == .department && flat.labels == 8)
    #expect(flat.reach > 0.6 && flat.reach > crossed.reach + 0.3)
    #expect(crossed.parts > flat.parts)
  }

  @Test func `with three thousand nearly everybody is seen either way`() throws {
    for tables in [margins, [Breakdown(.channel, .department)]] {
      for sight in try sights(tables, 3000) { #expect(sight.reach > 0.9 && sight.whole > 6, "\(sight)") }
    }
  }

  @Test func `below the smallest crowd that is shown nothing is seen`() throws {
    #expect(try sights(margins, 9).allSatisfy { $0.reach == 0 && $0.whole == 0 })
    #expect(try sights([.none], 1000).isEmpty, "nobody is told apart")
  }

  @Test func `a mix is read from what was published, and there is none of nothing`() throws {
    let sheet = TallySheet(
      period: Published.first, version: 1, counts: Published.counts(by: Breakdown(.channel), ["phone": ["5": 40]]),
      people: [Place(channel: "phone", department: "reception", mode: .sms): 40])
    var dice = Dice()
    let mix = try #require(PlaceMix(publishedIn: [sheet], every: .quarter))
    let sight = Foresight(of: ReleaseRule(breakdowns: margins), ratings: 40, mix: mix, using: &dice).sights[0]
    #expect(sight.labels == 1 && sight.reach > 0.9 && sight.whole == 1)
    #expect(PlaceMix(publishedIn: [], every: .quarter) == nil)
    #expect(PlaceMix(assumedOf: Organisation(channels: [], departments: [])) == nil)
  }
}
