import Indicators
import Surveys
import Wording

/// A chart of figures with its table.
struct SectionView {
  let heading: String
  let reading: String
  let chart: Drawing
  let table: FigureTable

  /// Rows of one indicator's unit; `nil` where there are none.
  init?(
    id: String, heading: String, nameHeading: String, valueHeading: String, indicator: Indicator,
    rows: [FigureTable.Source], targets: RowTargets = RowTargets(), comparison: Period?, _ formats: Formats
  ) {
    guard !rows.isEmpty else { return nil }
    let dots = DotChart(
      id: id, title: heading, indicator: indicator, rows: rows.map { ($0.name, $0.figure) }, formats: formats,
      targets: targets)
    self.heading = heading
    let isAimed = targets.common != nil || !targets.own.isEmpty
    reading = [
      formats.say(indicator.unit == .points ? StaffPhrase.pointsReading : .chartReading),
      dots.hasSmall ? formats.say(StaffPhrase.hollowDot) : nil,
      isAimed ? formats.say(TargetPhrase.reading(hasOwn: !targets.own.isEmpty)) : nil,
    ].compactMap(\.self).joined(separator: " ")
    chart = dots.drawing
    table = FigureTable(
      caption: formats.say(StaffPhrase.tableOf(heading)), heading: nameHeading, valueHeading: valueHeading, rows: rows,
      comparison: comparison, formats)
  }

  /// One question by one dimension; `nil` where no label was asked it.
  init?(
    id: String, heading: String, _ scorecard: Scorecard, _ question: Question, targets: [Target],
    organisation: Organisation, frame: StaffFrame
  ) {
    let formats = frame.formats
    guard let indicator = Indicator.indicators(of: question).first,
      let dimension = scorecard.breakdown.dimensions.first
    else { return nil }
    let rows = scorecard.labels.compactMap { label -> FigureTable.Source? in
      guard let figure = scorecard.figure(indicator, of: question.key, for: label) else { return nil }
      return FigureTable.Source(
        name: formats(organisation.name(of: label, in: scorecard.breakdown)),
        href: frame.link(to: label, in: scorecard.breakdown), figure: figure,
        mean: scorecard.figure(.mean, of: question.key, for: label))
    }
    self.init(
      id: id, heading: heading, nameHeading: formats(dimension.name), valueHeading: formats(indicator.name),
      indicator: indicator, rows: rows,
      targets: RowTargets(targets, of: question.key, indicator, by: scorecard.breakdown, in: scorecard.period),
      comparison: scorecard.comparison, formats)
  }
}
