import Indicators
import Records
import Statistics
import Surveys
import Wording
import Workbooks

/// What stands beside a trend: the line about which it moves, its control limits once there are twelve periods, and the
/// actions that began in each. Everything that was published up to the reported period counts, not only what is shown.
struct TrendMarks {
  private let series: Series?
  private let formats: Formats

  /// The marks of a series; none where there is none.
  init(_ series: Series?, formats: Formats) {
    (self.series, self.formats) = (series, formats)
  }

  private var hasLimits: Bool { series?.points.contains { $0.limits != nil } ?? false }

  /// The names of the columns that are drawn as lines.
  var lines: [String] {
    guard series?.centre != nil else { return [] }
    return ([.centre] + (hasLimits ? [.lowLimit, .highLimit] : [])).map { (word: RecordWord) in formats.say(word) }
  }

  /// The values of its lines.
  var reach: [Double?] {
    guard let series, series.centre != nil else { return [] }
    return [series.centre] + series.points.flatMap { [$0.limits?.low, $0.limits?.high] }
  }

  var headings: [Cell] { (lines + [formats.say(RecordWord.actionsBegun)]).map { .text($0, .heading) } }
  var widths: [Double] { lines.map { _ in 13 } + [18] }

  /// The cells of a period, one a heading.
  func cells(of period: Period) -> [Cell] {
    let point = series?.points.first { $0.period == period }
    let limits: [Cell] = hasLimits ? [point?.limits?.low, point?.limits?.high].map { .number($0, .share) } : []
    let centre: [Cell] = series?.centre.map { [.number($0, .share)] } ?? []
    let numbers = (point?.actions ?? []).map { formats.count($0) }
    let list = numbers.joined(separator: formats.language == .arabic ? "، " : ", ")
    return centre + limits + [numbers.isEmpty ? .empty : .text(list, .remark)]
  }

  /// The marks of a series as records, a row a period.
  static func records(_ series: Series, of periods: [Period]) -> [[RecordTable.Value]] {
    periods.map { period in
      let point = series.points.first { $0.period == period }
      return [
        .text("\(period)"), .text(series.question), .text(series.indicator.rawValue), RecordTable.Value(series.centre),
        RecordTable.Value(point?.limits?.low), RecordTable.Value(point?.limits?.high),
        .text((point?.actions ?? []).map { "\($0)" }.joined(separator: " ")),
      ]
    }
  }

  var notes: [Row] {
    let isMarked = series?.points.contains { !$0.actions.isEmpty } ?? false
    let both = series.flatMap { LimitsPhrase($0, formats) }.map { Row.spanning(formats.say($0), .note) }
    return (isMarked ? [.spanning(formats.say(BoardWord.actionsNote), .note)] : []) + [both].compactMap(\.self)
  }
}
