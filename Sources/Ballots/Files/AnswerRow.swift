package import Surveys

/// A row of an answers file that was understood.
package struct AnswerRow: Equatable, Sendable {
  package let line: Int
  package let day: Day
  package let ballot: Ballot

  /// A row of a file.
  package init(line: Int, day: Day, ballot: Ballot) {
    self.line = line
    self.day = day
    self.ballot = ballot
  }

  /// What it says, field by field, in an order of its own: two rows say the same where these are equal.
  package var fields: [String] {
    let crowd = ballot.crowd
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
