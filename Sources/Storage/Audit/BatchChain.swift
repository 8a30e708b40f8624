import Access
import Foundation
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
      Statement("SELECT number, survey, version, period, closing, ballots, hash FROM batch ORDER BY number"))
    for (place, row) in rows.enumerated() {
      let hash = try row.bytes(6)
      hashes.append(hash.hexadecimal)
      guard try row.int(0) == place + 1, try BatchChain.batch(row, connection)?.hash(after: previous) == hash else {
        findings.append(.batch(place + 1))
        break
      }
      previous = hash
    }
    for table in ["tally", "comment", "stratum"] {
      let stray = try connection.rows(
        Statement("SELECT MIN(batch) FROM \(table) WHERE batch < 1 OR batch > ?", .integer(rows.count)))
      if let batch = try? stray.first?.int(0) { findings.append(.strayCounts(batch: batch)) }
    }
  }

  /// A batch as its tables tell it; `nil` where they hold what no batch can.
  private static func batch(_ row: Row, _ connection: any Connection) throws -> Batch? {
    let number = Value.integer(try row.int(0))
    guard let period = Period(try row.text(3)) else { return nil }
    let counts = try connection.rows(
      Statement("SELECT breakdown, label, question, value, count FROM tally WHERE batch = ?", number)
    ).map { row -> Count? in
      guard let breakdown = Breakdown(try row.text(0)) else { return nil }
      return Count(
        breakdown: breakdown, label: Label(try row.text(1)), question: try row.text(2), value: try row.text(3),
        count: try row.int(4))
    }
    let comments = try connection.rows(
      Statement("SELECT question, label, text FROM comment WHERE batch = ?", number)
    ).map { ReleasedComment(question: try $0.text(0), label: try? $0.text(1), text: try $0.text(2)) }
    let strata = try connection.rows(
      Statement("SELECT channel, department, mode, ballots, imported FROM stratum WHERE batch = ?", number)
    ).map { row -> ReleasedStratum? in
      guard let mode = CollectionMode(rawValue: try row.text(2)) else { return nil }
      return ReleasedStratum(
        channel: try row.text(0), department: try row.text(1), mode: mode, cast: try row.int(3),
        imported: try row.int(4))
    }
    guard !counts.contains(nil), !strata.contains(nil) else { return nil }
    return Batch(
      survey: try row.text(1), version: try row.int(2), period: period, isClosing: try row.int(4) == 1,
      ballots: try row.int(5), counts: counts.compactMap(\.self), comments: comments,
      strata: strata.compactMap(\.self))
  }
}
