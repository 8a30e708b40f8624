import Indicators
import Statistics
import Wording

/// What comments speak of: bars and a table, with how far two readers agree.
struct ThemesView {
  let heading: String
  let reading: String
  let coded: String
  let agreementReading: String?
  let chart: Drawing
  let table: PlainTable

  /// The counts of a group of comments.
  init(_ counts: ThemeCounts, _ agreement: [CodingAgreement], _ formats: Formats) {
    let heading = formats.say(CommentsPhrase.themes)
    self.heading = heading
    reading = formats.say(CommentsPhrase.themesReading(least: ThemeCounts.fewest))
    coded = formats.say(CommentsPhrase.coded(counts.coded, of: counts.comments))
    agreementReading = agreement.isEmpty ? nil : formats.say(CommentsPhrase.agreementReading)
    let bars = counts.shown.map { count in
      RowChart.Row(
        name: formats(count.theme.name), value: formats.percent(count.comments, of: counts.comments),
        mark: .bar(value: counts.share(of: count)))
    }
    let axis = ValueAxis(sharesUpTo: counts.shown.map(counts.share).max() ?? 1)
    chart = RowChart(id: "themes", title: heading, axis: axis, rows: bars, formats: formats).drawing
    let columns: [CommentsPhrase] = [.comments, .share] + (agreement.isEmpty ? [] : [.agree, .kappa])
    table = PlainTable(
      caption: formats.say(StaffPhrase.tableOf(heading)), nameHeading: formats.say(CommentsPhrase.theme),
      headings: columns.map { formats.say($0) },
      rows: counts.shown.map { count in
        let found = agreement.first { $0.theme == count.theme }
        return PlainTable.Row(
          name: formats(count.theme.name),
          cells: [formats.count(count.comments), formats.percent(count.comments, of: counts.comments)]
            + (agreement.isEmpty ? [] : ThemesView.agreed(found, formats)))
      })
  }

  private static func agreed(_ found: CodingAgreement?, _ formats: Formats) -> [String] {
    guard let found else { return [formats.absent, formats.absent] }
    let kappa = found.kappa.map { value in
      formats.coefficient(value) + (found.interval.map { " (\(formats.coefficientRange($0.low, $0.high)))" } ?? "")
    }
    return [formats.percent(found.agreement.count, of: found.agreement.base), kappa ?? formats.absent]
  }
}
