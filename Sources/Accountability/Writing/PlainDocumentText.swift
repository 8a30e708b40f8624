extension PlainDocument {
  /// The same as plain text, for a letter or a form that takes no pages.
  package var text: String {
    let parts = ["\(title)\n\(String(repeating: "=", count: max(3, title.count)))"] + blocks.map(\.text)
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension PlainDocument.Block {
  fileprivate var text: String {
    switch self {
    case .heading(let text): "\(text)\n\(String(repeating: "-", count: max(3, text.count)))"
    case .text(let text): text
    case .caution(let text): "!! \(text)"
    case .points(let points): points.map { "- \($0)" }.joined(separator: "\n")
    case .fields(let fields): fields.map { "\($0.name): \($0.text)" }.joined(separator: "\n")
    case .table(let head, let rows):
      rows.map { row in zip(head, row).map { "\($0): \($1)" }.joined(separator: "\n") }.joined(separator: "\n\n")
    }
  }
}
