import Foundation
package import Mail

/// Letters to the board in a table, each with how far it has come. Every change is journalled.
package struct SQLMailStore: MailStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func progress() async throws -> [Int: MailProgress] {
    try await database.read { connection in
      let rows = try connection.rows(Statement("SELECT report, \(SQLMailStore.standing) FROM report_mail"))
      return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.int(0), try SQLMailStore.progress($0, from: 1)) })
    }
  }

  package func begin(at now: Int) async throws -> BegunLetter? {
    // Looked for without a lock: at most turns nothing is due.
    let due = try await progress().filter { $0.value.isDue(at: now) }
    guard let report = due.min(by: { ($0.value.nextAt, $0.key) < ($1.value.nextAt, $1.key) })?.key else { return nil }
    return try await database.write { connection in
      guard var progress = try SQLMailStore.progress(of: report, connection), progress.isDue(at: now) else {
        return nil
      }
      progress.begin(at: now)
      try SQLMailStore.keep(progress, of: report, connection)
      return BegunLetter(
        report: report, letter: try SQLMailStore.letter(of: report, connection), progress: progress)
    }
  }

  package func end(_ report: Int, _ outcome: MailOutcome, at now: Int) async throws {
    try await change(report) { $0.end(outcome, at: now) }
  }

  package func again(_ report: Int, at now: Int) async throws {
    try await change(report) { $0.again(at: now) }
  }

  private func change(_ report: Int, _ change: @escaping @Sendable (inout MailProgress) -> Void) async throws {
    try await database.write { connection in
      guard let before = try SQLMailStore.progress(of: report, connection) else { return }
      var progress = before
      change(&progress)
      if progress != before { try SQLMailStore.keep(progress, of: report, connection) }
    }
  }
}

extension SQLMailStore {
  /// Puts a letter into the queue, in the transaction that keeps its report.
  static func queue(_ letter: ReportLetter, of report: Int, at now: Int, _ connection: any Connection) throws {
    let progress = MailProgress(queuedAt: now)
    try connection.run(
      Statement(
        """
        INSERT INTO report_mail (report, subject, text, html, picture_id, picture, attachment, state, queued_at,
          attempts, next_at, taken)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, .integer(report), .text(letter.subject), .text(letter.text), .text(letter.html),
        .orNull(letter.picture?.id), .orNull(letter.picture?.content), .text(letter.attachmentName),
        .text(progress.state.rawValue), .integer(progress.queuedAt), .integer(progress.attempts),
        .integer(progress.nextAt), .text(BoardList.text(progress.taken))))
    if let logo = letter.logo {
      try connection.run(
        Statement(
          "INSERT INTO letter_logo (report, id, content) VALUES (?, ?, ?)", .integer(report), .text(logo.id),
          .bytes(logo.content)))
    }
    try Journal.add(.letters, to: connection)
  }

  private static let standing = "state, queued_at, attempts, next_at, begun_at, problem, detail, sent_at, taken"

  private static func progress(of report: Int, _ connection: any Connection) throws -> MailProgress? {
    let row = Statement("SELECT \(standing) FROM report_mail WHERE report = ?", .integer(report))
    return try connection.rows(row).first.map { try progress($0, from: 0) }
  }

  private static func progress(_ row: Row, from first: Int) throws -> MailProgress {
    let problem = try row.textOrNull(first + 5).map { name in
      guard let problem = MailProblem(name: name, detail: try row.text(first + 6)) else {
        throw StorageProblem.unreadable(table: "report_mail", value: name)
      }
      return problem
    }
    let names = try row.text(first + 8).split(separator: "\n")
    let taken = names.compactMap { MailAddress($0) }
    guard let state = MailProgress.State(rawValue: try row.text(first)), taken.count == names.count else {
      throw StorageProblem.unreadable(table: "report_mail", value: try row.text(first))
    }
    return MailProgress(
      state: state, queuedAt: try row.int(first + 1), attempts: try row.int(first + 2), nextAt: try row.int(first + 3),
      begunAt: try row.intOrNull(first + 4), problem: problem, sentAt: try row.intOrNull(first + 7), taken: taken)
  }

  private static func letter(of report: Int, _ connection: any Connection) throws -> ReportLetter {
    let row = try connection.rows(
      Statement(
        "SELECT subject, text, html, picture_id, picture, attachment FROM report_mail WHERE report = ?",
        .integer(report)))[0]
    let content = try row.bytesOrNull(4)
    let picture = try row.textOrNull(3).flatMap { id in content.map { ReportLetter.Picture(id: id, content: $0) } }
    let logo = try connection.rows(
      Statement("SELECT id, content FROM letter_logo WHERE report = ?", .integer(report))
    ).first.map { ReportLetter.Picture(id: try $0.text(0), content: try $0.bytes(1)) }
    return ReportLetter(
      subject: try row.text(0), text: try row.text(1), html: try row.text(2), picture: picture, logo: logo,
      attachmentName: try row.text(5))
  }

  private static func keep(_ progress: MailProgress, of report: Int, _ connection: any Connection) throws {
    let problem = progress.problem?.kept
    try connection.run(
      Statement(
        """
        UPDATE report_mail SET state = ?, queued_at = ?, attempts = ?, next_at = ?, begun_at = ?, problem = ?,
          detail = ?, sent_at = ?, taken = ? WHERE report = ?
        """, .text(progress.state.rawValue), .integer(progress.queuedAt), .integer(progress.attempts),
        .integer(progress.nextAt), .orNull(progress.begunAt), .orNull(problem?.name), .orNull(problem?.detail),
        .orNull(progress.sentAt), .text(BoardList.text(progress.taken)), .integer(report)))
    try Journal.add(.letters, to: connection)
  }
}
