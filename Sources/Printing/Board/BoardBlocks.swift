import Indicators
import Pages
import Reporting
import Statistics
import Wording

extension Block {
  /// A series drawn so many points wide, with the sentence from where its axis begins, unless a table above tells it;
  /// nothing where it has nothing to draw.
  static func trend(
    _ trend: PrintedBoard.Trend, formats: Formats, width: Double, tellsAxis: Bool = false
  ) -> [Block] {
    let drawn = PrintedTrend(
      trend.series, of: trend.question, periods: trend.periods, targets: trend.targets, formats: formats)
    guard let drawn else { return [] }
    let figure = Block.figure(
      svg: drawn.svg, width: width, height: Double(drawn.height) * width / Double(drawn.width),
      description: drawn.description)
    guard tellsAxis, let cut = drawn.cut else { return [figure] }
    return [figure, .paragraph(cut, .note)]
  }
}

extension BarChart {
  /// The figures of one indicator, told as they are in every table.
  init(_ told: PrintedBoard.Rows, formats: Formats) {
    let rows = told.rows.map { name, figure in
      let interval = figure.interval
      return Row(
        name: name, value: formats.printed(figure),
        base: formats.printedBase(figure),
        share: figure.bound == nil ? figure.value : nil,
        range: figure.bound == nil ? interval.map { min($0.low, $0.high)...max($0.low, $0.high) } : nil,
        isSmall: figure.status == .smallSample, target: told.own[figure.label])
    }
    self.init(
      heads: [
        formats(told.dimension.name), formats(told.indicator.name), formats.say(ReportPhrase.base),
      ], rows: rows, whole: told.whole?.bound == nil ? told.whole?.value : nil, target: told.target)
  }
}

extension PrintedBoard.Rows {
  /// Its bars, and below them how what is to be reached is read.
  func blocks(_ formats: Formats) -> [Block] {
    let line = target.map { "\(formats.say(TargetPhrase.line(formats.value($0, of: indicator))))." }
    let reading =
      target == nil && own.isEmpty ? nil : formats.say(TargetPhrase.reading(hasOwn: !own.isEmpty))
    let words = [line, reading].compactMap(\.self).joined(separator: " ")
    return [.bars(BarChart(self, formats: formats))] + (words.isEmpty ? [] : [.paragraph(words, .note)])
  }
}

extension Formats {
  /// The mark for what is withheld, as the workbook has it.
  private static let withheld = "[c]"

  /// A figure as the cells of the workbook show it: one that is told on a grid stays on it.
  func printed(_ figure: Figure) -> String {
    guard figure.status != .withheld else { return Formats.withheld }
    guard figure.isRounded, figure.bound == nil, let value = figure.value else { return value(figure) }
    return self.value(value, of: figure.indicator)
  }

  /// How many answers stand behind a figure.
  func printedBase(_ figure: Figure) -> String {
    figure.status == .withheld ? Formats.withheld : base(figure)
  }
}
