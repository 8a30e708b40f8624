import Access
package import Indicators
import Surveys

/// Openings of comments in their table, each journalled in the transaction that writes it.
extension SQLCommentStore {
  package func record(_ opening: CommentOpening) async throws {
    let group = opening.group
    try await database.write { connection in
      let number = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM opening"))[0].int(0) + 1
      try connection.run(
        Statement(
          """
          INSERT INTO opening (number, survey, period, question, label, theme, day, role)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """, .integer(number), .text(group.survey), .orNull(group.period.map { "\($0)" }), .orNull(group.question),
          .orNull(group.label), .orNull(group.theme?.key), .text("\(opening.day)"), .text(opening.role)))
      try Journal.add(.opening, of: group.survey, to: connection)
    }
  }

  package func openings(survey: String) async throws -> [CommentOpening] {
    try await database.read { try $0.rows(SurveyList.openings.rows(of: survey)) }.map(SQLCommentStore.opening)
  }

  private static func opening(_ row: Row) throws -> CommentOpening {
    guard let day = Day(try row.text(6)) else {
      throw StorageProblem.unreadable(table: "opening", value: try row.text(6))
    }
    let group = CommentGroup(
      survey: try row.text(1), period: try row.textOrNull(2).flatMap { Period($0) }, question: try row.textOrNull(3),
      label: try row.textOrNull(4), theme: try row.textOrNull(5).flatMap { Theme(rawValue: $0) })
    return CommentOpening(of: group, on: day, as: try row.text(7))
  }
}
