import Ballots
import Surveys

/// The answers of one crowd, counted by question.
struct CrowdTally {
  private(set) var ballots = 0
  private(set) var pairs: PairCounter
  private let asked: [(key: String, condition: Question.Condition?)]
  /// The answers to each question that is asked.
  private var sums: [Tally]

  /// Nobody yet, of those who were served through a channel.
  init(survey: Survey, channel: String) {
    asked = survey.questions(askedThrough: channel).map { ($0.key, $0.condition) }
    sums = Array(repeating: Tally(), count: asked.count)
    pairs = PairCounter(survey: survey)
  }

  /// Counts one ballot: every question that was put to her, the ones that she left empty too.
  mutating func count(_ answers: [String: Answer]) {
    ballots += 1
    pairs.count(answers)
    for place in asked.indices where AnswerCheck.isOpen(asked[place].condition, given: answers) {
      switch answers[asked[place].key] {
      case .chosen(let value): sums[place].add(value)
      case .several(let values): for value in values { sums[place].add(value) }
      case .written: sums[place].add(Choice.written)
      case nil: sums[place].add(Choice.blank)
      }
    }
  }

  /// By question key, those that were put to anybody; whole ballots under `BallotCount.question`.
  var tallies: [String: Tally] {
    guard ballots > 0 else { return [:] }
    var tallies = [BallotCount.question: Tally([BallotCount.value: ballots])]
    for (question, sum) in zip(asked, sums) where !sum.isEmpty { tallies[question.key] = sum }
    return tallies
  }
}
