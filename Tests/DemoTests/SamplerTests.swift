import Demo
import Testing

/// The dice of the sample charity: the same at every run.
@Suite struct SamplerTests {
  // The first values of SplitMix64 from the seed 1234567, as its authors publish them.
  @Test func `the dice are those of the paper`() {
    var sampler = Sampler(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in sampler.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test func `a thing is picked as often as it weighs`() {
    var sampler = Sampler(seed: 7)
    let picks = (0..<10_000).compactMap { _ in sampler.pick([("a", 1.0), ("b", 3.0), ("never", 0.0)]) }
    let share = Double(picks.count { $0 == "b" }) / 10_000
    #expect(abs(share - 0.75) < 0.02 && !picks.contains("never"))
    #expect(sampler.pick([(String, Double)]()) == nil)
  }

  @Test func `what is drawn from a normal law is normal`() {
    var sampler = Sampler(seed: 11)
    let draws = (0..<20_000).map { _ in sampler.normal() }
    let mean = draws.reduce(0, +) / 20_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(abs(mean) < 0.03 && abs(variance - 1) < 0.04)
  }
}
