import Crypto
package import Foundation
import Surveys

/// How the contents of a batch become bytes before they are hashed. A batch keeps the rule of its time.
package enum BatchHash: Int, Sendable, CaseIterable {
  /// Fields joined by blanks and rows by line ends. A comment may hold both, so a comment cut anew into its label, or
  /// joined to its neighbour, gives the same bytes: batches of this rule are held by the journal as well.
  case joined = 1
  /// Every field behind its length, every list behind the number of its rows: no two contents give the same bytes.
  case measured = 2

  /// The rule by which batches are hashed now.
  package static let present = BatchHash.measured
}

extension Batch {
  /// SHA-256 of the previous batch's hash and everything that this one publishes: a changed count breaks the chain.
  package func hash(after previous: Data, by rule: BatchHash = .present) -> Data {
    var hash = SHA256()
    switch rule {
    case .joined:
      hash.update(data: previous)
      hash.update(data: Data("\(survey) \(version) \(period) \(isClosing) \(ballots)\n".utf8))
      for line in joined { hash.update(data: Data(line.utf8)) }
    case .measured:
      hash.update(data: Data("rida batch 2 \(previous.count):".utf8) + previous)
      hash.update(data: Batch.measured([survey, "\(version)", "\(period)", "\(isClosing)", "\(ballots)"]))
      for list in measured {
        hash.update(data: Batch.measured(["\(list.count)"]))
        for row in list { hash.update(data: row) }
      }
    }
    return Data(hash.finalize())
  }

  /// What is published, a line each, in an order that does not depend on where it was kept.
  private var joined: [String] {
    counts.map { "\($0.breakdown) \($0.label) \($0.question) \($0.value) \($0.count)\n" }.sorted()
      + comments.map { "\($0.question) \($0.label ?? "") \($0.text)\n" }.sorted()
      + strata.map { "\($0.channel) \($0.department) \($0.mode.rawValue) \($0.cast) \($0.imported)\n" }.sorted()
  }

  /// The same lists, row by row in the order of their bytes.
  private var measured: [[[UInt8]]] {
    [
      counts.map { ["\($0.breakdown)", "\($0.label)", $0.question, $0.value, "\($0.count)"] },
      comments.map { [$0.question, $0.label, $0.text] },
      strata.map { [$0.channel, $0.department, $0.mode.rawValue, "\($0.cast)", "\($0.imported)"] },
    ].map { rows in rows.map(Batch.measured).sorted(by: Batch.precedes) }
  }

  /// Fields behind their lengths in bytes, and their number before them; one that is not there is told from an empty one.
  private static func measured(_ fields: [String?]) -> [UInt8] {
    var bytes = Array("\(fields.count):".utf8)
    for field in fields {
      guard let field else {
        bytes += "n;".utf8
        continue
      }
      bytes += "t\(field.utf8.count):".utf8
      bytes += field.utf8
    }
    return bytes
  }

  /// By bytes: a batch has thousands of rows, and all are sorted whenever its hash is computed anew.
  private static func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let order = memcmp(one, other, min(one.count, other.count))
    return order == 0 ? one.count < other.count : order < 0
  }
}
