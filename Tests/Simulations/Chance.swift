/// Reproducible randomness (SplitMix64; Steele, Lea & Flood 2014).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// How often each of several outcomes comes in `n` draws.
  mutating func counts(_ shares: [Double], n: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: shares.count)
    var limits: [Double] = []
    for share in shares { limits.append((limits.last ?? 0) + share) }
    for _ in 0..<n {
      let drawn = Double(next() >> 11) * 0x1p-53
      var index = 0
      while index < shares.count - 1, drawn >= limits[index] { index += 1 }
      counts[index] += 1
    }
    return counts
  }
}

/// How satisfied people may truly be: shares of the five answers, worst first.
enum Truth {
  static let mixes: [(name: String, shares: [Double])] = [
    ("very content", [0.01, 0.02, 0.05, 0.32, 0.60]), ("content", [0.03, 0.07, 0.15, 0.40, 0.35]),
    ("divided", [0.30, 0.15, 0.10, 0.15, 0.30]), ("discontent", [0.35, 0.30, 0.20, 0.10, 0.05]),
  ]
  /// Sizes from the smallest that is ever shown to a large organisation's.
  static let bases = [5, 10, 20, 30, 50, 100, 300, 1000, 5000]
}

/// What a finite number of rounds can tell.
enum Rounds {
  /// Three standard errors of a rate that was counted in so many rounds.
  static func error(of rate: Double, _ rounds: Int) -> Double { 3 * (rate * (1 - rate) / Double(rounds)).squareRoot() }
}
