import Indicators
import Statistics
import Surveys
import Wording

/// Fieldwork by one dimension: a chart of response rates, and a table of everything that is known of each label.
struct RateTable {
  let heading: String
  let chart: Drawing
  let table: PlainTable

  /// The labels of a dimension.
  init(_ part: PeriodFieldwork.Part, _ organisation: Organisation, _ frame: StaffFrame) {
    let formats = frame.formats
    let dimension = part.dimension
    let heading = formats.say(StaffPhrase.by(dimension))
    let names = part.reports.map { formats(organisation.name(of: $0.label, in: Breakdown(dimension))) }
    let columns = RateTable.columns(formats).filter { column in part.reports.contains { column.cell($0) != nil } }
    let withheld = formats.say(StatusPhrase.withheldShort)
    self.heading = heading
    table = PlainTable(
      caption: formats.say(StaffPhrase.tableOf(heading)), nameHeading: formats(dimension.name),
      headings: columns.map(\.heading),
      rows: zip(names, part.reports).map { name, report in
        PlainTable.Row(
          name: name, href: frame.link(to: report.label, in: Breakdown(dimension)),
          cells: columns.map { $0.cell(report) ?? ($0.isAlways ? withheld : formats.absent) })
      })
    let rows = zip(names, part.reports).map { name, report in
      RowChart.Row(
        name: name, value: report.responseRate.map(formats.percent) ?? withheld,
        mark: report.responseRate.map { .bar(value: $0) } ?? .none)
    }
    chart =
      RowChart(
        id: dimension.rawValue, title: heading, axis: ValueAxis(of: .responseRate), rows: rows, formats: formats
      ).drawing
  }

  private struct Column {
    let heading: String
    /// Whether a missing number is withheld rather than unknown.
    var isAlways = false
    let cell: (FieldworkReport) -> String?
  }

  /// Every column that some label may fill.
  private static func columns(_ formats: Formats) -> [Column] {
    [
      Column(heading: formats.say(FieldworkPhrase.served)) { $0.served.map(formats.count) },
      Column(heading: formats.say(StaffPhrase.invited), isAlways: true) { $0.invited.map(formats.count) },
      Column(heading: formats.say(FieldworkPhrase.coverage)) { $0.coverage.map(formats.percent) },
      Column(heading: formats.say(FieldworkPhrase.deliveryRate)) { report in
        report.deliveryRate.map { formats.percent($0.count, of: $0.base) }
      },
      Column(heading: formats.say(StaffPhrase.responseRate), isAlways: true) { $0.responseRate.map(formats.percent) },
      Column(heading: formats.say(FieldworkPhrase.daysColumn)) { report in
        report.days.map { "\(formats.count($0.median)) · \(formats.count($0.ninthDecile))" }
      },
      Column(heading: formats.say(FieldworkPhrase.satisfied)) { $0.satisfied.map(formats.value) },
      Column(heading: formats.say(FieldworkPhrase.worstBest)) { report in
        report.bounds.map { formats.range($0.low, $0.high) }
      },
      Column(heading: formats.say(FieldworkPhrase.requiredColumn)) { $0.required.map(formats.count) },
    ]
  }
}
