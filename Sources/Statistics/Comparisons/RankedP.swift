/// The p-values of one family that are present, smallest first, each with its place in the family.
struct RankedP {
  private let family: [Double?]
  private let order: [Int]

  /// Ranks a family; a missing p (`nil`) has no rank and does not count.
  init(_ family: [Double?]) {
    self.family = family
    order = family.indices
      .filter { family[$0] != nil }
      .sorted { (family[$0] ?? 1) < (family[$1] ?? 1) }
  }

  /// How many p-values are present: the m of the corrections.
  var count: Int { order.count }

  /// The p-values present, smallest first.
  var sorted: [Double] { order.compactMap { family[$0] } }

  /// Adjusted values, given smallest first, put back where their p-values stood; missing ones stay missing.
  func restored(_ adjusted: [Double]) -> [Double?] {
    var result = [Double?](repeating: nil, count: family.count)
    for (index, value) in zip(order, adjusted) { result[index] = value }
    return result
  }
}
