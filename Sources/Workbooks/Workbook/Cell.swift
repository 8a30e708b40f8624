/// One cell: what stands in it and how it looks.
package struct Cell: Equatable, Sendable {
  /// What a cell holds. Those that few cells hold stand apart, so that all others take less room.
  package enum Content: Equatable, Sendable {
    /// Words, whatever they begin with: never taken for a formula.
    case text(String)
    case number(Double)
    /// A formula without `=`, and the value that it has now, for readers that do not calculate.
    indirect case formula(String, value: Double)
    /// Words that a reader chooses from the cells of a range.
    indirect case choice(String, of: String)
    /// A formula that finds what stands in a row that a reader chose, and what it finds now.
    indirect case lookup(String, Found)
    /// Words that lead to another sheet.
    indirect case link(String, sheet: String)
    case empty
  }

  /// What a look-up finds.
  package enum Found: Equatable, Sendable {
    case text(String)
    case number(Double)
  }

  package let content: Content
  package let style: CellStyle
  /// Whether it belongs to a row that sums the others.
  package private(set) var isStrong = false

  /// A cell with any content.
  package init(_ content: Content, _ style: CellStyle) {
    self.content = content
    self.style = style
  }

  /// The same cell in a row that sums the others.
  package var strong: Cell {
    var cell = self
    cell.isStrong = true
    return cell
  }

  /// Words.
  package static func text(_ text: String, _ style: CellStyle) -> Cell { Cell(.text(text), style) }
  /// A number, or an empty cell where there is none.
  package static func number(_ number: Double?, _ style: CellStyle) -> Cell {
    Cell(number.map(Content.number) ?? .empty, style)
  }
  /// A whole number.
  package static func count(_ count: Int?) -> Cell { .number(count.map(Double.init), .count) }
  /// Nothing, framed as the rest of its row.
  package static let empty = Cell(.empty, .body)

  /// The number that a reader sees in it.
  package var number: Double? {
    switch content {
    case .number(let value), .formula(_, let value), .lookup(_, .number(let value)): value
    case .text, .choice, .lookup, .link, .empty: nil
    }
  }
}

extension Cell: CustomStringConvertible {
  /// What it holds, with the sign of its bound.
  package var description: String {
    switch style.bound {
    case .atMost: "≤ \(content)"
    case .atLeast: "≥ \(content)"
    case nil: content.description
    }
  }
}

extension Cell.Content: CustomStringConvertible {
  package var description: String {
    switch self {
    case .text(let text): text
    case .number(let value): Cell.Content.short(value)
    case .formula(let formula, let value): "=\(formula) → \(Cell.Content.short(value))"
    case .choice(let text, let range): "[\(text) ∈ \(range)]"
    case .lookup(let formula, .number(let value)): "=\(formula) → \(Cell.Content.short(value))"
    case .lookup(let formula, .text(let text)): "=\(formula) → \(text)"
    case .link(let text, let sheet): "\(text) → \(sheet)"
    case .empty: ""
    }
  }

  /// At most four decimals, for reading.
  private static func short(_ value: Double) -> String {
    let text = "\((value * 10_000).rounded() / 10_000)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
