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
    rows: [FigureTable.Source], comparison: Period?, _ formats: Formats
  ) {
    guard !rows.isEmpty else { return nil }
    let dots = DotChart(
      id: id, title: heading, indicator: indicator, rows: rows.map { ($0.name, $0.figure) }, formats: formats)
    let hollow = dots.hasSmall ? " " + formats.say(StaffPhrase.hollowDot) : ""
    self.heading = heading
    reading = formats.say(indicator.unit == .points ? StaffPhrase.pointsReading : .chartReading) + hollow
    chart = dots.drawing
    table = FigureTable(
      caption: formats.say(StaffPhrase.tableOf(heading)), heading: nameHeading, valueHeading: valueHeading, rows: rows,
      comparison: comparison, formats)
  }

  /// One question by one dimension; `nil` where no label was asked it.
  init?(
    id: String, heading: String, _ scorecard: Scorecard, _ question: Question, organisation: Organisation,
    frame: StaffFrame
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
      indicator: indicator, rows: rows, comparison: scorecard.comparison, formats)
  }
}
