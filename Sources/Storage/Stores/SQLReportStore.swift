package import Documents
package import Foundation
import Numerals
package import Surveys

/// Built reports: what they are in a table, their workbooks in files.
package struct SQLReportStore: ReportStore {
  private let database: any Database
  private let files: FileStore

  /// A store in a database, with its files.
  package init(_ database: any Database, files: FileStore) {
    self.database = database
    self.files = files
  }

  package func draft() throws -> String { try files.draft() }

  package func keep(
    draft: String, name: String, period: Period, language: Language, figures: Data, head: String?, on day: Day,
    papers: [PrintedReport], scheduled: ScheduledKeeping?
  ) async throws -> ArchivedReport? {
    defer { unlink(draft) }
    let content = try Data(contentsOf: URL(fileURLWithPath: draft))
    let fingerprint = Fingerprint(of: content)
    let told = Fingerprint(of: figures)
    try files.keep(figures, as: told)
    try files.keep(content, as: fingerprint)
    for paper in papers { try files.keep(paper.content, as: Fingerprint(of: paper.content)) }
    return try await database.write { connection in
      if scheduled != nil, try SQLReportStore.isScheduled(name, period, connection) { return nil }
      let unnumbered = ArchivedReport(
        name: name, period: period, language: language, builtOn: day, size: content.count, fingerprint: fingerprint,
        figures: told, chainHead: head, isScheduled: scheduled != nil,
        papers: papers.map {
          ArchivedPaper(extent: $0.extent, size: $0.content.count, fingerprint: Fingerprint(of: $0.content))
        })
      let report = unnumbered.numbered(try SQLReportStore.keep(ReportRow(unnumbered), connection))
      for paper in report.papers { _ = try SQLReportStore.keep(ReportRow(paper, of: report), connection) }
      guard let scheduled else { return report }
      try SQLReportStore.mark(report.number, name, period, connection)
      if let letter = scheduled.letter {
        try SQLMailStore.queue(letter, of: report.number, at: scheduled.keptAt, connection)
      }
      return report
    }
  }

  /// Adds a row, unless it is there already.
  /// - Returns: its number.
  private static func keep(_ row: ReportRow, _ connection: any Connection) throws -> Int {
    let all = try connection.rows(ArchiveList.reports.rows).map(ReportRow.init)
    if let same = all.last(where: { $0.isSame(as: row) }) { return same.number }
    let number = (all.last?.number ?? 0) + 1
    try connection.run(row.insertion(as: number))
    try Journal.add(.reports, to: connection)
    return number
  }

  package func chainHead() async throws -> String? {
    try await database.read { connection in
      try connection.rows(Statement("SELECT hash FROM batch ORDER BY number DESC LIMIT 1")).first?.bytes(0).hexadecimal
    }
  }

  package func figures(of report: ArchivedReport) throws -> String? {
    guard files.holds(report.figures) else { return nil }
    return String(decoding: try files.content(report.figures), as: UTF8.self)
  }

  package func reports() async throws -> [ArchivedReport] {
    try await database.read { connection in
      let scheduled = try Set(connection.rows(ArchiveList.scheduled.rows).map { try $0.int(2) })
      let rows = try connection.rows(ArchiveList.reports.rows).map(ReportRow.init)
      return rows.filter { $0.paper == nil }.map { row in
        row.report(isScheduled: scheduled.contains(row.number), among: rows)
      }.reversed()
    }
  }

  package func content(of report: ArchivedReport) async throws -> Data { try files.content(report.fingerprint) }

  package func content(of paper: ArchivedPaper) async throws -> Data { try files.content(paper.fingerprint) }

  private static func isScheduled(_ name: String, _ period: Period, _ connection: any Connection) throws -> Bool {
    let mark = Statement(
      "SELECT report FROM scheduled_report WHERE name = ? AND period = ?", .text(name), .text("\(period)"))
    return try !connection.rows(mark).isEmpty
  }

  /// A second mark of the same period breaks the table's key, and takes back everything that came before it.
  private static func mark(_ report: Int, _ name: String, _ period: Period, _ connection: any Connection) throws {
    try connection.run(
      Statement(
        "INSERT INTO scheduled_report (name, period, report) VALUES (?, ?, ?)", .text(name), .text("\(period)"),
        .integer(report)))
    try Journal.add(.scheduled, to: connection)
  }
}
