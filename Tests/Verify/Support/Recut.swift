import Foundation

/// Edits of published comments that move words between fields or rows, so that the words one after another stay the same.
enum Recut: String, CaseIterable {
  case intoLabel, intoQuestion, joined

  /// Does it, on comments that have a label.
  func apply(_ tables: Tables) throws {
    let one = "id = (SELECT id FROM comment WHERE label IS NOT NULL ORDER BY random() LIMIT 1)"
    let (head, rest) = ("substr(text, 1, instr(text, ' ') - 1)", "substr(text, instr(text, ' ') + 1)")
    switch self {
    case .intoLabel: try tables.rows("UPDATE comment SET label = label || ' ' || \(head), text = \(rest) WHERE \(one)")
    case .intoQuestion:
      try tables.rows(
        "UPDATE comment SET question = question || ' ' || label, label = \(head), text = \(rest) WHERE \(one)")
    case .joined:
      let all = try tables.rows("SELECT hex(id), question, label, text FROM comment WHERE label IS NOT NULL")
        .sorted { Recut.line($0.dropFirst()) < Recut.line($1.dropFirst()) }
      guard all.count > 1 else { throw Failure("there are no two comments to join") }
      let (first, second) = (all[0], all[1])
      try tables.rows("DELETE FROM comment WHERE hex(id) = '\(second[0])'")
      let text = first[3] + "\n" + second[1...3].joined(separator: " ")
      try tables.rows("UPDATE comment SET text = '\(text)' WHERE hex(id) = '\(first[0])'")
    }
  }

  /// What the rule of earlier versions hashed of comments: fields joined by blanks, rows by line ends.
  static func bytesOfOlderRule(_ tables: Tables) throws -> String {
    try tables.rows("SELECT question, COALESCE(label, ''), text FROM comment").map { line($0[...]) }.sorted()
      .joined(separator: "\n")
  }

  private static func line(_ fields: ArraySlice<String>) -> String { fields.joined(separator: " ") }
}
