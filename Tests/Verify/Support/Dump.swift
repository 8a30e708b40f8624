import Foundation

extension Tables {
  /// The schema and every row of every table, in the order of their values: two are equal where nothing was changed.
  func dump() throws -> [String] {
    let tables = try rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").compactMap(\.first)
    return try rows("SELECT sql FROM sqlite_master ORDER BY name").map { "\($0)" }
      + tables.flatMap { table in try rows("SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }.sorted() }
  }
}
