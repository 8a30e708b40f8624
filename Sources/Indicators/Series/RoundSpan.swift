/// The part of a range that a chart spans: from one round tenth of it to another, a fifth of it at least, so that neither
/// change disappears nor chance looks like change.
package struct RoundSpan: Equatable, Sendable {
  /// Tenths of the range, from its least.
  package let first: Int
  package let last: Int
  /// Into how many equal parts lines divide it.
  package let parts: Int

  /// The whole range.
  package static let whole = RoundSpan(first: 0, last: 10, parts: 5)

  /// The tenths around some values; the whole range where there are none.
  package init(_ values: [Double], in range: ClosedRange<Double>) {
    let (least, most) = (range.lowerBound, range.upperBound)
    guard let smallest = values.min(), let largest = values.max(), least < most else {
      self = .whole
      return
    }
    let tenth = (most - least) / 10
    var first = Int(((max(smallest, least) - least) / tenth + 1e-9).rounded(.down))
    var last = Int(((min(largest, most) - least) / tenth - 1e-9).rounded(.up))
    while last - first < 2 || (last - first > 3 && (last - first) % 2 == 1) {
      if first > 0 { first -= 1 } else { last += 1 }
    }
    self.init(first: first, last: last, parts: last - first > 3 ? (last - first) / 2 : last - first)
  }

  private init(first: Int, last: Int, parts: Int) {
    self.first = first
    self.last = last
    self.parts = parts
  }

  /// Whether it begins above the least of its range, which a chart must say.
  package var isCut: Bool { first > 0 }
}
