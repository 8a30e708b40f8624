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
    scheduled: ScheduledKeeping?
  ) async throws -> ArchivedReport? {
    defer { unlink(draft) }
    let content = try Data(contentsOf: URL(fileURLWithPath: draft))
    let fingerprint = Fingerprint(of: content)
    let told = Fingerprint(of: figures)
    try files.keep(figures, as: told)
    try files.keep(content, as: fingerprint)
    return try await database.write { connection in
      if scheduled != nil, try SQLReportStore.isScheduled(name, period, connection) { return nil }
      let all = try connection.rows(ArchiveList.reports.rows).map { try SQLReportStore.report($0, isScheduled: false) }
      let same = all.last { $0.name == name && $0.period == period && $0.fingerprint == fingerprint }
      let report = ArchivedReport(
        number: same?.number ?? (all.last?.number ?? 0) + 1, name: name, period: period, language: language,
        builtOn: day,
        size: content.count, fingerprint: fingerprint, figures: told, chainHead: head, isScheduled: scheduled != nil)
      if same == nil { try SQLReportStore.add(report, connection) }
      guard let scheduled else { return report }
      try SQLReportStore.mark(report.number, name, period, connection)
      if let letter = scheduled.letter {
        try SQLMailStore.queue(letter, of: report.number, at: scheduled.keptAt, connection)
      }
      return report
    }
  }

  private static func add(_ report: ArchivedReport, _ connection: any Connection) throws {
    try connection.run(
      Statement(
        """
        INSERT INTO kept_report (number, name, period, language, built_on, size, fingerprint, figures, head)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, .integer(report.number), .text(report.name), .text("\(report.period)"), .text(report.language.rawValue),
        .text("\(report.builtOn)"), .integer(report.size), .bytes(report.fingerprint.bytes),
        .bytes(report.figures.bytes), .orNull(report.chainHead)))
    try Journal.add(.reports, to: connection)
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
      return try connection.rows(ArchiveList.reports.rows).map { row in
        try SQLReportStore.report(row, isScheduled: scheduled.contains(row.int(0)))
      }.reversed()
    }
  }

  package func content(of report: ArchivedReport) async throws -> Data { try files.content(report.fingerprint) }

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

  private static func report(_ row: Row, isScheduled: Bool) throws -> ArchivedReport {
    guard let period = Period(try row.text(2)), let language = Language(rawValue: try row.text(3)),
      let day = Day(try row.text(4)), let fingerprint = Fingerprint(kept: try row.bytes(6)),
      let figures = Fingerprint(kept: try row.bytes(7))
    else { throw StorageProblem.unreadable(table: "kept_report", value: "\(try row.int(0))") }
    return ArchivedReport(
      number: try row.int(0), name: try row.text(1), period: period, language: language, builtOn: day,
      size: try row.int(5), fingerprint: fingerprint, figures: figures, chainHead: try row.textOrNull(8),
      isScheduled: isScheduled)
  }
}
