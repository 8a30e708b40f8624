import CSV
import Tables

/// A sheet of an XLSForm: its rows by the headings of its columns, some of which stand there once for each language.
struct XLSFormSheet {
  /// A row with its number.
  struct Row {
    let line: Int
    fileprivate let cells: [String]
  }

  let name: String
  let rows: [Row]
  /// The columns by what they hold, each with the language of its heading; the empty one where it tells none.
  private let columns: [String: [(language: String, index: Int)]]
  /// The headings as they are written.
  private let headings: [String]

  /// The most rows of a sheet that are read.
  static let mostRows = 5000

  init(_ page: SheetBook.Page) {
    name = page.name
    let all = page.rows.filter { !$0.cells.allSatisfy(\.isBlank) }
    headings = all.first?.cells ?? []
    var columns: [String: [(language: String, index: Int)]] = [:]
    for (index, heading) in headings.enumerated() where !heading.isBlank {
      let (kind, language) = XLSFormSheet.meaning(of: heading)
      columns[kind, default: []].append((language, index))
    }
    self.columns = columns
    rows = all.dropFirst().prefix(XLSFormSheet.mostRows).map { Row(line: $0.line, cells: $0.cells) }
  }

  /// Whether it has a column.
  func has(_ column: String) -> Bool { columns[column] != nil }

  /// What stands in a column of a row; empty for nothing.
  func text(_ column: String, of row: Row) -> String {
    guard let index = columns[column]?.first?.index, row.cells.indices.contains(index) else { return "" }
    return row.cells[index].trimmed
  }

  /// The texts of a column of a row, by their languages.
  func words(_ column: String, of row: Row) -> Words {
    var words = Words()
    for (language, index) in columns[column] ?? [] where row.cells.indices.contains(index) {
      words[language] = row.cells[index]
    }
    return words
  }

  /// The languages of its columns, in order, without the one that is not told.
  var languages: [String] {
    let told = ["label", "hint"].flatMap { columns[$0] ?? [] }.sorted { $0.index < $1.index }.map(\.language)
    return told.reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
  }

  /// The columns in which something stands and of which nothing is read, by their headings.
  func others(than known: Set<String>) -> [String] {
    headings.indices.filter { index in
      !headings[index].isBlank && !known.contains(XLSFormSheet.meaning(of: headings[index]).kind)
        && rows.contains { $0.cells.indices.contains(index) && !$0.cells[index].isBlank }
    }.map { headings[$0].trimmed }
  }

  /// What a column holds by its heading: `label::Arabic (ar)`, `label: en`, `media::image`.
  private static func meaning(of heading: String) -> (kind: String, language: String) {
    let pieces = heading.replacing("::", with: ":").split(separator: ":").map(\.trimmed)
    let first = (pieces.first ?? "").lowercased().replacing(" ", with: "_")
    if ["media", "image", "audio", "video", "big-image"].contains(first) { return ("media", "") }
    let kind = aliases[first] ?? first
    guard ["label", "hint", "guidance_hint"].contains(kind) else {
      return (pieces.count > 1 ? "\(kind):\(pieces.dropFirst().joined(separator: ":").lowercased())" : kind, "")
    }
    return (kind, pieces.count > 1 ? FormLanguage.code(pieces[1]) : "")
  }

  private static let aliases = [
    "relevance": "relevant", "calculate": "calculation", "list": "list_name", "value": "name", "caption": "label",
    "list-name": "list_name", "listname": "list_name", "constraint_msg": "constraint_message", "count": "repeat_count",
    "title": "form_title", "set_form_title": "form_title", "id_string": "form_id", "form_title": "form_title",
    "noapperrorstring": "constraint_message", "requiredmsg": "required_message", "readonly": "read_only",
  ]
}
