package import Documents
import Foundation
package import Reporting
import Surveys
import Workbooks
package import Worker

/// Reads report definitions and writes what they ask for.
package enum Reports {
  /// Every definition of a folder that can be read, by name; `broken` hears what is wrong with the others.
  package static func documents(in folder: String, broken: (String) -> Void = { _ in }) -> [ReportDocument] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      do {
        return try document(String(name.dropLast(5)), folder: folder)
      } catch {
        broken(Complaint(error)?.lines.joined(separator: "; ") ?? "\(error)")
        return nil
      }
    }
  }

  /// A report definition, checked.
  package static func document(_ name: String, folder: String) throws -> ReportDocument {
    let file = "\(folder)/\(name).yaml"
    let (document, findings) = ReportDocument.read(try Files.text(file), file: file)
    guard let document, findings.isEmpty else { throw Complaint.input(findings.map(\.description)) }
    return document
  }

  /// Writes the workbook, or what is printed of it, and the files beside it where a folder is named. A report on a period
  /// that is over is kept.
  /// - Parameter paper: in which other form, or how much of it is printed; `nil` for the workbook.
  package static func write(
    _ order: ReportOrder, of workspace: Workspace, base: String, to path: String, on paper: ArchivedPaper.Extent? = nil,
    csv: String?
  ) async throws {
    let (publisher, today) = (try workspace.reportPublisher(base), workspace.today)
    let kept = order.period.lastDay < today ? try await publisher.keep(order, today: today) : nil
    if let paper {
      let content: Data
      if let print = kept?.papers.first(where: { $0.extent == paper }) {
        content = try await workspace.reports.content(of: print)
      } else {
        // Where nothing was kept, this says why.
        content = try await publisher.provisional(order, today: today, on: paper)
      }
      try Files.write(content, to: path)
    } else if let kept {
      try Files.write(try await workspace.reports.content(of: kept), to: path)
    } else if order.period.lastDay >= today {
      try XLSXWriter(try await publisher.provisional(order, today: today)).write(to: path)
    }
    guard let csv else { return }
    try FileManager.default.createDirectory(atPath: csv, withIntermediateDirectories: true)
    for file in try order.build().files(in: order.language, today: today, fingerprint: { "\(Fingerprint(of: $0))" }) {
      try Files.write(file.content, to: "\(csv)/\(file.name)")
    }
  }
}

/// A folder in which reports are described, one file each.
struct ReportFolder: ReportDefinitions {
  let path: String

  func documents() -> [ReportDocument] { Reports.documents(in: path) }

  /// Writes a definition over the file in which it stands, however that is called.
  func keep(_ document: ReportDocument) throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let own = names.filter { $0.hasSuffix(".yaml") }.sorted().first { name in
      (try? Reports.document(String(name.dropLast(5)), folder: path))?.key == document.key
    }
    try Files.write(document.yaml, to: "\(path)/\(own ?? "\(document.key).yaml")")
  }
}
