import Indicators
import Surveys
import Wording

/// A table of figures: one row a label or question.
struct FigureTable {
  /// What a row is made from.
  struct Source {
    let name: String
    var detail: String?
    var href: String?
    let figure: Figure
    var mean: Figure?
  }

  /// One row as the template shows it.
  struct Row {
    let name: String
    let detail: String?
    let href: String?
    let isWithheld: Bool
    let withheldWords: String
    let span: Int
    let base: String
    let value: String
    let mark: String?
    let interval: String
    let mean: String
    let change: ChangeView?
  }

  let caption: String
  let nameHeading: String
  let baseHeading: String
  let valueHeading: String
  let intervalHeading: String
  let hasMean: Bool
  let meanHeading: String
  let hasChange: Bool
  let changeHeading: String
  let dash: String
  let rows: [Row]

  /// A table; the columns of means and changes stand only where some row has one.
  init(caption: String, heading: String, valueHeading: String, rows: [Source], comparison: Period?, _ formats: Formats)
  {
    let hasMean = rows.contains { $0.mean?.value != nil }
    let hasChange = comparison != nil
    self.caption = caption
    nameHeading = heading
    baseHeading = formats.say(StaffPhrase.answers)
    self.valueHeading = valueHeading
    intervalHeading = formats.say(StaffPhrase.interval)
    self.hasMean = hasMean
    meanHeading = formats.say(StaffPhrase.mean)
    self.hasChange = hasChange
    changeHeading = comparison.map { formats.say(StaffPhrase.changeSince($0)) } ?? ""
    dash = formats.absent
    let span = 3 + (hasMean ? 1 : 0) + (hasChange ? 1 : 0)
    self.rows = rows.map { FigureTable.row($0, span: span, formats) }
  }

  private static func row(_ source: Source, span: Int, _ formats: Formats) -> Row {
    let figure = source.figure
    let details = [source.detail, formats.part(figure)].compactMap(\.self)
    return Row(
      name: source.name, detail: details.isEmpty ? nil : details.joined(separator: formats.comma), href: source.href,
      isWithheld: figure.status == .withheld,
      withheldWords: formats(Status.withheld.name), span: span, base: formats.base(figure),
      value: formats.value(figure), mark: figure.status == .smallSample ? formats(figure.status.name) : nil,
      interval: formats.interval(figure), mean: source.mean.map(formats.value) ?? formats.absent,
      change: ChangeView(figure, formats))
  }
}

/// The sentences below tables that say how their figures are to be read.
struct NotesView {
  let heading: String
  let lines: [String]

  /// The notes that these figures call for.
  init(_ figures: [Figure], hasComparison: Bool, _ formats: Formats) {
    var said: [String] = []
    var seen: Set<Indicator> = []
    for figure in figures where seen.insert(figure.indicator).inserted {
      said.append("\(formats(figure.indicator.name)): \(formats(figure.indicator.reading))")
    }
    said.append(formats.say(StatusPhrase.intervalNote))
    if hasComparison {
      said += StatusPhrase.verdictNotes(figures.compactMap(\.change)).map { formats.say($0) }
    }
    if figures.contains(where: { $0.status == .smallSample }) { said.append(formats.say(StatusPhrase.smallSampleNote)) }
    if figures.contains(where: { $0.held != nil }) { said.append(formats.say(StatusPhrase.partNote)) }
    if figures.contains(where: { $0.bound != nil }) { said.append(formats.say(StatusPhrase.boundNote)) }
    if figures.contains(where: { $0.status == .withheld }) { said.append(formats.say(StatusPhrase.withheldNote)) }
    heading = formats.say(StaffPhrase.howToRead)
    lines = said
  }
}
