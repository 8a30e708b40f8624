package import Indicators
package import Surveys

/// Both limits of a chart on which they differ.
package enum LimitsPhrase: Phrase {
  /// Those that are drawn, and those of the classic p chart, in a period.
  case laney(drawn: String, classic: String, Period)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .laney(let drawn, let classic, let period):
      "تتفرّق النسب هنا أكثر مما تأتي به المصادفة وحدها، فالحدود المرسومة أوسع (ليني): \(drawn) في \(formats.period(period))؛ "
        + "والحدود المعتادة فيه \(classic)."
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .laney(let drawn, let classic, let period):
      "The shares spread more than chance alone would have them, so the limits are the wider ones of Laney: \(drawn) in "
        + "\(formats.period(period)); the classic ones are \(classic)."
    }
  }
}

extension LimitsPhrase {
  /// Both limits of the newest period that has them; `nil` where a series has but one kind.
  package init?(_ series: Series, _ formats: Formats) {
    guard let point = series.points.last(where: { $0.classic != nil }), let classic = point.classic,
      let drawn = point.limits
    else { return nil }
    self = .laney(
      drawn: formats.interval(drawn, of: series.indicator), classic: formats.interval(classic, of: series.indicator),
      point.period)
  }
}
