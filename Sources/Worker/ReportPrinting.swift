import Documents
package import Foundation
import Printing
import Reporting
import Seals
import Workbooks

/// Prints a report from the workbook that was built of it, or makes a table of one that is not read.
struct ReportPrinting {
  private let build: ReportBuild
  private let order: ReportOrder
  private let edition: Edition
  private let sealing: Sealing
  /// Hears why a report could not be printed.
  private let unprinted: @Sendable (any Error) -> Void

  init(
    _ build: ReportBuild, of order: ReportOrder, edition: Edition, sealing: Sealing,
    unprinted: @escaping @Sendable (any Error) -> Void
  ) {
    self.build = build
    self.unprinted = unprinted
    self.order = order
    self.edition = edition
    self.sealing = sealing
  }

  /// All that is kept beside a workbook: a board's report is printed, tables for analysts are a table. A workbook is never
  /// lost to what cannot be made of it: then nothing is, and who keeps the service is told why.
  func papers(_ workbook: Workbook, fingerprint: Fingerprint) -> [PrintedReport] {
    let extents: [ArchivedPaper.Extent] = order.document.profile == .data ? [.table] : [.full, .page]
    do {
      return try extents.map { extent in
        PrintedReport(extent: extent, content: try content(workbook, fingerprint: fingerprint, extent))
      }
    } catch {
      unprinted(error)
      return []
    }
  }

  /// A PDF or a table.
  /// - Parameter fingerprint: of the workbook as it is kept; `nil` where it is not.
  func content(_ workbook: Workbook, fingerprint: Fingerprint?, _ extent: ArchivedPaper.Extent) throws -> Data {
    if extent == .table {
      guard let table = try build.parquet(in: order.language, today: edition.builtOn) else {
        throw PrintProblem.pages
      }
      return table
    }
    guard
      let board = build.printed(workbook, in: order.language, edition: edition, sealing: sealing)
    else { throw PrintProblem.tables }
    let paper = BoardPaper(
      board, logo: order.logo, workbook: fingerprint.map { "\($0)" }, code: sealing.picture(board.address))
    return try PaperPrinter.pdf(paper.paper(extent == .page ? .page : .full))
  }
}
