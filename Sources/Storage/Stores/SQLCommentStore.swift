import Access
import Foundation
package import Indicators
import Numerals
import Surveys

/// Published comments and their codings in tables.
package struct SQLCommentStore: CommentStore {
  let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func comments(survey: String) async throws -> [PublishedComment] {
    let (rows, codings, rules) = try await database.read { connection in
      (
        try connection.rows(
          Statement(
            """
            SELECT c.id, b.period, c.question, c.label, c.text FROM comment c JOIN batch b ON b.number = c.batch
            WHERE b.survey = ? ORDER BY c.id
            """, .text(survey))),
        try connection.rows(Statement("SELECT comment, coder, themes FROM coding")),
        try SQLThemeRuleStore.editions(connection).rules
      )
    }
    let coded = try Dictionary(
      uniqueKeysWithValues: codings.map { row in
        (Coded(comment: try row.bytes(0), coder: try row.int(1)), try SQLCommentStore.themes(row.text(2)))
      })
    return try rows.map { row in
      let id = try row.bytes(0)
      guard let period = Period(try row.text(1)) else {
        throw StorageProblem.unreadable(table: "batch", value: try row.text(1))
      }
      return PublishedComment(
        id: id.hexadecimal, period: period, question: try row.text(2), label: try? row.text(3), text: try row.text(4),
        first: coded[Coded(comment: id, coder: Coder.first.rawValue)],
        second: coded[Coded(comment: id, coder: Coder.second.rawValue)], rules: rules)
    }
  }

  package func code(_ id: String, _ themes: [Theme], by coder: Coder) async throws -> Bool {
    let written = Theme.allCases.filter(themes.contains).map(\.key).joined(separator: " ")
    return try await database.write { connection in
      guard let key = Data(hexadecimal: id),
        try !connection.rows(Statement("SELECT id FROM comment WHERE id = ?", .bytes(key))).isEmpty
      else { return false }
      try connection.run(
        Statement(
          """
          INSERT INTO coding (comment, coder, themes) VALUES (?, ?, ?)
          ON CONFLICT (comment, coder) DO UPDATE SET themes = excluded.themes
          """, .bytes(key), .integer(coder.rawValue), .text(written)))
      try Journal.add(.coding, key.hexadecimal, digest: Digests.coding(key, connection), to: connection)
      return true
    }
  }

  private struct Coded: Hashable {
    let comment: Data
    let coder: Int
  }

  private static func themes(_ text: String) throws -> [Theme] {
    try text.split(separator: " ").map { word in
      guard let theme = Theme(rawValue: String(word)) else {
        throw StorageProblem.unreadable(table: "coding", value: text)
      }
      return theme
    }
  }
}
