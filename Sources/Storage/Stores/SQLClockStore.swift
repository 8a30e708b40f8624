package import Surveys

/// The newest day that the house has believed, in a table of one row.
package struct SQLClockStore: Sendable {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  /// The day; `nil` where none was believed yet.
  package func mark() async throws -> Day? {
    let rows = try await database.read { try $0.rows(Statement("SELECT day FROM clock")) }
    return try rows.first.map { row in
      let text = try row.text(0)
      guard let day = Day(text) else { throw StorageProblem.unreadable(table: "clock", value: text) }
      return day
    }
  }

  /// Keeps a day, unless another process has kept a newer one.
  package func keep(_ day: Day) async throws {
    try await database.write { connection in
      let changed = try connection.run(
        Statement("UPDATE clock SET day = ? WHERE day <= ?", .text("\(day)"), .text("\(day)")))
      guard changed == 0, try connection.rows(Statement("SELECT 1 FROM clock")).isEmpty else { return }
      try connection.run(Statement("INSERT INTO clock (one, day) VALUES (1, ?)", .text("\(day)")))
    }
  }

  /// Keeps a day that a person vouches for, also where it is older.
  package func correct(to day: Day) async throws {
    try await database.write { connection in
      try connection.run(Statement("DELETE FROM clock"))
      try connection.run(Statement("INSERT INTO clock (one, day) VALUES (1, ?)", .text("\(day)")))
    }
  }
}
