/// Fisher's exact test of two proportions (Fisher 1935, The Design of Experiments), given both margins.
package enum FisherExact {
  /// The two-sided p, 0…1: all tables that are no more probable than the one observed.
  ///
  /// Probabilities are taken relative to the most probable table and follow from it by ratios, so no factorial is
  /// computed and the walk ends where they vanish: 20,000 against 20,000 takes some thousand steps. 1 when only one
  /// table is possible (a base or a total of 0); below about 1e-300 the answer is 0.
  package static func twoSidedP(_ first: Proportion, _ second: Proportion) -> Double {
    let table = Table(first, second)
    let above = table.weightsAbove()
    let below = table.weightsBelow()
    let observed = table.weight(of: first.count, above: above, below: below)
    let weights = [1] + above + below
    let asExtreme = weights.filter { $0 <= observed * tie }
    return min(1, asExtreme.reduce(0, +) / weights.reduce(0, +))
  }

  /// Two tables whose probabilities differ by less are equally probable; R's fisher.test uses the same 1e-7.
  private static let tie = 1 + 1e-7
}

/// All tables with the observed margins, each named by the first group's count.
private struct Table {
  let firstBase: Int
  let secondBase: Int
  let total: Int
  let possible: ClosedRange<Int>
  let mode: Int

  init(_ first: Proportion, _ second: Proportion) {
    firstBase = first.base
    secondBase = second.base
    total = first.count + second.count
    possible = max(0, total - secondBase)...min(total, firstBase)
    let peak = Double(total + 1) * Double(firstBase + 1) / Double(firstBase + secondBase + 2)
    mode = min(max(Int(peak), possible.lowerBound), possible.upperBound)
  }

  /// The weights of mode + 1, mode + 2, … relative to the mode, until they vanish.
  func weightsAbove() -> [Double] {
    walk(through: Array(mode..<possible.upperBound), ratio: stepUp)
  }

  /// The weights of mode − 1, mode − 2, … relative to the mode, until they vanish.
  func weightsBelow() -> [Double] {
    walk(through: (possible.lowerBound..<mode).reversed()) { 1 / stepUp($0) }
  }

  func weight(of count: Int, above: [Double], below: [Double]) -> Double {
    guard count != mode else { return 1 }
    let side = count > mode ? above : below
    let index = abs(count - mode) - 1
    return index < side.count ? side[index] : 0
  }

  /// P(count + 1) ÷ P(count) of the hypergeometric distribution.
  private func stepUp(_ count: Int) -> Double {
    let gain = Double(total - count) * Double(firstBase - count)
    let loss = Double(count + 1) * Double(secondBase - total + count + 1)
    return gain / loss
  }

  private func walk(through counts: [Int], ratio: (Int) -> Double) -> [Double] {
    var weights: [Double] = []
    var weight = 1.0
    for count in counts {
      weight *= ratio(count)
      guard weight > 0 else { break }
      weights.append(weight)
    }
    return weights
  }
}
