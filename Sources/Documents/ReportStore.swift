package import Foundation
package import Surveys

/// Keeps every report that was built.
package protocol ReportStore: Sendable {
  /// A path at which a workbook may be written before it is kept.
  func draft() throws -> String
  /// Keeps the workbook at a path, which is gone afterwards, with the text of its figures, the head of the chain that it
  /// names, and what was printed of it. One that is kept already, byte for byte, is not kept twice. What a schedule built is kept once a definition
  /// and period.
  /// - Returns: the report as it is kept; `nil` where a schedule built one already, and then nothing is changed.
  func keep(
    draft: String, name: String, period: Period, language: Language, figures: Data, head: String?, on day: Day,
    papers: [PrintedReport], scheduled: ScheduledKeeping?
  ) async throws -> ArchivedReport?
  /// The hash of the newest batch; `nil` before the first.
  func chainHead() async throws -> String?
  /// The figures of a report as it tells them; `nil` where they were not kept.
  func figures(of report: ArchivedReport) throws -> String?
  /// Every report, newest first.
  func reports() async throws -> [ArchivedReport]
  /// What a report holds; a file that is not what was kept is a problem of the store.
  func content(of report: ArchivedReport) async throws -> Data
  /// What was printed of a report; a file that is not what was kept is a problem of the store.
  func content(of paper: ArchivedPaper) async throws -> Data
}
