extension Formats {
  /// A correlation or a reliability, −1…1, with two decimals: `0.87`.
  package func coefficient(_ value: Double) -> String {
    isolated(drawn(Formats.hundredths(value)))
  }

  /// A range of coefficients; dots, since a dash would be read as a minus: `0.84 … 0.89`.
  package func coefficientRange(_ low: Double, _ high: Double) -> String {
    isolated(drawn("\(Formats.hundredths(low)) … \(Formats.hundredths(high))"))
  }

  private static func hundredths(_ value: Double) -> String {
    let hundredths = halfAway(100 * value)
    let text = "\(hundredths.magnitude / 100).\(padded(Int(hundredths.magnitude % 100), to: 2))"
    return hundredths < 0 ? "\u{2212}\(text)" : text
  }
}
