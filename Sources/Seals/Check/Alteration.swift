package import Wording
package import Workbooks

/// One thing that is not as it was sealed.
package enum Alteration: Hashable, Sendable {
  /// Another content than was sealed, with what was sealed where that is known.
  case changed(CellPlace, now: String, was: String? = nil)
  /// A cell where none was.
  case added(CellPlace, now: String)
  case removed(CellPlace, was: String? = nil)
  case sheetMissing(String)
  case sheetAdded(String)
  /// Something that no report has; of the whole file where no sheet is named.
  case odd(sheet: String?, Oddity)
  /// The list that tells cells apart is not the one that was sealed, so that no cell can be named with certainty.
  case list(sheet: String)
  /// Some cell was replaced by one with the same mark.
  case somewhere

  /// The same with what was sealed, as a kept file has it.
  func naming(_ sealed: (CellPlace) -> String?) -> Alteration {
    switch self {
    case .changed(let place, let now, _): .changed(place, now: now, was: sealed(place))
    case .removed(let place, _): .removed(place, was: sealed(place))
    default: self
    }
  }
}

extension Alteration {
  /// Whether a cell, or a sheet of them, is not what was sealed.
  var isOfCells: Bool {
    switch self {
    case .changed, .added, .removed, .sheetMissing, .sheetAdded: true
    case .odd, .list, .somewhere: false
    }
  }
}

extension [Alteration] {
  /// Without what only follows from a changed cell: the values of a chart, a table, a link, a name or a header that no
  /// longer says what the cell says. What a chart shows beside its values follows from nothing.
  var withoutEchoes: [Alteration] {
    let changed = Set(compactMap(\.cellSheet))
    return filter { alteration in
      guard case .odd(let sheet, let oddity) = alteration else { return true }
      switch oddity {
      case .drawnValues, .table, .link: return !(sheet.map(changed.contains) ?? false)
      case .header, .name, .property: return changed.isEmpty
      default: return true
      }
    }
  }
}

extension Alteration {
  /// The sheet of a cell that holds something else.
  fileprivate var cellSheet: String? {
    switch self {
    case .changed(let place, _, _), .added(let place, _), .removed(let place, _): place.sheet
    case .odd(let sheet, .uncalculated): sheet
    default: nil
    }
  }

  /// What is said of it.
  package var phrase: FileCheckPhrase {
    switch self {
    case .changed(let place, let now, let was): .changed(place.words, now: now, was: was)
    case .added(let place, let now): .added(place.words, now: now)
    case .removed(let place, let was): .emptied(place.words, was: was)
    case .sheetMissing(let sheet): .sheetMissing(sheet)
    case .sheetAdded(let sheet): .sheetAdded(String(sheet.prefix(60)))
    case .odd(let sheet, let oddity): .odd(oddity.phrase, sheet: sheet)
    case .list(let sheet): .sealChanged(sheet)
    case .somewhere: .somewhere
    }
  }
}

extension Oddity {
  /// What is said of it.
  var phrase: OddityPhrase {
    switch self {
    case .part(let part): .part(part)
    case .patched(let part): .patched(part)
    case .outside(let target): .outside(target)
    case .element(let element): .element(element)
    case .setting(let setting): .setting(setting)
    case .order: .order
    case .name(let name): .name(name)
    case .hiddenRow(let row): .row("\(row)")
    case .hiddenColumn(let column): .column(column)
    case .hiddenSheet: .sheetHidden
    case .merged(let cells): .merged(cells)
    case .condition: .condition
    case .misplaced(let cell): .misplaced(cell)
    case .unreadable(let cell): .unreadable("\(cell)")
    case .content(let cell): .content("\(cell)")
    case .narrow(let cell): .narrow("\(cell)")
    case .format(let cell): .format("\(cell)")
    case .drawing: .drawing
    case .chart(let number): .chart(number)
    case .drawnValues(let number): .drawnValues(number)
    case .picture(let number): .picture(number)
    case .header: .header
    case .property(let name): .property(name)
    case .uncalculated: .uncalculated
    case .link(let cell): .link("\(cell)")
    case .choices: .choices
    case .table: .table
    }
  }
}
