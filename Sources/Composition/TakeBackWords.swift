import Ballots

extension TakeBackProblem {
  /// What whoever runs the command is told.
  var words: String {
    switch self {
    case .unknown(let number): "there is no file \(number) of answers; see ‘rida import --list’"
    case .takenBack(let number, let day): "file \(number) was taken back on \(day) already"
    case .released(let number, let count):
      "\(count) ratings of file \(number) are released already, and counts cannot be taken apart: nothing was taken back"
    }
  }
}
