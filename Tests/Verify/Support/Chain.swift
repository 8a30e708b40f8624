import Crypto
import Foundation

/// The chain of the batches, computed anew from what they published, as an auditor without the program would.
enum Chain {
  /// The number of the first batch whose hash is not that of its contents after the batch before it; `nil` where all are.
  static func firstBreak(_ tables: Tables) throws -> String? {
    var previous = ""
    for batch in try tables.rows(
      "SELECT number, survey, version, period, closing, ballots, hash FROM batch ORDER BY number")
    {
      var hash = SHA256()
      let before = bytes(previous)
      hash.update(data: Data("rida batch 2 \(before.count):".utf8) + before)
      let isClosing = batch[4] == "1"
      hash.update(data: measured([batch[1], batch[2], batch[3], "\(isClosing)", batch[5]]))
      for list in try lists(of: batch[0], tables) {
        hash.update(data: measured(["\(list.count)"]))
        for row in list { hash.update(data: row) }
      }
      guard Data(hash.finalize()) == bytes(batch[6]) else { return batch[0] }
      previous = batch[6]
    }
    return nil
  }

  private static func lists(of batch: String, _ tables: Tables) throws -> [[Data]] {
    let queries = [
      "SELECT breakdown, label, question, value, count FROM tally WHERE batch = \(batch)",
      "SELECT question, COALESCE(label, char(1)), text FROM comment WHERE batch = \(batch)",
      "SELECT channel, department, mode, ballots, imported FROM stratum WHERE batch = \(batch)",
    ]
    return try queries.map { query in
      try tables.rows(query).map { row in measured(row.map { $0 == "\u{1}" ? nil : $0 }) }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
  }

  /// Fields behind their lengths in bytes, and their number before them.
  private static func measured(_ fields: [String?]) -> Data {
    let texts = fields.map { field in field.map { "t\($0.utf8.count):\($0)" } ?? "n;" }
    return Data("\(fields.count):\(texts.joined())".utf8)
  }

  private static func bytes(_ digits: String) -> Data {
    let digits = Array(digits)
    return Data(
      stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) })
  }
}
