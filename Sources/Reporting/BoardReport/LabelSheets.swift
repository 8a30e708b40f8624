import CSV
import Indicators
import Records
import Releases
import Statistics
import Surveys
import Wording
import Workbooks

/// A sheet of its own for each channel or department, where a report asks for them: for whoever leads it.
extension BoardReport {
  /// The label of such a sheet, with its tab and the plan that asks for it.
  struct OwnSheet {
    let plan: SheetPlan
    let label: Label
    let tab: String
  }

  /// All of them, in the order of their tables. A name is cut to what a tab holds, and numbered where it stands already.
  var ownSheets: [OwnSheet] {
    var taken = Set(plans.map { $0.title(language).lowercased() })
    return plans.filter(\.hasEach).flatMap { plan -> [OwnSheet] in
      guard let card = figures[plan.kind] else { return [] }
      return card.labels.filter { !$0.isOther }.map { label in
        let tab = name(of: label, in: card.breakdown).tab(besides: taken)
        taken.insert(tab.lowercased())
        return OwnSheet(plan: plan, label: label, tab: tab)
      }
    }
  }

  /// The sheet of one label: where it stands, how it came there, and every question.
  func labelSheet(_ own: OwnSheet, in card: Scorecard) -> Sheet {
    let (plan, lead) = (own.plan, own.plan.lead)
    let name = name(of: own.label, in: card.breakdown)
    let ofLabel = card.figures.filter { $0.label == own.label }
    let headline = figure(lead, for: own.label, in: card)
    var rows: [Row] = [
      .spanning("\(name) – \(document.title(language))", .title),
      .spanning(Headlines.label(name, headline, lead, in: period, formats: formats), .lead),
    ]
    if let headline, let target = target(of: headline, in: card.breakdown) {
      let question = headline.question.flatMap(survey.question)
      rows.append(.spanning(TargetSentence(target, headline, of: question, formats).line, .lead))
    }
    let table = FigureTable(
      names: [say(ReportPhrase.question), say(ReportPhrase.indicator)], lead: nil, levels: [],
      changes: comparison != nil, goals: hasTarget(ofLabel, in: card.breakdown), nameWidths: [38, 20],
      formats: formats)
    rows.append(table.heading)
    let first = rows.count
    let measured = survey.questions.flatMap { question in
      Indicator.indicators(of: question).compactMap { indicator in
        ofLabel.first { $0.indicator == indicator && $0.question == question.key }.map { (question, $0) }
      }
    }
    for (question, figure) in measured {
      rows.append(
        table.row(
          [text(of: question), figure.indicator.name(language)], figure, goal: goal(of: figure, in: card.breakdown),
          at: rows.count))
    }
    rows += legend(measured.map(\.1), mixed: true) + [.blank]
    let course = course(of: own.label, lead, plan, at: rows.count)
    rows += course.rows
    rows += [.blank, Row([Cell(.link(plan.title(language), sheet: plan.title(language)), .link)])]
    return Sheet(
      name: own.tab, rightToLeft: rightToLeft, widths: table.widths, rows: rows, frozenRows: first, frozenColumns: 1,
      charts: course.chart(rows.count + 1).map { [$0] } ?? [])
  }

  /// The links to the sheets of a plan's labels, for the sheet that has them all; none where there are none.
  func ownLinks(_ plan: SheetPlan) -> [Row] {
    let own = ownSheets.filter { $0.plan == plan }
    guard !own.isEmpty else { return [] }
    return [.blank, .spanning(say(BoardWord.ownSheets), .group)]
      + own.map { Row([Cell(.link($0.tab, sheet: $0.tab), .link)]) }
  }

  /// The rows of a label's periods, oldest first, and what is drawn of them.
  private func course(
    of label: Label, _ lead: Indicator, _ plan: SheetPlan, at row: Int
  ) -> (rows: [Row], chart: (Int) -> Chart?) {
    let past = figures.courses[plan.kind] ?? []
    let told = past.compactMap { past in
      past.card.flatMap { figure(lead, for: label, in: $0) }.map { (name: formats.period(past.period), figure: $0) }
    }
    guard !told.isEmpty else { return ([], { _ in nil }) }
    // The same columns as the table above it, the second of which stays empty.
    let table = FigureTable(
      names: [say(ReportPhrase.period), say(ReportPhrase.indicator)], lead: nil, levels: [], changes: false,
      nameWidths: [38, 20], formats: formats)
    let first = row + 2
    let rows = told.enumerated().map { index, past in
      table.row([past.name, lead.name(language)], past.figure, at: first + index)
    }
    // Programs draw words as zero: what is drawn begins after the last period without a value.
    let silent = told.lastIndex { $0.figure.value == nil }.map { $0 + 1 } ?? 0
    let (shown, drawn) = (Array(told.dropFirst(silent)), first + silent..<first + told.count)
    let span = RoundSpan(
      shown.flatMap { [$0.figure.value, $0.figure.interval?.low, $0.figure.interval?.high] }.compactMap(\.self),
      in: 0...1)
    return (
      [.spanning(lead.name(language), .group), table.heading] + rows,
      { place in shown.count > 1 ? self.line(lead, shown, table, span, drawn, at: place) : nil }
    )
  }
}

extension BoardReport {
  /// A line over time with the ends of its range.
  func line(
    _ lead: Indicator, _ told: [(name: String, figure: Figure)], _ table: FigureTable, _ span: RoundSpan,
    _ rows: Range<Int>, beside lines: [Chart.Series] = [], at place: Int
  ) -> Chart {
    let cut = cut(span)
    return Chart(
      kind: .line, title: [lead.name(language), cut.map(untailed)].compactMap(\.self).joined(separator: " – "),
      description: [say(ReportWord.lineShows(spoken(told))), cut].compactMap(\.self).joined(separator: " "),
      categories: CellRange(column: 0, rows: rows),
      series: [
        Chart.Series(
          name: lead.name(language), values: CellRange(column: table.valueColumn, rows: rows), role: .estimate),
        Chart.Series(name: say(ReportPhrase.low), values: CellRange(column: table.lowColumn, rows: rows), role: .limit),
        Chart.Series(
          name: say(ReportPhrase.high), values: CellRange(column: table.highColumn, rows: rows), role: .limit),
      ] + lines, row: place, height: 380,
      scale: Chart.Scale(first: span.first, last: span.last, step: (span.last - span.first) / span.parts))
  }

  /// A sentence as a part of a title, without its full stop.
  private func untailed(_ sentence: String) -> String { String(sentence.reversed().drop { $0 == "." }.reversed()) }

  /// That an axis of shares does not begin at zero; `nil` where it does.
  func cut(_ span: RoundSpan) -> String? {
    span.isCut ? say(TargetPhrase.cut(formats.percent(Double(span.first) / 10))) : nil
  }
}

extension String {
  /// It as the name of a sheet that none of some other names is.
  fileprivate func tab(besides taken: Set<String>) -> String {
    let kept = String(fileText.map { "[]:*?/\\'".contains($0) ? " " : $0 })
    let bare = kept.split(separator: " ").joined(separator: " ")
    let words = bare.isEmpty ? "–" : bare
    func name(_ number: Int) -> String {
      let tail = number == 1 ? "" : " \(number)"
      return words.within(units: 31 - tail.utf16.count) + tail
    }
    return (1...taken.count + 2).lazy.map(name).first { $0.namesSheet && !taken.contains($0.lowercased()) }
      ?? name(taken.count + 3)
  }
}
