/// Reproducible dice for synthetic ratings: SplitMix64 (Steele, Lea and Flood, 2014).
package struct Sampler: RandomNumberGenerator {
  private var state: UInt64

  /// Dice that throw the same from the same seed.
  package init(seed: UInt64) { state = seed }

  /// Sixty-four random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to 1.
  package mutating func uniform() -> Double { Double.random(in: 0..<1, using: &self) }

  /// A standard normal deviate: the sum of twelve uniform ones less six.
  package mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + uniform() } }

  /// Whether something of this probability happens.
  package mutating func happens(_ probability: Double) -> Bool { uniform() < probability }

  /// One of several things, each as likely as its weight.
  package mutating func pick<Thing>(_ weighted: [(Thing, Double)]) -> Thing? {
    var rest = uniform() * weighted.reduce(0) { $0 + $1.1 }
    for (thing, weight) in weighted {
      rest -= weight
      if rest < 0 { return thing }
    }
    return weighted.last?.0
  }
}
