import Workbooks

/// A seal over a whole workbook, ready to be written on its own sheet.
struct WorkbookSeal {
  let fields: [SealField: String]
  let list: SealList

  /// Seals sheets in the order of their tabs; the last of them is the seal's own, still without its values.
  init(_ sheets: [Sheet], formats: CellFormats, statement: SealStatement, by key: SealKey) throws {
    var cells = SealedCells()
    for sheet in sheets.dropLast() { cells.add(sheet, formats: formats) }
    if let own = sheets.last { cells.add(VisibleSheet(own, formats: formats).withoutSeal) }
    list = SealList(cells)
    var fields = Dictionary(uniqueKeysWithValues: SealField.stated.map { ($0, statement[$0]) })
    fields[.version] = SealVersion.parts.rawValue
    fields[.signature] = try key.signature(of: statement.text)
    fields[.sheets] = sheets.map(\.name).joined(separator: WorkbookSeal.separator)
    fields[.cells] = "\(cells.count)"
    fields[.digest] = cells.digest
    fields[.list] = SealDigest.whole(list.written)
    fields[.seal] = try key.signature(of: WorkbookSeal.text(statement, fields))
    fields[.key] = "\(key.publicKey)"
    self.fields = fields
  }

  /// Between the names of sheets: no name can hold it.
  static let separator = "/"
  /// Stands before each line of marks.
  static let listed = "marks"

  /// What the seal is over.
  static func text(_ statement: SealStatement, _ fields: [SealField: String]) -> String {
    let version = fields[.version] ?? ""
    let head = version == SealVersion.cells.rawValue ? "" : "\(SealField.version.rawValue) \(version)\n"
    return head + statement.text + SealField.counted.map { "\($0.rawValue) \(fields[$0] ?? "")\n" }.joined()
  }
}

/// What a seal covers.
enum SealVersion: String {
  /// The cells, with how their numbers are written as far as `NumberFormat.legacy` tells.
  case cells = "1"
  /// Also what is drawn, and how numbers are written letter by letter.
  case facts = "2"
  /// Also every part of the file, byte by byte: `PartsSeal`.
  case parts = "3"
}
