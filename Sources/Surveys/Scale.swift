/// An ordered answer scale; the most favourable category has the highest number.
package struct Scale: Equatable, Sendable {
  /// The number of the least favourable category.
  package let min: Int
  /// The words of each category, least favourable first; its number where the survey has no words for it.
  package let labels: [LocalizedText]

  /// A scale from `min` upwards, one category a label.
  package init(min: Int, labels: [LocalizedText]) {
    self.min = min
    self.labels = labels
  }

  /// A scale of which only the two ends have words.
  package init(_ values: ClosedRange<Int>, first: LocalizedText, last: LocalizedText) {
    let labels = values.map { value in
      value == values.lowerBound ? first : value == values.upperBound ? last : LocalizedText(number: value)
    }
    self.init(min: values.lowerBound, labels: labels)
  }

  /// The number of the most favourable category.
  package var max: Int { min + labels.count - 1 }
  /// Every number of the scale, least favourable first.
  package var values: ClosedRange<Int> { min...max }

  /// The categories that count as favourable: the two best of four or more, the best alone of two or three.
  ///
  /// Two boxes that are counted against one another must not meet: two of three would put the middle into both, and two
  /// of two would make everybody satisfied and dissatisfied at once.
  package var favourable: ClosedRange<Int> { (max - boxSize + 1)...max }
  /// The categories that count as unfavourable: as many at the other end.
  package var unfavourable: ClosedRange<Int> { min...(min + boxSize - 1) }
  /// How many categories make a box.
  private var boxSize: Int { labels.count < Scale.fewestForTwo ? 1 : 2 }
  /// The fewest categories of which two make a box.
  package static let fewestForTwo = 4
  /// How many categories a scale may have.
  package static let lengths = 2...11
}
