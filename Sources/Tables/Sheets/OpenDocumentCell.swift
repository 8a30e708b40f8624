/// What one cell of an OpenDocument sheet has told so far.
struct OpenDocumentCell {
  /// How often it stands beside itself.
  let copies: Int
  private let attributes: [String: String]
  private var shown = ""
  private var paragraphs = 0

  init(_ attributes: [String: String], copies: Int) {
    self.attributes = attributes
    self.copies = copies
  }

  mutating func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "text:p":
      if paragraphs > 0 { shown += "\n" }
      paragraphs += 1
    case "text:s":
      shown += String(repeating: " ", count: min(max(attributes["text:c"].flatMap { Int($0) } ?? 1, 1), 1000))
    case "text:tab": shown += "\t"
    case "text:line-break": shown += "\n"
    default: break
    }
  }

  /// Takes words in.
  mutating func add(_ text: String) { if paragraphs > 0 { shown += text } }

  mutating func end(_ element: String, _ text: String) { add(text) }

  /// What stands in it: a day as it is written here, a number without an exponent as long as it is whole, with the zeros
  /// that the cell shows before it.
  var text: String {
    switch attributes["office:value-type"] {
    case "date": String((attributes["office:date-value"] ?? shown).prefix { $0 != "T" })
    case "boolean": attributes["office:boolean-value"] == "true" ? "TRUE" : "FALSE"
    case "float", "currency": number(as: .number)
    case "percentage": number(as: .percent)
    default: shown.isEmpty ? attributes["office:string-value"] ?? "" : shown
    }
  }

  private func number(as format: CellFormat) -> String {
    guard let value = attributes["office:value"] else { return shown }
    let number = format.text(of: value, days: SerialDays(beginsIn1904: false))
    let isPadded = shown.hasPrefix("0") && shown.utf8.allSatisfy { (48...57).contains($0) } && shown.hasSuffix(number)
    return isPadded ? shown : number
  }
}
