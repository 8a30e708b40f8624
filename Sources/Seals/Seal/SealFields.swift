import Workbooks

/// A seal as it stands on a sheet of a workbook.
struct SealFields {
  /// The sheet that holds it.
  let sheet: String
  let fields: [SealField: String]
  let list: SealList
  let version: SealVersion
  /// The names of all sheets, in the order of their tabs.
  let sheets: [String]
  /// Whether the list of marks is the one that was sealed, letter by letter, each beside the name of its sheet, and no
  /// field stands twice or is computed: that would show a reader what is not checked.
  let isListWhole: Bool
  /// Whether it seals tables for programs, in which the seal is one of them under its own heads.
  let isData: Bool

  /// Whether the key that it shows is the one that sealed it.
  func names(_ key: PublicSealKey?) -> Bool { key.map { fields[.key] == "\($0)" } ?? true }

  /// The seal on a sheet; `nil` where there is none.
  init?(_ sheet: VisibleSheet) {
    let rows = sheet.sealRows
    let fields = Dictionary(
      rows.compactMap { row in SealField(rawValue: row.name).map { ($0, row.value) } }, uniquingKeysWith: { $1 })
    guard let version = fields[.version].flatMap(SealVersion.init) else { return nil }
    let names = (fields[.sheets] ?? "").split(separator: "/").map(String.init)
    let list = SealList(written: rows.filter(\.isList).map(\.value))
    let labels = list.lines.map { names.indices.contains($0.sheet) ? names[$0.sheet] : "" }
    self.sheet = sheet.name
    self.fields = fields
    self.version = version
    self.list = list
    sheets = names
    let marks = rows.filter(\.isList)
    isListWhole =
      marks.map(\.words) == labels && marks.map(\.value) == list.written && rows.count { !$0.isList } == fields.count
      && !rows.contains(where: \.isComputed) && SealDigest.whole(list.written) == fields[.list]
    isData = sheet.cells.prefix(3).map(\.value) == ["meaning", "field", "value"].map { .text($0) }
  }
}
