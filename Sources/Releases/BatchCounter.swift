import Ballots
import Surveys

/// Counts the answers of a crowd, table by table.
struct BatchCounter {
  private struct Place: Hashable {
    let breakdown: Breakdown
    let label: Label
    let question: String
    let value: String
  }

  private let survey: Survey
  private var sums: [Place: Int] = [:]
  private(set) var ballots = 0

  init(survey: Survey) { self.survey = survey }

  /// Counts one ballot under its published labels.
  mutating func count(_ ballot: Ballot, as stratum: Stratum) {
    ballots += 1
    for (breakdown, label) in zip(survey.release.breakdowns, stratum.labels) {
      add(BallotCount.value, to: BallotCount.question, breakdown, label)
      for question in survey.questions(askedThrough: ballot.channel)
      where AnswerCheck.isOpen(question, given: ballot.answers) {
        for value in values(of: ballot.answers[question.key]) { add(value, to: question.key, breakdown, label) }
      }
    }
  }

  /// Every count, in a fixed order.
  var counts: [Count] {
    sums.map { place, count in
      Count(
        breakdown: place.breakdown, label: place.label, question: place.question, value: place.value, count: count)
    }
    .sorted {
      ($0.breakdown.description, $0.label.description, $0.question, $0.value)
        < ($1.breakdown.description, $1.label.description, $1.question, $1.value)
    }
  }

  private func values(of answer: Answer?) -> [String] {
    switch answer {
    case .chosen(let value): [value]
    case .several(let values): values
    case .written: [Choice.written]
    case nil: [Choice.blank]
    }
  }

  private mutating func add(_ value: String, to question: String, _ breakdown: Breakdown, _ label: Label) {
    sums[Place(breakdown: breakdown, label: label, question: question, value: value), default: 0] += 1
  }
}
