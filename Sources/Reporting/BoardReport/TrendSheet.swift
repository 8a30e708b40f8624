import Indicators
import Records
import Releases
import Statistics
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
    let aims = survey.question(giving: lead).map {
      TargetLine(figures.targets, of: $0.key, lead, for: .everybody)
    }
    let goals = figures.trend.map { aims?.value(in: $0.period) }
    let isAimed = goals.contains { $0 != nil }
    var rows = head(plan, lead: lastLevel(lead, in: figures.whole))
    let goalHead: [Cell] = isAimed ? [.text(say(TargetPhrase.target), .heading)] : []
    rows.append(Row(table.heading.cells + history.headings + goalHead))
    let first = rows.count
    var named: [(name: String, figure: Figure)] = []
    for (past, goal) in zip(figures.trend, goals) {
      let (period, card) = (past.period, past.card)
      let shown = card.flatMap { figure(lead, for: .everybody, in: $0) }
      let others = plan.levels.map { level in card.flatMap { figure(level, for: .everybody, in: $0) } }
      let row = table.row([formats.period(period)], shown, levels: others, at: rows.count)
      let aim: [Cell] = isAimed ? [goal.map { .number($0, CellStyle(of: lead.unit)) } ?? .empty] : []
      rows.append(Row(row.cells + history.cells(of: period) + aim))
      if let shown { named.append((formats.period(period), shown)) }
    }
    // Programs draw words as zero: what is drawn begins after the last period without a value.
    let silent = figures.trend.lastIndex { past in
      past.card.flatMap { figure(lead, for: .everybody, in: $0) }?.value == nil
    }
    let line = first + (silent.map { $0 + 1 } ?? 0)..<rows.count
    let span = RoundSpan(reach(of: named.map(\.figure), history, goals), in: 0...1)
    rows += legend(named.map(\.figure)) + history.notes
    if let cut = cut(span) { rows.append(.spanning(cut, .note)) }
    var lines = history.lines.enumerated().map { index, name in
      Chart.Series(name: name, values: CellRange(column: table.widths.count + index, rows: line), role: .centre)
    }
    let widths = table.widths + history.widths + (isAimed ? [11] : [])
    if isAimed {
      let column = CellRange(column: widths.count - 1, rows: line)
      lines.append(Chart.Series(name: say(TargetPhrase.target), values: column, role: .target))
    }
    let chart = self.line(lead, named, table, span, line, beside: lines, at: rows.count + 1)
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: widths, rows: rows,
      frozenRows: first, frozenColumns: 1,
      headingRow: first - 1, charts: line.isEmpty ? [] : [chart], onePage: figures.trend.count <= 16,
      table: TableMark(
        name: tableName(SheetPlan.Kind.trend.rawValue, on: plan), rows: first - 1..<line.upperBound))
  }

  /// Everything for which its chart must have room.
  private func reach(of shown: [Figure], _ history: TrendMarks, _ goals: [Double?]) -> [Double] {
    let drawn = shown.filter { $0.value != nil }.flatMap { [$0.value, $0.interval?.low, $0.interval?.high] }
    return (drawn + history.reach + goals).compactMap(\.self)
  }

  /// Where the reported period stands, in one sentence.
  private func lastLevel(_ lead: Indicator, in scorecard: Scorecard) -> String {
    guard let question = survey.question(giving: lead) else { return lead.name(language) }
    return Headlines.question(question, in: scorecard, formats: formats)
  }
}
