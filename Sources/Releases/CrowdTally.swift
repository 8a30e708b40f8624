import Ballots
import Surveys

/// The answers of one crowd, counted by question.
struct CrowdTally {
  /// By question key; whole ballots under `BallotCount.question`.
  private(set) var tallies: [String: Tally] = [:]
  private(set) var ballots = 0
  private(set) var pairs: PairCounter
  private let asked: [(key: String, condition: Question.Condition?)]

  /// Nobody yet, of those who were served through a channel.
  init(survey: Survey, channel: String) {
    asked = survey.questions(askedThrough: channel).map { ($0.key, $0.condition) }
    pairs = PairCounter(survey: survey)
  }

  /// Counts one ballot: every question that was put to her, the ones that she left empty too.
  mutating func count(_ answers: [String: Answer]) {
    ballots += 1
    tallies[BallotCount.question, default: Tally()].add(BallotCount.value)
    pairs.count(answers)
    for (question, condition) in asked where AnswerCheck.isOpen(condition, given: answers) {
      switch answers[question] {
      case .chosen(let value): tallies[question, default: Tally()].add(value)
      case .several(let values): for value in values { tallies[question, default: Tally()].add(value) }
      case .written: tallies[question, default: Tally()].add(Choice.written)
      case nil: tallies[question, default: Tally()].add(Choice.blank)
      }
    }
  }
}
