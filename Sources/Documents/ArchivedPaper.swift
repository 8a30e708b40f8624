package import Foundation

/// A report as it is printed: kept beside its workbook, from which it tells the same.
package struct ArchivedPaper: Equatable, Sendable {
  /// How much of the report is on it.
  package enum Extent: String, Sendable, CaseIterable {
    /// A page with what counts most, every sheet of the workbook, and the proof.
    case full = "pdf"
    /// One page with what counts most.
    case page
  }

  package let extent: Extent
  /// Bytes.
  package let size: Int
  package let fingerprint: Fingerprint

  /// A print as it was kept.
  package init(extent: Extent, size: Int, fingerprint: Fingerprint) {
    self.extent = extent
    self.size = size
    self.fingerprint = fingerprint
  }

  /// As `Content-Type` says it.
  package static let mediaType = FileKind.pdf.mediaType
}

/// A report that was printed and is not kept yet.
package struct PrintedReport: Equatable, Sendable {
  package let extent: ArchivedPaper.Extent
  /// A PDF.
  package let content: Data

  /// A print of a report.
  package init(extent: ArchivedPaper.Extent, content: Data) {
    self.extent = extent
    self.content = content
  }
}
