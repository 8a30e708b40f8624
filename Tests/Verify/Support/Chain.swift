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
      hash.update(data: bytes(previous))
      let isClosing = batch[4] == "1"
      hash.update(data: Data("\(batch[1]) \(batch[2]) \(batch[3]) \(isClosing) \(batch[5])\n".utf8))
      for line in try lines(of: batch[0], tables) { hash.update(data: Data(line.utf8)) }
      guard Data(hash.finalize()) == bytes(batch[6]) else { return batch[0] }
      previous = batch[6]
    }
    return nil
  }

  private static func lines(of batch: String, _ tables: Tables) throws -> [String] {
    let queries = [
      "SELECT breakdown, label, question, value, count FROM tally WHERE batch = \(batch)",
      "SELECT question, COALESCE(label, ''), text FROM comment WHERE batch = \(batch)",
      "SELECT channel, department, mode, ballots, imported FROM stratum WHERE batch = \(batch)",
    ]
    return try queries.flatMap { query in try tables.rows(query).map { $0.joined(separator: " ") + "\n" }.sorted() }
  }

  private static func bytes(_ digits: String) -> Data {
    let digits = Array(digits)
    return Data(
      stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) })
  }
}
