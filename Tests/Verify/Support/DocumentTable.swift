import Foundation

/// A table of the documentation.
struct DocumentTable {
  private let title: String
  private let heads: [String]
  private var rows: [[String]] = []

  init(_ title: String, _ heads: [String]) {
    self.title = title
    self.heads = heads
  }

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// As a page shows it.
  var markdown: String {
    let lines = ([heads] + [heads.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |" }
    return "### \(title)\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// Puts tables between the marks of a page.
  static func document(_ tables: [DocumentTable], in file: String) throws {
    let (begin, end) = ("<!-- promises -->\n", "<!-- /promises -->")
    let page = try String(contentsOfFile: file, encoding: .utf8)
    guard let first = page.range(of: begin), let last = page.range(of: end), first.upperBound <= last.lowerBound else {
      throw Failure("\(file) has no marks \(begin)\(end)")
    }
    let text =
      page[..<first.upperBound] + "\n" + tables.map(\.markdown).joined(separator: "\n") + "\n"
      + page[last.lowerBound...]
    try String(text).write(toFile: file, atomically: true, encoding: .utf8)
  }
}
