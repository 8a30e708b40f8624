/// The plural categories of Unicode CLDR, by which a noun after a number takes its form.
package enum Plural: Sendable, CaseIterable {
  case zero, one, two, few, many, other

  /// Arabic: none, one, two, 3–10, 11–99, and the hundreds with the two numbers after them (CLDR 44, cardinal).
  package init(arabic number: Int) {
    switch (number.magnitude, number.magnitude % 100) {
    case (0, _): self = .zero
    case (1, _): self = .one
    case (2, _): self = .two
    case (_, 3...10): self = .few
    case (_, 11...99): self = .many
    default: self = .other
    }
  }

  /// English: one, and everything else.
  package init(english number: Int) { self = number.magnitude == 1 ? .one : .other }
}
