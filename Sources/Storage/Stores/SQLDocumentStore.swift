package import Documents
package import Foundation
import Surveys

/// Documents: their versions in a table, their contents in files.
package struct SQLDocumentStore: DocumentStore {
  private let database: any Database
  private let files: FileStore

  /// A store in a database, with its files.
  package init(_ database: any Database, files: FileStore) {
    self.database = database
    self.files = files
  }

  package func keep(_ document: ArchivedDocument, content: Data) async throws {
    try files.keep(content, as: document.fingerprint)
    try await database.write { connection in
      let newest = try connection.rows(
        Statement(
          "SELECT fingerprint FROM kept_document WHERE tool = ? ORDER BY number DESC LIMIT 1",
          .text(document.tool.rawValue)))
      if try newest.first?.bytes(0) == document.fingerprint.bytes { return }
      try connection.run(
        Statement(
          """
          INSERT INTO kept_document (number, tool, kind, size, fingerprint, kept_on)
          VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM kept_document), ?, ?, ?, ?, ?)
          """, .text(document.tool.rawValue), .text(document.kind.rawValue), .integer(document.size),
          .bytes(document.fingerprint.bytes), .text("\(document.keptOn)")))
      try Journal.add(.documents, to: connection)
    }
  }

  package func documents() async throws -> [ArchivedDocument] {
    try await database.read { connection in
      try connection.rows(ArchiveList.documents.rows).map(SQLDocumentStore.document).reversed()
    }
  }

  package func content(of document: ArchivedDocument) async throws -> Data { try files.content(document.fingerprint) }

  private static func document(_ row: Row) throws -> ArchivedDocument {
    guard let tool = ReferenceTool(rawValue: try row.text(1)), let kind = FileKind(rawValue: try row.text(2)),
      let fingerprint = Fingerprint(kept: try row.bytes(4)), let day = Day(try row.text(5))
    else { throw StorageProblem.unreadable(table: "kept_document", value: "\(try row.int(0))") }
    return ArchivedDocument(tool: tool, kind: kind, size: try row.int(3), fingerprint: fingerprint, keptOn: day)
  }
}
