import Indicators
import Records
import Releases
import Surveys
import Tables
import Wording
import Workbooks

extension BoardReport {
  /// Channels across departments: the share above, the number of answers below.
  func matrixSheet(_ plan: SheetPlan, of scorecard: Scorecard) -> Sheet {
    let lead = plan.lead
    let figures = scorecard.labels.compactMap { figure(lead, for: $0, in: scorecard) }
    let matrix = Matrix(figures, of: evidence.organisation)
    var rows = head(plan, lead: "\(lead.name(language)) – \(formats.period(period))")
    let first = rows.count
    let parts = matrix.parts(of: BoardReport.mostDepartments)
    for departments in parts {
      for showsBase in [false, true] {
        let title = showsBase ? say(ReportPhrase.base) : lead.name(language)
        let ends = parts.count == 1 ? nil : bounds(of: departments)
        rows.append(.spanning([title, ends].compactMap(\.self).joined(separator: ": "), .group))
        rows.append(
          Row(
            [.text(Dimension.channel.name(language), .heading)]
              + departments.map { .text(name(ofDepartment: $0), .heading) }))
        for channel in matrix.rows {
          // The bases stand in the same order below the shares, a blank row and two heads further down.
          let below = rows.count + matrix.rows.count + 3
          let cells = departments.enumerated().map { column, department in
            let figure = matrix.figure(channel, department)
            return showsBase ? base(figure) : share(figure, of: CellAddress(row: below, column: column + 1))
          }
          rows.append(Row([.text(name(of: Label([channel]), in: Breakdown(.channel)), .body)] + cells))
        }
        rows.append(.blank)
      }
    }
    let marks: [MarkWord] = [.withheld(survey.release.kShow), .star(Status.freeBase), .dash]
    rows += marks.map { .spanning(say($0), .note) }
    if figures.contains(where: { $0.bound != nil }) { rows.append(.spanning(say(StatusPhrase.boundNote), .note)) }
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft,
      widths: [28] + (0..<(parts.map(\.count).max() ?? 0)).map { _ in 13 }, rows: rows, frozenRows: first,
      frozenColumns: 1, onePage: parts.count == 1)
  }

  /// As many departments stand beside one another, each column wide enough to be read on paper; more of them follow below.
  private static let mostDepartments = 12

  /// The first and the last of some departments.
  private func bounds(of departments: [String]) -> String? {
    guard let first = departments.first, let last = departments.last else { return nil }
    let names = first == last ? [first] : [first, last]
    return names.map { name(ofDepartment: $0).within(units: 40) }.joined(separator: " – ")
  }

  private func base(_ figure: Figure?) -> Cell {
    guard let figure else { return .absent }
    return figure.status == .withheld ? .withheld : .count(figure.base)
  }

  private func share(_ figure: Figure?, of base: CellAddress) -> Cell {
    guard let figure else { return .absent }
    guard figure.status != .withheld else { return .withheld }
    guard let count = figure.count, let value = figure.value else { return .number(figure.value, figure.valueStyle) }
    return Cell(.formula("IF(\(base)>0,\(count)/\(base),\"\")", value: value), figure.valueStyle)
  }

  private func name(ofDepartment key: String) -> String { name(of: Label([key]), in: Breakdown(.department)) }
}

/// The figures of channels and departments, with the keys that occur, in the organisation's order, «other» last.
private struct Matrix {
  let rows: [String]
  let columns: [String]
  private let figures: [Label: Figure]

  init(_ figures: [Figure], of organisation: Organisation) {
    self.figures = Dictionary(figures.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    func keys(_ index: Int, known: [String]) -> [String] {
      let found = Set(figures.compactMap { $0.label.keys.count == 2 ? $0.label.keys[index] : nil })
      return known.filter(found.contains) + found.subtracting(known).sorted()
    }
    rows = keys(0, known: organisation.keys(of: .channel))
    columns = keys(1, known: organisation.keys(of: .department))
  }

  /// Its columns in parts of at most so many, about as many in each; one part where there are none.
  func parts(of most: Int) -> [[String]] {
    let parts = max(1, (columns.count + most - 1) / most)
    let each = max(1, (columns.count + parts - 1) / parts)
    return columns.isEmpty
      ? [[]] : stride(from: 0, to: columns.count, by: each).map { Array(columns[$0..<min($0 + each, columns.count)]) }
  }

  func figure(_ channel: String, _ department: String) -> Figure? { figures[Label([channel, department])] }
}
