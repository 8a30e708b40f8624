import Foundation

/// What a seed draws (SplitMix64, Steele, Lea & Flood 2014).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Whether something happens that happens so often in a thousand times.
  mutating func happens(_ perThousand: Int) -> Bool { Int.random(in: 0..<1000, using: &self) < perThousand }

  mutating func among(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// From which the product draws its numbers while a history is played; without one they come from the machine.
nonisolated(unsafe) private var productChance: Chance?

extension Chance {
  /// Has the product draw from a seed from now on.
  static func governs(_ seed: UInt64?) { productChance = seed.map { Chance(seed: $0) } }
}

/// What `SystemRandomNumberGenerator` asks. Standing in the program itself it is found before that of the runtime, so that
/// every number, key and order that the product draws follows from the seed.
@_cdecl("swift_stdlib_random")
func drawn(_ bytes: UnsafeMutableRawPointer, _ count: Int) {
  guard var chance = productChance else {
    arc4random_buf(bytes, count)
    return
  }
  for place in 0..<count {
    bytes.storeBytes(of: UInt8(truncatingIfNeeded: chance.next()), toByteOffset: place, as: UInt8.self)
  }
  productChance = chance
}
