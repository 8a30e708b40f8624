import Ballots
import Surveys

/// The answers of one crowd, counted by question.
struct CrowdTally {
  /// By question key; whole ballots under `BallotCount.question`.
  private(set) var tallies: [String: Tally] = [:]
  private(set) var ballots = 0
  private(set) var pairs: PairCounter
  private let asked: [Question]

  /// Nobody yet, of those who were served through a channel.
  init(survey: Survey, channel: String) {
    asked = survey.questions(askedThrough: channel)
    pairs = PairCounter(survey: survey)
  }

  /// Counts one ballot: every question that was put to her, the ones that she left empty too.
  mutating func count(_ answers: [String: Answer]) {
    ballots += 1
    tallies[BallotCount.question, default: Tally()].add(BallotCount.value)
    pairs.count(answers)
    for question in asked where AnswerCheck.isOpen(question, given: answers) {
      switch answers[question.key] {
      case .chosen(let value): tallies[question.key, default: Tally()].add(value)
      case .several(let values): for value in values { tallies[question.key, default: Tally()].add(value) }
      case .written: tallies[question.key, default: Tally()].add(Choice.written)
      case nil: tallies[question.key, default: Tally()].add(Choice.blank)
      }
    }
  }
}
