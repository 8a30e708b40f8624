import Documents
import Surveys

/// A row of the table of kept reports: a workbook, or what was printed of one, which is called after it.
struct ReportRow {
  /// How a report is called; 0 before it is kept.
  let number: Int
  /// The key of its definition.
  let name: String
  /// `nil` for a workbook.
  let paper: ArchivedPaper.Extent?
  private let period: Period
  private let language: Language
  private let builtOn: Day
  private let size: Int
  private let fingerprint: Fingerprint
  private let figures: Fingerprint
  private let head: String?

  /// The row of a workbook.
  init(_ report: ArchivedReport) {
    self.init(report, paper: nil, size: report.size, fingerprint: report.fingerprint)
  }

  /// The row of what was printed of a report.
  init(_ paper: ArchivedPaper, of report: ArchivedReport) {
    self.init(report, paper: paper.extent, size: paper.size, fingerprint: paper.fingerprint)
  }

  private init(_ report: ArchivedReport, paper: ArchivedPaper.Extent?, size: Int, fingerprint: Fingerprint) {
    (number, name, self.paper) = (report.number, report.name, paper)
    (period, language, builtOn) = (report.period, report.language, report.builtOn)
    (self.size, self.fingerprint, figures, head) = (size, fingerprint, report.figures, report.chainHead)
  }

  /// A row as it was kept.
  init(_ row: Row) throws {
    guard let period = Period(try row.text(2)), let language = Language(rawValue: try row.text(3)),
      let day = Day(try row.text(4)), let fingerprint = Fingerprint(kept: try row.bytes(6)),
      let figures = Fingerprint(kept: try row.bytes(7))
    else { throw StorageProblem.unreadable(table: "kept_report", value: "\(try row.int(0))") }
    let written = try row.text(1)
    paper = ArchivedPaper.Extent.allCases.first { written.hasSuffix(ReportRow.mark($0)) }
    name = paper.map { String(written.dropLast(ReportRow.mark($0).count)) } ?? written
    (self.period, self.language, builtOn) = (period, language, day)
    (self.fingerprint, self.figures) = (fingerprint, figures)
    (number, size, head) = (try row.int(0), try row.int(5), try row.textOrNull(8))
  }

  /// Behind the name of the report in the row of what was printed of it. No definition's file can be called so.
  private static func mark(_ extent: ArchivedPaper.Extent) -> String { "/\(extent.rawValue)" }

  func isSame(as other: ReportRow) -> Bool {
    name == other.name && paper == other.paper && period == other.period && fingerprint == other.fingerprint
  }

  func insertion(as number: Int) -> Statement {
    Statement(
      """
      INSERT INTO kept_report (number, name, period, language, built_on, size, fingerprint, figures, head)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, .integer(number), .text(name + (paper.map(ReportRow.mark) ?? "")), .text("\(period)"),
      .text(language.rawValue), .text("\(builtOn)"), .integer(size), .bytes(fingerprint.bytes),
      .bytes(figures.bytes), .orNull(head))
  }

  /// The report of a workbook's row, with the newest that was printed of the same figures in its language.
  func report(isScheduled: Bool, among rows: [ReportRow]) -> ArchivedReport {
    let papers = ArchivedPaper.Extent.allCases.compactMap { extent in
      rows.last {
        $0.paper == extent && $0.name == name && $0.period == period && $0.language == language
          && $0.figures == figures
      }.map { ArchivedPaper(extent: extent, size: $0.size, fingerprint: $0.fingerprint) }
    }
    return ArchivedReport(
      number: number, name: name, period: period, language: language, builtOn: builtOn, size: size,
      fingerprint: fingerprint, figures: figures, chainHead: head, isScheduled: isScheduled, papers: papers)
  }
}
