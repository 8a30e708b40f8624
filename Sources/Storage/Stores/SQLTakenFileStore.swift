import Access
package import Ballots
package import Foundation
import Invitations
import Surveys

/// Taken files in a table, and the hashes of their rows in another, those of one file and period together.
package struct SQLTakenFileStore: TakenFileStore {
  private let database: any Database
  /// Bytes of the hash of a row.
  private static let width = 16

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func files(of survey: String?) async throws -> [TakenFile] {
    try await database.read { connection in
      try connection.rows(
        Statement("SELECT number, kind, survey, taken_on, row_count, digest, back_on FROM taken_file ORDER BY number")
      ).map(SQLTakenFileStore.file).filter { survey == nil || $0.survey == survey }
    }
  }

  private static func file(_ row: Row) throws -> TakenFile {
    guard let kind = TakenFile.Kind(rawValue: try row.text(1)), let day = Day(try row.text(3)) else {
      throw StorageProblem.unreadable(table: "taken_file", value: "\(try row.int(0))")
    }
    return TakenFile(
      number: try row.int(0), kind: kind, survey: try row.text(2), takenOn: day, rows: try row.int(4),
      digest: try row.bytes(5), takenBackOn: try row.textOrNull(6).flatMap { Day($0) })
  }

  package func rows(of survey: String) async throws -> [Int: [Data]] {
    try await database.read { connection in
      let query = Statement(
        "SELECT r.file, r.hashes FROM taken_rows r JOIN taken_file f ON f.number = r.file WHERE f.survey = ?",
        .text(survey))
      return try connection.rows(query).reduce(into: [:]) { rows, row in
        let hashes = try row.bytes(1)
        rows[try row.int(0), default: []] += stride(from: 0, to: hashes.count, by: SQLTakenFileStore.width).map {
          Data(hashes.dropFirst($0).prefix(SQLTakenFileStore.width))
        }
      }
    }
  }

  package func nextNumber() async throws -> Int { try await database.read { try SQLTakenFileStore.next($0) } }

  private static func next(_ connection: any Connection) throws -> Int {
    try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM taken_file"))[0].int(0) + 1
  }

  package func keep(_ intake: FileIntake) async throws {
    try await database.write { try SQLTakenFileStore.insert(intake, $0) }
  }

  /// Keeps a file in the transaction of the caller. Hashes stand in their own order, which tells nothing of the lines.
  static func insert(_ intake: FileIntake, _ connection: any Connection) throws {
    let file = intake.file
    guard try next(connection) == file.number else { throw BallotProblem.boxChanged }
    try connection.run(
      Statement(
        "INSERT INTO taken_file (number, kind, survey, taken_on, row_count, digest) VALUES (?, ?, ?, ?, ?, ?)",
        .integer(file.number), .text(file.kind.rawValue), .text(file.survey), .text("\(file.takenOn)"),
        .integer(file.rows), .bytes(file.digest)))
    for (period, hashes) in intake.rows {
      try connection.run(
        Statement(
          "INSERT INTO taken_rows (file, period, hashes) VALUES (?, ?, ?)", .integer(file.number), .text("\(period)"),
          .bytes(KeyOrder.places(hashes).reduce(into: Data()) { $0 += hashes[$1] })))
    }
    try journal(file.number, connection)
  }

  /// Notes that a file was taken back, in the transaction of the caller: from here on it may be taken in again.
  static func takeBack(_ number: Int, on day: Day, _ connection: any Connection) throws {
    let noted = try connection.run(
      Statement(
        "UPDATE taken_file SET back_on = ? WHERE number = ? AND back_on IS NULL", .text("\(day)"), .integer(number)))
    guard noted == 1 else { throw BallotProblem.boxChanged }
    try connection.run(Statement("DELETE FROM taken_rows WHERE file = ?", .integer(number)))
    try journal(number, connection)
  }

  /// Counts rows of a file that comes in piece by piece, in the transaction of the caller; at least one remains.
  static func count(_ number: Int, more rows: Int, _ connection: any Connection) throws {
    let counted = try connection.run(
      Statement(
        "UPDATE taken_file SET row_count = row_count + ? WHERE number = ? AND back_on IS NULL AND row_count + ? > 0",
        .integer(rows), .integer(number), .integer(rows)))
    guard counted == 1 else { throw BallotProblem.boxChanged }
    try journal(number, connection)
  }

  /// Forgets the rows of a survey's files whose period is closed.
  static func forgetRows(of survey: String, through period: Period, _ connection: any Connection) throws {
    let kept = try connection.rows(
      Statement(
        "SELECT r.file, r.period FROM taken_rows r JOIN taken_file f ON f.number = r.file WHERE f.survey = ?",
        .text(survey)))
    for row in kept where try Period(row.text(1)).map({ $0 <= period }) ?? true {
      try connection.run(
        Statement("DELETE FROM taken_rows WHERE file = ? AND period = ?", .integer(try row.int(0)), row.values[1]))
    }
  }

  /// Forgets what stood in reports of links of which no contact is kept any more.
  static func forgetOutcomes(_ connection: any Connection) throws {
    try connection.run(
      Statement(
        """
        UPDATE taken_file SET digest = ? WHERE kind = 'outcomes' AND survey NOT IN
          (SELECT survey FROM campaign WHERE id IN (SELECT DISTINCT campaign FROM contact))
        """, .bytes(Data())))
  }

  private static func journal(_ number: Int, _ connection: any Connection) throws {
    try Journal.add(.file, "\(number)", digest: Digests.takenFile(number, connection), to: connection)
  }
}
