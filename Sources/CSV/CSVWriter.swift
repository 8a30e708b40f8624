/// Writes rows as RFC 4180: CRLF line ends, cells quoted where they must be, a byte-order mark so that Excel reads
/// Arabic. A text that a spreadsheet would run as a formula is made harmless with a leading apostrophe.
package struct CSVWriter: Sendable {
  package private(set) var text: String

  /// An empty file, or the continuation of one that was begun.
  package init(isContinued: Bool = false) { text = isContinued ? "" : "\u{FEFF}" }

  /// Adds a row.
  package mutating func add(_ cells: [Cell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { text += "," }
      text += cell.written
    }
    text += "\r\n"
  }

  /// One cell: words that a person wrote or reads, a number, or nothing.
  package enum Cell: Equatable, Sendable {
    case text(String)
    case number(Double)
    case count(Int)
    case empty

    fileprivate var written: String {
      switch self {
      case .text(let text): CSVWriter.quoted(CSVWriter.guarded(text))
      case .number(let value): "\(value)"
      case .count(let value): "\(value)"
      case .empty: ""
      }
    }
  }

  private static let risky: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// Spreadsheets take a cell that begins so for a formula (OWASP, CSV injection). `+966…` stays a telephone number.
  static func guarded(_ text: String) -> String {
    guard let first = text.drop(while: \.isWhitespace).unicodeScalars.first else { return text }
    let leads = text.unicodeScalars.first.map { ["\t", "\r", "\n"].contains($0) } ?? false
    guard risky.contains(first) || leads else { return text }
    let isNumber = text.first == "+" || text.first == "-" ? text.dropFirst().allSatisfy(\.isWholeNumber) : false
    return isNumber ? text : "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let special = text.utf8.contains { [0x22, 0x2C, 0x0D, 0x0A].contains($0) }
    return special ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
