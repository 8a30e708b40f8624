package import Indicators
import Releases
package import Surveys
import Wording

/// How many were asked, and what share of them answered.
package struct FieldworkPage: Sendable {
  package let frame: StaffFrame
  /// Everybody together; `nil` where nobody was invited.
  package let total: ResponseRate?
  package let byChannel: [ResponseRate]
  package let byDepartment: [ResponseRate]
  package let byMode: [ResponseRate]
  package let organisation: Organisation

  /// A page from the response rates of one period.
  package init(
    frame: StaffFrame, total: ResponseRate?, byChannel: [ResponseRate], byDepartment: [ResponseRate],
    byMode: [ResponseRate], organisation: Organisation
  ) {
    self.frame = frame
    self.total = total
    self.byChannel = byChannel
    self.byDepartment = byDepartment
    self.byMode = byMode
    self.organisation = organisation
  }

  /// The page.
  package var html: String { Templates.render("fieldwork", FieldworkView(self)) }
}

/// What the template of the fieldwork page needs.
struct FieldworkView {
  /// The response rates by one dimension.
  struct RateTable {
    let heading: String
    let chart: Drawing
    let caption: String
    let nameHeading: String
    let invitedHeading: String
    let rateHeading: String
    let rows: [Row]
  }

  /// One label.
  struct Row {
    let name: String
    let invited: String
    let rate: String
  }

  let page: PageHead
  let frame: FrameView
  let headline: String
  let reading: String
  let invited: String?
  let tables: [RateTable]

  /// The words and tables of the page.
  init(_ fieldwork: FieldworkPage) {
    let frame = fieldwork.frame
    let formats = frame.formats
    page = PageHead(frame.language, title: formats.say(StaffPhrase.fieldwork))
    self.frame = FrameView(frame)
    headline =
      fieldwork.total?.rate.map { formats.say(StaffPhrase.fieldworkTitle(formats.percent($0))) }
      ?? formats.say(StaffPhrase.fieldworkUnknown)
    reading = formats.say(StaffPhrase.fieldworkReading)
    invited = fieldwork.total.map {
      "\(formats.say(StaffPhrase.invited)): \(formats.counted($0.invited, .invitation))"
    }
    tables = [
      (Dimension.channel, fieldwork.byChannel), (.department, fieldwork.byDepartment), (.mode, fieldwork.byMode),
    ].filter { !$0.1.isEmpty }.map { FieldworkView.table($0, $1, fieldwork.organisation, formats) }
  }

  private static func table(
    _ dimension: Dimension, _ rates: [ResponseRate], _ organisation: Organisation, _ formats: Formats
  ) -> RateTable {
    let heading = formats.say(StaffPhrase.by(dimension))
    let rows = rates.map { rate in
      Row(
        name: formats(organisation.name(of: rate.label, in: Breakdown(dimension))),
        invited: formats.count(rate.invited),
        rate: rate.rate.map(formats.percent) ?? formats.say(StatusPhrase.withheldShort))
    }
    let marks = zip(rows, rates).map { row, rate in
      RowChart.Row(name: row.name, value: row.rate, mark: rate.rate.map { .bar(value: $0) } ?? .none)
    }
    let axis = ValueAxis(of: .responseRate)
    let chart = RowChart(id: dimension.rawValue, title: heading, axis: axis, rows: marks, formats: formats)
    return RateTable(
      heading: heading, chart: chart.drawing, caption: formats.say(StaffPhrase.tableOf(heading)),
      nameHeading: formats(dimension.name), invitedHeading: formats.say(StaffPhrase.invited),
      rateHeading: formats.say(StaffPhrase.responseRate), rows: rows)
  }
}
