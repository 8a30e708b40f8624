package import Surveys

extension Survey {
  /// Bytes of a padded ballot of this survey: the same for everybody who answers it, and for nearly all surveys.
  package var ballotSize: Int {
    let head = 100 + key.utf8.count
    return BallotCoding.size(
      holding: questions.reduce(head) { $0 + 6 + $1.key.utf8.count + $1.mostAnswerBytes })
  }
}

extension Question {
  /// The bytes that the longest answer takes.
  fileprivate var mostAnswerBytes: Int {
    switch kind {
    case .comment(let limit): AnswerCheck.mostBytes(ofComment: limit)
    case .rating, .effort, .nps: 2
    case .yesNo: 6
    case .choice(let options): options.reduce(2) { max($0, $1.key.utf8.count) }
    case .multiple(let options): options.reduce(2) { $0 + 2 + $1.key.utf8.count }
    }
  }
}
