package import Tables

/// What a workbook has that no workbook of ours has, so that a reader may see something else than what its cells hold.
package enum Oddity: Hashable, Sendable {
  /// A part that no workbook of ours has, or to which nothing leads.
  case part(String)
  /// A part that was written into the file, or taken out of it, after it was sealed.
  case patched(String)
  /// Something that lies outside the file.
  case outside(String)
  /// An element that no workbook of ours has, in a part.
  case element(String)
  /// A setting of the whole workbook.
  case setting(String)
  /// The order of the sheets.
  case order
  /// A name that leads to another cell, or that no workbook of ours has.
  case name(String)
  /// A row, a column or a sheet that cannot be seen, or not whole.
  case hiddenRow(Int), hiddenColumn(String), hiddenSheet
  /// Cells that are stretched over others.
  case merged(String)
  /// Conditional formatting that may show something else than the number.
  case condition(String)
  /// A cell that is written twice, or nowhere.
  case misplaced(String)
  /// A cell whose letters cannot be read: their colour, size or kind.
  case unreadable(CellAddress)
  /// A cell in which stands something of another kind than it says, so that programs show something else.
  case content(CellAddress)
  /// A cell that is too narrow for what stands in it.
  case narrow(CellAddress)
  /// A cell whose number format writes other words.
  case format(CellAddress)
  /// Something drawn over the sheet: a text box, a shape, an object.
  case drawing
  /// A chart that shows other cells or says something else; counted from 1.
  case chart(Int)
  /// A chart of the cells that were sealed, which draws other values than they hold; counted from 1.
  case drawnValues(Int)
  /// Another picture; counted from 1.
  case picture(Int)
  /// What stands above or below each printed page.
  case header
  /// What the file says of itself beside its sheets, by the name under which it says it.
  case property(String)
  /// Formulas whose values no program has computed since the file was saved.
  case uncalculated
  /// A link that leads elsewhere.
  case link(CellAddress)
  /// A list from which a reader chooses.
  case choices
  /// A table that is marked up elsewhere, or filtered.
  case table
}
