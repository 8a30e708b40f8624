package import Archive
package import Foundation
package import Surveys

/// Built reports: what they are in a table, their workbooks on a shelf.
package struct SQLReportStore: ReportStore {
  private let database: any Database
  private let shelf: FileShelf

  /// A store in a database, with its files.
  package init(_ database: any Database, shelf: FileShelf) {
    self.database = database
    self.shelf = shelf
  }

  package func draft() throws -> String { try shelf.draft() }

  package func keep(
    draft: String, name: String, period: Period, language: Language, figures: Data, head: String?, on day: Day
  ) async throws -> KeptReport {
    defer { unlink(draft) }
    let content = try Data(contentsOf: URL(fileURLWithPath: draft))
    let fingerprint = Fingerprint(of: content)
    let told = Fingerprint(of: figures)
    try shelf.keep(figures, as: told)
    try shelf.keep(content, as: fingerprint)
    return try await database.write { connection in
      let kept = try connection.rows(ArchiveList.reports.rows).map(SQLReportStore.report)
      if let same = kept.last(where: { $0.name == name && $0.period == period && $0.fingerprint == fingerprint }) {
        return same
      }
      try connection.run(
        Statement(
          """
          INSERT INTO kept_report (number, name, period, language, built_on, size, fingerprint, figures, head)
          VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM kept_report), ?, ?, ?, ?, ?, ?, ?, ?)
          """, .text(name), .text("\(period)"), .text(language.rawValue), .text("\(day)"), .integer(content.count),
          .bytes(fingerprint.bytes), .bytes(told.bytes), .orNull(head)))
      try Journal.add(.reports, to: connection)
      return KeptReport(
        number: (kept.last?.number ?? 0) + 1, name: name, period: period, language: language, builtOn: day,
        size: content.count, fingerprint: fingerprint, figures: told, chainHead: head)
    }
  }

  package func chainHead() async throws -> String? {
    try await database.read { connection in
      try connection.rows(Statement("SELECT hash FROM batch ORDER BY number DESC LIMIT 1")).first?.bytes(0).hexadecimal
    }
  }

  package func figures(of report: KeptReport) throws -> String? {
    guard shelf.holds(report.figures) else { return nil }
    return String(decoding: try shelf.content(report.figures), as: UTF8.self)
  }

  package func reports() async throws -> [KeptReport] {
    try await database.read { connection in
      try connection.rows(ArchiveList.reports.rows).map(SQLReportStore.report).reversed()
    }
  }

  package func content(of report: KeptReport) async throws -> Data { try shelf.content(report.fingerprint) }

  private static func report(_ row: Row) throws -> KeptReport {
    guard let period = Period(try row.text(2)), let language = Language(rawValue: try row.text(3)),
      let day = Day(try row.text(4)), let fingerprint = Fingerprint(kept: try row.bytes(6)),
      let figures = Fingerprint(kept: try row.bytes(7))
    else { throw StorageProblem.unreadable(table: "kept_report", value: "\(try row.int(0))") }
    return KeptReport(
      number: try row.int(0), name: try row.text(1), period: period, language: language, builtOn: day,
      size: try row.int(5), fingerprint: fingerprint, figures: figures, chainHead: try row.textOrNull(8))
  }
}
