/// The mid-ranks of one ordinal histogram, the lowest value first: answers of equal value share the mean of the ranks
/// that they fill together (Kendall 1945, Biometrika 33).
///
/// Ranks are kept as deviations from the middle rank (n + 1)/2. Twice such a deviation is whole: those below the value
/// less those above it. So no sum of squares is a difference of large numbers, however many answers tie.
struct MidRanks {
  /// How many were ranked.
  let n: Int
  /// Twice each value's deviation.
  private let doubled: [Int]
  /// The variance of the ranks with n − 1: (n(n + 1) − Σ(t³ − t)/(n − 1))/12 for ties of t answers. `nil` where
  /// nothing varies: fewer than two answers, or all equal.
  let variance: Double?

  /// Ranks the answers counted per ordered value; each count is 0 or more.
  init(_ counts: [Int]) {
    precondition(counts.allSatisfy { $0 >= 0 }, "a count is 0 or more")
    let n = counts.reduce(0, +)
    var below = 0
    let doubled = counts.map { count in
      defer { below += count }
      return below - (n - below - count)
    }
    let squares = zip(counts, doubled).reduce(0.0) { sum, value in
      sum + Double(value.0) * Double(value.1) * Double(value.1) / 4
    }
    self.n = n
    self.doubled = doubled
    variance = squares > 0 ? squares / Double(n - 1) : nil
  }

  /// The sum of the rank deviations of a part of the answers, exact: 0 when they lie neither low nor high.
  func deviation(of part: [Int]) -> Double {
    Double(zip(part, doubled).reduce(0) { $0 + $1.0 * $1.1 }) / 2
  }
}

extension MidRanks {
  /// Ranks several histograms of the same ordered values together.
  init(pooling histograms: [[Int]]) {
    let length = histograms.first?.count ?? 0
    precondition(histograms.allSatisfy { $0.count == length }, "the histograms count the same values")
    self.init((0..<length).map { value in histograms.reduce(0) { $0 + $1[value] } })
  }
}
