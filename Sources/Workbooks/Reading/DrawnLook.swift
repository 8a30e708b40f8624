import Crypto
import Foundation
import Tables

/// What is drawn on a sheet, as the seal knows it, and whatever it hides or misstates.
struct DrawnLook {
  /// What the seal covers of it, by its name.
  private(set) var facts: [String: String] = [:]
  private(set) var oddities: [Oddity] = []

  /// Reads every drawing of a sheet.
  init(
    of part: SheetPart, named sheet: String, at path: String, in parts: WorkbookParts, budget: ReadingBudget
  ) throws(PackageProblem) {
    guard part.drawings.count <= 1 else {
      oddities = [.drawing]
      return
    }
    guard let id = part.drawings.first, let target = parts[path][id]?.target else { return }
    let drawing = try DrawingPart(try parts.archive.needed(target), named: target, budget: budget)
    try budget.spend(part.cells.count + drawing.items.count * drawing.items.count)
    if drawing.isOdd || !DrawnLook.areApart(drawing.items)
      || !parts.leads(from: target, to: drawing.items.map(\.relation))
    {
      oddities.append(.drawing)
    }
    let cells = Dictionary(part.cells.map { ($0.cell.address, $0.cell.value) }, uniquingKeysWith: { first, _ in first })
    var (charts, pictures) = (0, 0)
    for item in drawing.items {
      guard let shown = parts[target][item.relation], shown.type == (item.isChart ? .chart : .image) else {
        throw .damaged(part: target)
      }
      try budget.spend(cells.count + 1)
      if item.isChart { charts += 1 } else { pictures += 1 }
      let content = try parts.archive.needed(shown.target)
      if item.isChart {
        let chart = try ChartPart(content, named: shown.target, budget: budget)
        note(chart, charts, on: sheet, over: cells)
        if chart.isRightToLeft != part.view.isRightToLeft { oddities.append(.chart(charts)) }
      } else {
        facts["picture\(pictures)"] = SealDigest.hash(of: content)
      }
      let name = item.isChart ? "chart\(charts)" : "picture\(pictures)"
      facts["\(name)words"] = item.description
      let least = item.isChart ? DrawnPlace.Least.chart : .picture(content)
      if cells.keys.contains(where: item.place.covers) || !item.place.isSeen(on: part, as: item.isChart, least: least) {
        oddities.append(item.isChart ? .chart(charts) : .picture(pictures))
      }
    }
  }

  private static func areApart(_ items: [DrawingPart.Item]) -> Bool {
    items.indices.allSatisfy { index in items[..<index].allSatisfy { !$0.place.meets(items[index].place) } }
  }

  private mutating func note(
    _ chart: ChartPart, _ number: Int, on sheet: String, over cells: [CellAddress: VisibleCell.Value]
  ) {
    facts["chart\(number)"] = chart.text
    let truths = chart.series.map { ChartTruth($0, on: sheet, over: cells) }
    if chart.isOdd || truths.isEmpty || !truths.allSatisfy(\.isPlain) {
      oddities.append(.chart(number))
    } else if !truths.allSatisfy(\.holds) {
      oddities.append(.drawnValues(number))
    }
  }
}

/// Whether a chart's values are those of the cells to which it refers: some programs draw from the values that a file
/// brings along.
struct ChartTruth {
  private let series: ChartPart.Series
  private let cells: [CellAddress: VisibleCell.Value]
  private let (values, categories): (CellBlock?, CellBlock?)

  init(_ series: ChartPart.Series, on sheet: String, over cells: [CellAddress: VisibleCell.Value]) {
    self.series = series
    self.cells = cells
    values = ChartTruth.block(series.values, on: sheet.canonicalReference)
    categories = ChartTruth.block(series.categories, on: sheet.canonicalReference)
  }

  /// Whether it refers to one column of values and one of categories, row by row, on its own sheet.
  var isPlain: Bool {
    guard let values, let categories else { return false }
    return values.first.row == categories.first.row && values.last.row == categories.last.row
      && values.first.column == values.last.column && categories.first.column == categories.last.column
  }

  /// Whether what it brings along is what those cells hold.
  var holds: Bool {
    guard isPlain, let values, let categories, isWhole(values, categories) else { return false }
    return series.numbers.allSatisfy { isTrue($0, $1, of: values) }
      && series.labels.allSatisfy { index, label in
        guard let address = values.cell(index, ofColumn: categories.first.column) else { return false }
        guard case .text(let text)? = cells[address] else { return false }
        return text == label.decodedCellText || text == label.unifiedLines
      }
  }

  /// Whether it leaves none of their values out, unless it brings none along.
  private func isWhole(_ values: CellBlock, _ categories: CellBlock) -> Bool {
    let rows = values.first.row...values.last.row
    let numbers = rows.count { row in
      if case .number? = cells[CellAddress(row: row, column: values.first.column)] { true } else { false }
    }
    let labels = rows.count { cells[CellAddress(row: $0, column: categories.first.column)] != nil }
    return [0, numbers].contains(series.numbers.count) && [0, labels].contains(series.labels.count)
  }

  private func isTrue(_ index: Int, _ number: Double, of values: CellBlock) -> Bool {
    guard let address = values.cell(index, ofColumn: values.first.column),
      case .number(let value, _)? = cells[address]
    else { return false }
    return abs(value - number) <= abs(value) * 1e-12
  }

  /// The cells of a chart's own sheet that a reference names.
  private static func block(_ reference: String, on sheet: String) -> CellBlock? {
    let pieces = reference.split(separator: "!", omittingEmptySubsequences: false)
    guard pieces.count >= 2, let last = pieces.last, pieces.dropLast().joined(separator: "!") == sheet else {
      return nil
    }
    return CellBlock(String(last))
  }
}

extension CellBlock {
  /// The cell of a column in one of its rows, counted from 0; `nil` outside.
  fileprivate func cell(_ index: Int, ofColumn column: Int) -> CellAddress? {
    guard index >= 0, index <= last.row - first.row else { return nil }
    return CellAddress(row: first.row + index, column: column)
  }
}
