import Foundation
import Surveys

/// The bytes inside an envelope: JSON, padded so that every envelope is of one size whatever it holds.
package enum BallotCoding {
  /// Bytes of a padded ballot: a comment of 4,000 bytes and every tick of a long survey fit.
  package static let size = 6144

  /// The padded bytes of a ballot: four bytes of length, the JSON, zeros.
  package static func encode(_ ballot: Ballot) throws(BallotProblem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    guard let json = try? encoder.encode(Record(ballot)), json.count <= size - 4 else { throw .tooLarge }
    let length = withUnsafeBytes(of: UInt32(json.count).bigEndian, Array.init)
    return length + json + [UInt8](repeating: 0, count: size - 4 - json.count)
  }

  /// The ballot in padded bytes.
  package static func decode(_ bytes: some Collection<UInt8>) throws(BallotProblem) -> Ballot {
    let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard bytes.count == size, length <= size - 4,
      let record = try? JSONDecoder().decode(Record.self, from: Data(bytes.dropFirst(4).prefix(length))),
      let ballot = record.ballot
    else { throw .cannotOpen }
    return ballot
  }

  private struct Record: Codable {
    let s: String
    let v: Int
    let p: String
    let c: String
    let d: String
    let m: String
    let one: [String: String]
    let many: [String: [String]]
    let text: [String: String]
    let counted: Bool

    init(_ ballot: Ballot) {
      s = ballot.survey
      v = ballot.version
      p = ballot.period.description
      c = ballot.channel
      d = ballot.department
      m = ballot.mode.rawValue
      one = ballot.answers.compactMapValues { if case .chosen(let value) = $0 { value } else { nil } }
      many = ballot.answers.compactMapValues { if case .several(let values) = $0 { values } else { nil } }
      text = ballot.answers.compactMapValues { if case .written(let words) = $0 { words } else { nil } }
      counted = ballot.isCounted
    }

    var ballot: Ballot? {
      guard let period = Period(p), let mode = CollectionMode(rawValue: m) else { return nil }
      let answers = one.mapValues(Answer.chosen).merging(many.mapValues(Answer.several)) { first, _ in first }
        .merging(text.mapValues(Answer.written)) { first, _ in first }
      return Ballot(
        survey: s, version: v, period: period, channel: c, department: d, mode: mode, answers: answers,
        isCounted: counted)
    }
  }
}
