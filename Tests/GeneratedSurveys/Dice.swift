/// Dice that fall the same way again for the same seed (SplitMix64; Steele, Lea & Flood 2014).
package struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Dice of a seed.
  package init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// One of some things.
  package mutating func one<Thing>(of things: [Thing]) -> Thing { things[Int(next() % UInt64(things.count))] }

  /// Whether a thing happens that happens so many times of a hundred.
  package mutating func falls(_ ofHundred: UInt64) -> Bool { next() % 100 < ofHundred }

  /// A text of so many letters, of every kind that a person may type.
  package mutating func text(_ letters: Int) -> String {
    let kinds = [
      "ا", "ب", "بً", "مّ", "ه", "a", "Z", "9", "٣", "é", "👩‍👧", "\"", "'", "&", "<", ">", "(", "=", "{", "،", " ",
    ]
    return "ن" + (1..<max(letters, 2)).map { _ in one(of: kinds) }.joined()
  }
}

extension String {
  /// As YAML and JSON write it.
  package var quoted: String { "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }
}
