package import Foundation
package import Surveys

/// One version of a document that the charity keeps at hand.
package struct ArchivedDocument: Equatable, Sendable {
  package let tool: ReferenceTool
  package let kind: FileKind
  /// Bytes.
  package let size: Int
  package let fingerprint: Fingerprint
  package let keptOn: Day

  /// A version as it was kept.
  package init(tool: ReferenceTool, kind: FileKind, size: Int, fingerprint: Fingerprint, keptOn: Day) {
    self.tool = tool
    self.kind = kind
    self.size = size
    self.fingerprint = fingerprint
    self.keptOn = keptOn
  }

  /// The largest file that is taken: a scanned guide of some eighty pages.
  package static let largest = 10 * 1024 * 1024

  /// The name under which it is fetched.
  package var fileName: String { "\(tool.rawValue)-\(keptOn).\(kind.rawValue)" }
}

/// Why a file cannot be kept.
package enum DocumentProblem: Error, Equatable, Sendable {
  case missing
  /// None of the kinds that are kept.
  case wrongKind
  case tooLarge
}

extension ArchivedDocument {
  /// A file that somebody uploads for a tool, on a day.
  package init(_ content: Data, for tool: ReferenceTool, on day: Day) throws(DocumentProblem) {
    guard !content.isEmpty else { throw .missing }
    guard content.count <= ArchivedDocument.largest else { throw .tooLarge }
    guard let kind = FileKind(of: content) else { throw .wrongKind }
    self.init(
      tool: tool, kind: kind, size: content.count, fingerprint: Fingerprint(of: content), keptOn: day)
  }
}

/// Keeps documents, and every version that another replaced.
package protocol DocumentStore: Sendable {
  /// Keeps a version as the newest of its tool; the one that is the newest already changes nothing.
  func keep(_ document: ArchivedDocument, content: Data) async throws
  /// Every version, the newest of each tool first.
  func documents() async throws -> [ArchivedDocument]
  /// What a version holds; a file that is not what was kept is a problem of the store.
  func content(of document: ArchivedDocument) async throws -> Data
}
