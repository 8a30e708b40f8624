import Access
package import Foundation

extension SQLAccessStore {
  package func setFactor(_ sealed: Data?, recovery: [Data], of name: String, at now: Int) async throws {
    try await database.write { connection in
      try SQLAccessStore.endFactor(of: name, connection)
      guard let sealed else {
        return try SQLStaffEvents.add(.withoutFactor, of: name, by: name, at: now, connection)
      }
      try connection.run(
        Statement("UPDATE staff SET factor = ? WHERE name = ?", .bytes(sealed), .text(name)))
      for key in recovery {
        try connection.run(
          Statement("INSERT INTO recovery_code (key, staff) VALUES (?, ?)", .bytes(key), .text(name)))
      }
      try SQLStaffEvents.add(.factor, of: name, by: name, at: now, connection)
    }
  }

  /// Takes a second factor away, with its recovery codes.
  static func endFactor(of name: String, _ connection: any Connection) throws {
    try connection.run(Statement("UPDATE staff SET factor = NULL, last_step = 0 WHERE name = ?", .text(name)))
    try connection.run(Statement("DELETE FROM recovery_code WHERE staff = ?", .text(name)))
  }

  package func spend(step: Int, of name: String) async throws -> Bool {
    try await database.write { connection in
      try connection.run(
        Statement(
          "UPDATE staff SET last_step = ? WHERE name = ? AND last_step < ?", .integer(step), .text(name),
          .integer(step))) == 1
    }
  }

  package func spend(recovery key: Data, of name: String, at now: Int) async throws -> Bool {
    try await database.write { connection in
      let used = try connection.run(
        Statement("DELETE FROM recovery_code WHERE key = ? AND staff = ?", .bytes(key), .text(name)))
      if used == 1 { try SQLStaffEvents.add(.recovered, of: name, by: name, at: now, connection) }
      return used == 1
    }
  }

  package func hasFactors() async throws -> Bool {
    try await database.read { connection in
      try !connection.rows(Statement("SELECT 1 FROM staff WHERE factor IS NOT NULL LIMIT 1")).isEmpty
    }
  }
}
