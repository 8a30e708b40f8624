import Indicators
import Releases
import Surveys
import Tables
import Wording
import Workbooks

extension BoardReport {
  /// A row a period up to the reported one, oldest first, and a line with the ends of its interval.
  func trendSheet(_ plan: SheetPlan) -> Sheet {
    let lead = plan.lead
    let table = FigureTable(
      names: [say(ReportPhrase.period)], lead: lead.name(language), levels: plan.levels.map { $0.name(language) },
      changes: false,
      nameWidths: [30], formats: formats)
    let history = TrendMarks(figures.series[lead], formats: formats)
    var rows = head(plan, lead: lastLevel(lead, in: figures.whole))
    rows.append(Row(table.heading.cells + history.headings))
    let first = rows.count
    var named: [(name: String, figure: Figure)] = []
    for past in figures.trend {
      let (period, card) = (past.period, past.card)
      let shown = card.flatMap { figure(lead, for: .everybody, in: $0) }
      let others = plan.levels.map { level in card.flatMap { figure(level, for: .everybody, in: $0) } }
      let row = table.row([formats.period(period)], shown, levels: others, at: rows.count)
      rows.append(Row(row.cells + history.cells(of: period)))
      if let shown { named.append((formats.period(period), shown)) }
    }
    let line = first..<rows.count
    rows += legend(named.map(\.figure)) + history.notes
    let lines = history.lines.enumerated().map { index, name in
      Chart.Series(name: name, values: CellRange(column: table.widths.count + index, rows: line), role: .centre)
    }
    let chart = Chart(
      kind: .line, title: lead.name(language), description: say(ReportWord.lineShows(spoken(named))),
      categories: CellRange(column: 0, rows: line),
      series: [
        Chart.Series(
          name: lead.name(language), values: CellRange(column: table.valueColumn, rows: line), role: .estimate),
        Chart.Series(name: say(ReportPhrase.low), values: CellRange(column: table.lowColumn, rows: line), role: .limit),
        Chart.Series(
          name: say(ReportPhrase.high), values: CellRange(column: table.highColumn, rows: line), role: .limit),
      ] + lines,
      row: rows.count + 1, height: 380)
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: table.widths + history.widths, rows: rows,
      frozenRows: first,
      headingRow: first - 1, charts: named.isEmpty ? [] : [chart], onePage: line.count <= 16,
      table: TableMark(name: SheetPlan.Kind.trend.rawValue, rows: first - 1..<line.upperBound))
  }

  /// Where the reported period stands, in one sentence.
  private func lastLevel(_ lead: Indicator, in scorecard: Scorecard) -> String {
    guard let question = survey.question(giving: lead) else { return lead.name(language) }
    return Headlines.question(question, in: scorecard, formats: formats)
  }
}
