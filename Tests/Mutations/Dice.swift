/// Dice that fall alike for the same seed and number, so that every input can be made again.
package struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// The dice of one input of a run.
  package init(seed: UInt64, number: Int) {
    state = seed &+ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
    _ = next()
    state ^= seed
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `end`; 0 where there is none.
  package mutating func below(_ end: Int) -> Int { end > 1 ? Int(next() % UInt64(end)) : 0 }

  /// True once in so many throws.
  package mutating func once(in throwsOfDice: Int) -> Bool { below(throwsOfDice) == 0 }

  /// One of several things; `nil` where there are none.
  package mutating func any<Things: RandomAccessCollection>(of things: Things) -> Things.Element? {
    things.isEmpty ? nil : things[things.index(things.startIndex, offsetBy: below(things.count))]
  }

  /// One of several texts; an empty one where there are none.
  package mutating func word(of words: [String]) -> String { any(of: words) ?? "" }

  /// A length that is mostly small and sometimes very large, up to `most`.
  package mutating func length(upTo most: Int) -> Int { below(max(1, min(most, 1 << below(24)))) }
}
