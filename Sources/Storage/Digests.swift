import Crypto
import Foundation
import Surveys

/// Digests of what stands in the tables: written into the journal when it comes about, computed anew by an audit.
enum Digests {
  /// A published text. The day stands before it without its length, so only what is a day, and nothing behind it, counts
  /// as one: no line of the text can pass for a part of the day.
  static func survey(source: String, publishedOn: String) -> Data {
    guard let day = Day(publishedOn), "\(day)".utf8.elementsEqual(publishedOn.utf8) else { return Data() }
    return Data(SHA256.hash(data: Data("\(publishedOn)\n\(source)".utf8)))
  }

  /// A campaign with the key and stratum of every ticket. Cost: one pass over its tickets.
  static func campaign(_ id: String, _ connection: any Connection) throws -> Data {
    try digest(
      [
        Statement(
          "SELECT id, survey, version, kind, period, expires_on FROM campaign WHERE id = ?", .text(id)),
        Statement(
          "SELECT key, channel, department, mode FROM ticket WHERE campaign = ? ORDER BY key", .text(id)),
      ], connection)
  }

  /// How many invitations of a campaign there are, and what became of them.
  static func outreach(_ campaign: String, _ connection: any Connection) throws -> Data {
    try digest(
      [
        Statement(
          """
          SELECT channel, department, mode, language, outcome, count FROM outreach WHERE campaign = ?
          ORDER BY channel, department, mode, language, outcome
          """, .text(campaign))
      ], connection)
  }

  /// What the readers of a comment say of it.
  static func coding(_ comment: Data, _ connection: any Connection) throws -> Data {
    try digest(
      [Statement("SELECT coder, themes FROM coding WHERE comment = ? ORDER BY coder", .bytes(comment))], connection)
  }

  /// Every edition of the phrases of a theme.
  static func themeRules(_ theme: String, _ connection: any Connection) throws -> Data {
    try digest(
      [
        Statement(
          "SELECT number, theme, lines, kept_on, kept_by FROM theme_rules WHERE theme = ? ORDER BY number", .text(theme)
        )
      ], connection)
  }

  /// A station, open or closed.
  static func station(_ number: Int, _ connection: any Connection) throws -> Data {
    try digest(
      [
        Statement(
          """
          SELECT number, key, campaign, channel, department, mode, count, opened_on, closed_on FROM station
          WHERE number = ?
          """, .integer(number))
      ], connection)
  }

  /// That a file was taken in, and that it was taken back.
  static func takenFile(_ number: Int, _ connection: any Connection) throws -> Data {
    try digest(
      [
        Statement(
          "SELECT number, kind, survey, taken_on, row_count, back_on FROM taken_file WHERE number = ?",
          .integer(number))
      ], connection)
  }

  /// The key of another system, with what it may ask for and whether it stands; when it was last used is left out.
  static func apiKey(_ number: Int, _ connection: any Connection) throws -> Data {
    try digest(
      [
        Statement(
          """
          SELECT number, name, scopes, digest, made_by, made_at, ended_by, ended_at FROM api_key WHERE number = ?
          """, .integer(number))
      ], connection)
  }

  /// A webhook, whether it stands, and how many events were given up for it.
  static func webhook(_ number: Int, _ connection: any Connection) throws -> Data {
    try digest(
      [
        Statement(
          """
          SELECT number, address, topics, secret, made_by, made_at, given_up, ended_by, ended_at FROM webhook
          WHERE number = ?
          """, .integer(number))
      ], connection)
  }

  /// Something that happened with the accounts.
  static func staffEvent(_ number: Int, _ connection: any Connection) throws -> Data {
    try digest(
      [
        Statement(
          "SELECT number, at, actor, kind, subject, role FROM staff_event WHERE number = ?", .integer(number))
      ], connection)
  }

  /// The contacts that are used no more for a reason, as keyed hashes.
  static func quiet(_ reason: String, _ connection: any Connection) throws -> Data {
    try digest(
      [Statement("SELECT contact, since FROM suppressed WHERE reason = ? ORDER BY contact", .text(reason))], connection)
  }

  /// The charity's channels and departments.
  static func organisation(_ connection: any Connection) throws -> Data {
    try digest([Statement("SELECT name, text FROM document ORDER BY name")], connection)
  }

  /// Everything that a release writes beside its batches, and the hash of the newest.
  static func release(_ connection: any Connection) throws -> Data {
    try digest(
      [
        Statement("SELECT number, hash FROM batch ORDER BY number DESC LIMIT 1"),
        Statement("SELECT survey, period, day, early FROM closing ORDER BY survey, period, day"),
        Statement(
          """
          SELECT survey, period, channel, department, mode, invited, answered FROM fieldwork
          ORDER BY survey, period, channel, department, mode
          """),
        Statement(
          """
          SELECT survey, version, period, one, one_value, other, other_value, count FROM pair
          ORDER BY survey, version, period, one, one_value, other, other_value
          """),
      ], connection)
  }

  /// Everything that the batches hashed by the older rule published, and which these are.
  static func earlier(_ connection: any Connection) throws -> Data {
    let old = "SELECT number FROM batch WHERE hash_rule = 1"
    return try digest(
      [
        Statement(
          """
          SELECT number, survey, version, period, closing, ballots, hash FROM batch WHERE hash_rule = 1 ORDER BY number
          """),
        Statement(
          """
          SELECT batch, breakdown, label, question, value, count FROM tally WHERE batch IN (\(old))
          ORDER BY batch, breakdown, label, question, value
          """),
        Statement("SELECT id, batch, question, label, text FROM comment WHERE batch IN (\(old)) ORDER BY id"),
        Statement(
          """
          SELECT batch, channel, department, mode, ballots, imported FROM stratum WHERE batch IN (\(old))
          ORDER BY batch, channel, department, mode
          """),
      ], connection)
  }

  /// All rows that a list holds of a survey.
  static func list(_ list: SurveyList, of survey: String, _ connection: any Connection) throws -> Data {
    try digest([list.rows(of: survey)], connection)
  }

  /// All rows of one sort of kept things.
  static func list(_ list: ArchiveList, _ connection: any Connection) throws -> Data {
    try digest([list.rows], connection, as: list.told)
  }

  private static func digest(
    _ statements: [Statement], _ connection: any Connection, as told: (Row) -> Row = { $0 }
  ) throws -> Data {
    var hash = SHA256()
    var line: [UInt8] = []
    for statement in statements {
      try connection.forEach(statement) { row in
        line.removeAll(keepingCapacity: true)
        for value in told(row).values { line.append(value) }
        line.append(UInt8(ascii: "\n"))
        hash.update(data: line)
      }
    }
    return Data(hash.finalize())
  }
}

extension [UInt8] {
  /// Takes a value in, behind its kind and length, so that no two rows give the same bytes.
  mutating func append(_ value: Value) {
    switch value {
    case .null: append(contentsOf: "n;".utf8)
    case .integer(let number): append(contentsOf: "i\(number);".utf8)
    case .text(let text):
      append(contentsOf: "t\(text.utf8.count):".utf8)
      append(contentsOf: text.utf8)
      append(UInt8(ascii: ";"))
    case .bytes(let bytes):
      append(contentsOf: "b\(bytes.count):".utf8)
      append(contentsOf: bytes)
    }
  }
}
