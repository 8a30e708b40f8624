import Foundation
import Storage
import StoragePostgres
import StorageSQLite
import Testing

/// The engines on which every store test runs.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case sqlite, postgres

  var testDescription: String { rawValue }

  /// A fresh database with the present schema.
  func database() async throws -> any Database {
    switch self {
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let database = try SQLiteDatabase(path: folder.appendingPathComponent("test.sqlite").path)
      try await Migrator.migrate(database)
      return database
    case .postgres: return try await PostgresServer.shared().database()
    }
  }

  /// The words of its SQL.
  var dialect: Dialect {
    switch self {
    case .sqlite: .sqlite
    case .postgres: .postgres
    }
  }

  /// An edit by hand in its own words for sixty bytes of nothing.
  func own(_ edit: String) -> String {
    switch self {
    case .sqlite: edit.replacing("{zeros}", with: "zeroblob(60)")
    case .postgres: edit.replacing("{zeros}", with: "decode(repeat('00', 60), 'hex')")
    }
  }

  /// A file of SQLite that is there already.
  static func file(_ path: String) throws -> any Database { try SQLiteDatabase(path: path) }

  /// What the writer's connection is asked, and what it answers where every commit waits for the disk.
  var durability: (query: Statement, whole: [Value]) {
    switch self {
    case .sqlite: (Statement("PRAGMA synchronous"), [.integer(2)])
    case .postgres:
      (
        Statement("SELECT current_setting('synchronous_commit'), current_setting('fsync')"), [.text("on"), .text("on")]
      )
    }
  }
}
