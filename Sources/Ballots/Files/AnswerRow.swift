package import Surveys

/// A row of an answers file that was understood. Its answers are kept as they are sealed, in a tenth of the memory of a
/// ballot, since a file has many.
package struct AnswerRow: Sendable {
  package let line: Int
  package let day: Day
  package let crowd: Crowd
  /// The fields of its ballot, unsealed.
  package let coded: [UInt8]

  /// A row of a file.
  package init(line: Int, day: Day, ballot: Ballot) {
    self.line = line
    self.day = day
    crowd = ballot.crowd
    // Without the room that it was written in.
    coded = BallotCoding.encode(ballot).withUnsafeBufferPointer { Array($0) }
  }

  /// The answers of the row with where they belong.
  package var ballot: Ballot {
    get throws(BallotProblem) { try BallotCoding.decode(coded, of: crowd) }
  }

  /// What it says, field by field, in an order of its own: two rows say the same where these are equal.
  package func fields() throws(BallotProblem) -> [String] {
    let ballot = try ballot
    let answers = ballot.answers.sorted { $0.key < $1.key }.flatMap { [$0.key] + $0.value.fields }
    return ["\(day)", crowd.channel, crowd.department, crowd.mode.rawValue, crowd.language.rawValue] + answers
  }
}

extension Answer {
  /// Its kind and what it says; of several answers the order tells nothing.
  fileprivate var fields: [String] {
    switch self {
    case .chosen(let value): ["chosen", value]
    case .written(let words): ["written", words]
    case .several(let values): ["several", "\(values.count)"] + values.sorted()
    }
  }
}
