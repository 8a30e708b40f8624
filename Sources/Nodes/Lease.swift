package import Storage

/// What is told to whoever writes as the holder of a lease that another has taken since.
package enum LeaseProblem: Error, Equatable, Sendable {
  case lost(name: String)
}

/// What one of several servers does alone, in a row of the database.
///
/// No clock is compared with another: whoever waits watches the row by her own clock, and takes the lease when it has shown
/// no sign of life for `Lease.silence`. So one who is frozen loses it, and not only one who is dead; a lock that the server
/// holds for a session would stay with him. That he does nothing more when he wakes is kept by the number
/// (``FencedDatabase``): a lease without it is a guess (Kleppmann, “How to do distributed locking”, 2016).
package struct Lease: Sendable {
  /// How a lease stands.
  package struct Mark: Equatable, Sendable {
    /// How often it was taken; 0 before the first time.
    package let number: Int
    /// How often its holder gave a sign of life.
    package let beat: Int
    /// Whether it was given back.
    package let isFree: Bool

    package init(number: Int, beat: Int, isFree: Bool) {
      (self.number, self.beat, self.isFree) = (number, beat, isFree)
    }
  }

  /// From one sign of life to the next.
  package static let pause = Duration.seconds(1)
  /// After so long without one it is taken by another.
  package static let silence = Duration.seconds(5)

  package let name: String
  private let database: any Database

  /// A lease in a database.
  package init(_ name: String, in database: any Database) { (self.name, self.database) = (name, database) }

  /// How it stands now.
  package func mark() async throws -> Mark {
    try await database.read { [name] in try Lease.mark(of: name, $0) }
  }

  /// Takes it, unless anything has happened to it since it stood so.
  /// - Returns: the number under which it is held; `nil` where another was first.
  package func take(_ seen: Mark) async throws -> Int? {
    try await database.write { [name] connection in
      guard try Lease.mark(of: name, connection) == seen else { return nil }
      try connection.run(
        Statement(
          """
          INSERT INTO lease (name, number, beat, is_free) VALUES (?, ?, 0, 0)
          ON CONFLICT (name) DO UPDATE SET number = excluded.number, beat = 0, is_free = 0
          """, .text(name), .integer(seen.number + 1)))
      return seen.number + 1
    }
  }

  /// Gives a sign of life.
  /// - Returns: `false` where another holds it now.
  package func beat(as number: Int) async throws -> Bool {
    try await database.write { [name] connection in
      try connection.run(
        Statement("UPDATE lease SET beat = beat + 1 WHERE name = ? AND number = ?", .text(name), .integer(number))) == 1
    }
  }

  /// Waits until whoever writes now has written.
  func turn() async throws { try await database.write { _ in } }

  /// Gives it back, so that nobody waits in vain; where another holds it, it stays hers.
  package func free(as number: Int) async throws {
    try await database.write { [name] connection in
      _ = try connection.run(
        Statement("UPDATE lease SET is_free = 1 WHERE name = ? AND number = ?", .text(name), .integer(number)))
    }
  }

  /// The database as the holder of a number writes it.
  package func fenced(as number: Int) -> FencedDatabase { FencedDatabase(database, name, number) }

  static func mark(of name: String, _ connection: any Connection) throws -> Mark {
    let row = Statement("SELECT number, beat, is_free FROM lease WHERE name = ?", .text(name))
    guard let row = try connection.rows(row).first else { return Mark(number: 0, beat: 0, isFree: true) }
    return Mark(number: try row.int(0), beat: try row.int(1), isFree: try row.int(2) == 1)
  }
}
