import Foundation
import Storage
import StorageSQLite
import Testing

/// The engines on which every store test runs.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case sqlite

  var testDescription: String { rawValue }

  /// A fresh database with the present schema.
  func database() async throws -> any Database {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let database = try SQLiteDatabase(path: folder.appendingPathComponent("test.sqlite").path)
    try await Migrator.migrate(database)
    return database
  }
}
