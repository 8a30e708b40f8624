package import Foundation

/// A report in another form than its workbook, beside which it is kept and of which it tells the same: printed, or as a
/// table for programs.
package struct ArchivedPaper: Equatable, Sendable {
  /// How much of the report is on it.
  package enum Extent: String, Sendable, CaseIterable {
    /// A page with what counts most, every sheet of the workbook, and the proof.
    case full = "pdf"
    /// One page with what counts most.
    case page
    /// The figures of an analyst's report as one table, which no paper holds.
    case table = "parquet"
  }

  package let extent: Extent
  /// Bytes.
  package let size: Int
  package let fingerprint: Fingerprint

  /// A form as it was kept.
  package init(extent: Extent, size: Int, fingerprint: Fingerprint) {
    self.extent = extent
    self.size = size
    self.fingerprint = fingerprint
  }

  /// As `Content-Type` says it.
  package var mediaType: String {
    switch extent {
    case .full, .page: FileKind.pdf.mediaType
    case .table: "application/vnd.apache.parquet"
    }
  }
}

/// A report that was printed, or made a table, and is not kept yet.
package struct PrintedReport: Equatable, Sendable {
  package let extent: ArchivedPaper.Extent
  /// A PDF; a Parquet file where it is a table.
  package let content: Data

  /// A print of a report.
  package init(extent: ArchivedPaper.Extent, content: Data) {
    self.extent = extent
    self.content = content
  }
}
