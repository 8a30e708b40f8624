/// An ordered answer scale. Every category has words; the most favourable one has the highest number.
package struct Scale: Equatable, Sendable {
  /// The number of the least favourable category.
  package let min: Int
  /// The words of each category, least favourable first.
  package let labels: [LocalizedText]

  /// A scale from `min` upwards, one category a label.
  package init(min: Int, labels: [LocalizedText]) {
    self.min = min
    self.labels = labels
  }

  /// The number of the most favourable category.
  package var max: Int { min + labels.count - 1 }
  /// Every number of the scale, least favourable first.
  package var values: ClosedRange<Int> { min...max }
}
