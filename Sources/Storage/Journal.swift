import Access
import Foundation
import Surveys

/// Writes the journal, in the same transaction as what it tells of.
enum Journal {
  /// Adds an entry of today at the end of the chain.
  static func add(
    _ kind: JournalEntry.Kind, _ subject: String = "", digest: Data, to connection: any Connection
  ) throws {
    let today = try SQLSettingsStore.zone(connection).day(at: Int(Date().timeIntervalSince1970))
    let (entry, hash) = try next(kind, subject, digest, on: "\(today)", connection)
    try connection.run(
      Statement(
        "INSERT INTO journal (number, kind, subject, digest, hash, day) VALUES (?, ?, ?, ?, ?, ?)",
        .integer(entry.number), .text(kind.rawValue), .text(subject), .bytes(digest), .bytes(hash), .orNull(entry.day)))
  }

  /// Adds an entry as a step of the schema did before entries had days.
  static func addUndated(
    _ kind: JournalEntry.Kind, _ subject: String, digest: Data, to connection: any Connection
  ) throws {
    let (entry, hash) = try next(kind, subject, digest, on: nil, connection)
    try connection.run(
      Statement(
        "INSERT INTO journal (number, kind, subject, digest, hash) VALUES (?, ?, ?, ?, ?)", .integer(entry.number),
        .text(kind.rawValue), .text(subject), .bytes(digest), .bytes(hash)))
  }

  private static func next(
    _ kind: JournalEntry.Kind, _ subject: String, _ digest: Data, on day: String?, _ connection: any Connection
  ) throws -> (entry: JournalEntry, hash: Data) {
    let last = try connection.rows(Statement("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1")).first
    let entry = JournalEntry(
      number: try (last?.int(0) ?? 0) + 1, kind: kind, subject: subject, digest: digest, day: day)
    return (entry, entry.hash(after: try last?.bytes(1) ?? Data()))
  }

  /// Adds an entry of a kind that keeps one list a survey, as the list stands now.
  static func add(_ kind: JournalEntry.Kind, of survey: String, to connection: any Connection) throws {
    guard let list = SurveyList(kind) else { return }
    try add(kind, survey, digest: Digests.list(list, of: survey, connection), to: connection)
  }
}

extension Journal {
  /// Adds an entry on one sort of kept things, as they stand now.
  static func add(_ list: ArchiveList, to connection: any Connection) throws {
    try add(.archive, list.rawValue, digest: Digests.list(list, connection), to: connection)
  }
}
