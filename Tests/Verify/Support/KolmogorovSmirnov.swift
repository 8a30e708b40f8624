import Foundation

/// The two-sample test of Kolmogorov and Smirnov: how likely two samples of one distribution lie so far apart.
enum KolmogorovSmirnov {
  /// The asymptotic p value, with Stephens' correction (1970) for samples of some dozens.
  static func p(_ one: [Double], _ other: [Double]) -> Double {
    let (count, rest) = (Double(one.count), Double(other.count))
    let effective = (count * rest / (count + rest)).squareRoot()
    let lambda = (effective + 0.12 + 0.11 / effective) * distance(one.sorted(), other.sorted())
    guard lambda > 0.2 else { return 1 }
    let sum = (1...100).reduce(0.0) { sum, term in
      let sign = term % 2 == 1 ? 1.0 : -1
      return sum + sign * exp(-2 * lambda * lambda * Double(term * term))
    }
    return min(1, max(0, 2 * sum))
  }

  /// The greatest distance between the two distribution functions; ties are stepped over together.
  private static func distance(_ one: [Double], _ other: [Double]) -> Double {
    var (left, right, most) = (0, 0, 0.0)
    while left < one.count, right < other.count {
      let value = min(one[left], other[right])
      while left < one.count, one[left] == value { left += 1 }
      while right < other.count, other[right] == value { right += 1 }
      most = max(most, abs(Double(left) / Double(one.count) - Double(right) / Double(other.count)))
    }
    return most
  }
}
