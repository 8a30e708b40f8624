import Indicators
import Releases
import Surveys
import Wording
import Workbooks

extension BoardReport {
  /// A row a channel or a department, everybody last, and a bar for each.
  func breakdownSheet(_ plan: SheetPlan, of parts: Scorecard, by dimension: Dimension) -> Sheet {
    let lead = plan.lead
    let breakdown = Breakdown(dimension)
    let named = parts.labels.compactMap { label in
      figure(lead, for: label, in: parts).map { (name: name(of: label, in: breakdown), figure: $0) }
    }
    let table = FigureTable(
      names: [dimension.name(language)], lead: lead.name(language), levels: plan.levels.map { $0.name(language) },
      changes: comparison != nil, goals: hasTarget(named.map(\.figure), in: breakdown), nameWidths: [30],
      formats: formats)
    var rows = head(plan, lead: "\(formats.period(period)) – \(headline(lead, in: parts))")
    rows.append(table.heading)
    let first = rows.count
    func add(_ label: Label, of scorecard: Scorecard, named name: String, isStrong: Bool) {
      let figure = figure(lead, for: label, in: scorecard)
      rows.append(
        table.row(
          [name], figure, levels: plan.levels.map { self.figure($0, for: label, in: scorecard) },
          goal: goal(of: figure, in: scorecard.breakdown), at: rows.count, isStrong: isStrong))
    }
    let listed = parts.labels.filter { !$0.isOther || figure(lead, for: $0, in: parts) != nil }
    for label in listed { add(label, of: parts, named: name(of: label, in: breakdown), isStrong: false) }
    let bars = first..<rows.count
    add(.everybody, of: figures.whole, named: LabelNames.everybody(language), isStrong: true)
    // The whole stands among them, to compare each with.
    let drawn = first..<rows.count
    let whole = figure(lead, for: .everybody, in: figures.whole).map {
      (name: LabelNames.everybody(language), figure: $0)
    }
    rows += legend(named.map(\.figure)) + estimates(of: parts, lead, by: dimension) + ownLinks(plan)
    let chart = Chart(
      kind: .bar, title: "\(lead.name(language)) – \(formats.period(period))",
      description: say(ReportWord.barsShow(spoken(named + [whole].compactMap(\.self)))),
      categories: CellRange(column: 0, rows: drawn),
      series: [
        Chart.Series(
          name: lead.name(language), values: CellRange(column: table.valueColumn, rows: drawn), role: .estimate)
      ],
      row: rows.count + 1, height: 90 + 34 * drawn.count)
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: table.widths, rows: rows, frozenRows: first,
      frozenColumns: 1, headingRow: first - 1, charts: bars.isEmpty ? [] : [chart], onePage: bars.count <= 20,
      table: TableMark(
        name: tableName(dimension.rawValue, on: plan), rows: first - 1..<bars.upperBound, isFiltered: true),
      bars: [CellRange(column: table.valueColumn, rows: bars)])
  }

  /// What the figures of an indicator say, in one sentence.
  private func headline(_ lead: Indicator, in scorecard: Scorecard) -> String {
    guard let question = survey.question(giving: lead) else { return lead.name(language) }
    return Headlines.breakdown(scorecard, question: question, organisation: evidence.organisation, formats: formats)
  }
}
