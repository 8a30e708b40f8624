import Access
import Foundation
import Numerals
import Releases
import Surveys

/// The chain of batches, computed anew from what stands in the tables.
struct BatchChain {
  private(set) var findings: [AuditFinding] = []
  /// The hash of each batch, in hexadecimal digits.
  private(set) var hashes: [String] = []

  /// Reads batch after batch; the first that does not fit is found, and every later one stands on it.
  init(_ connection: any Connection) throws {
    var previous = Data()
    let rows = try connection.rows(
      Statement("SELECT number, survey, version, period, closing, ballots, hash, hash_rule FROM batch ORDER BY number"))
    var newest = BatchHash.joined
    for (index, row) in rows.enumerated() {
      let hash = try row.bytes(6)
      hashes.append(hash.hexadecimal)
      // No batch was hashed by the older rule after one by the newer.
      guard try row.int(0) == index + 1, hash.count == 32, let rule = BatchHash(rawValue: try row.int(7)),
        rule.rawValue >= newest.rawValue, try BatchChain.batch(row, connection)?.hash(after: previous, by: rule) == hash
      else {
        findings.append(.batch(index + 1))
        break
      }
      (previous, newest) = (hash, rule)
    }
    for table in ["tally", "comment", "stratum"] {
      let stray = try connection.rows(
        Statement("SELECT MIN(batch) FROM \(table) WHERE batch < 1 OR batch > ?", .integer(rows.count)))
      if let batch = try? stray.first?.int(0) { findings.append(.strayCounts(batch: batch)) }
    }
  }

  /// A batch as its tables tell it; `nil` where they hold what no batch can. A text that only reads like another, such as
  /// a period in other digits, is not what was published either.
  private static func batch(_ row: Row, _ connection: any Connection) throws -> Batch? {
    let number = Value.integer(try row.int(0))
    guard let period = Period(try row.text(3)), "\(period)".utf8.elementsEqual(try row.text(3).utf8),
      (0...1).contains(try row.int(4)), let counts = try counts(number, connection),
      let strata = try strata(number, connection)
    else { return nil }
    let comments = try connection.rows(Statement("SELECT question, label, text FROM comment WHERE batch = ?", number))
      .map { ReleasedComment(question: try $0.text(0), label: try $0.textOrNull(1), text: try $0.text(2)) }
    return Batch(
      survey: try row.text(1), version: try row.int(2), period: period, isClosing: try row.int(4) == 1,
      ballots: try row.int(5), counts: counts, comments: comments, strata: strata)
  }

  private static func counts(_ number: Value, _ connection: any Connection) throws -> [Count]? {
    let rows = try connection.rows(
      Statement("SELECT breakdown, label, question, value, count FROM tally WHERE batch = ?", number))
    var breakdowns: [String: Breakdown] = [:]
    let counts = try rows.compactMap { row -> Count? in
      let (table, label) = (try row.text(0), Label(try row.text(1)))
      guard let breakdown = breakdowns[table] ?? Breakdown(table), "\(breakdown)".utf8.elementsEqual(table.utf8),
        "\(label)".utf8.elementsEqual(try row.text(1).utf8)
      else { return nil }
      breakdowns[table] = breakdown
      return Count(
        breakdown: breakdown, label: label, question: try row.text(2), value: try row.text(3), count: try row.int(4))
    }
    return counts.count == rows.count ? counts : nil
  }

  private static func strata(_ number: Value, _ connection: any Connection) throws -> [ReleasedStratum]? {
    let rows = try connection.rows(
      Statement("SELECT channel, department, mode, ballots, imported FROM stratum WHERE batch = ?", number))
    let strata = try rows.compactMap { row -> ReleasedStratum? in
      guard let mode = CollectionMode(rawValue: try row.text(2)) else { return nil }
      return ReleasedStratum(
        place: Place(channel: try row.text(0), department: try row.text(1), mode: mode), cast: try row.int(3),
        imported: try row.int(4))
    }
    return strata.count == rows.count ? strata : nil
  }
}
