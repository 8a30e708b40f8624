import Ballots
import Composition
import Invitations
import Taking

extension RecognisedAnswers {
  /// The rows that are to be taken; where some were taken before and nobody said what to do with them, a complaint.
  func rows(named file: String, _ twice: TwiceOptions) throws(Complaint) -> [AnswerRow] {
    guard !recognition.isNew, !twice.again else { return rows }
    guard twice.newRows else { throw .input([told(file), RecognisedAnswers.cure]) }
    return newRows
  }

  private func told(_ file: String) -> String {
    if let same = recognition.same, recognition.places.isEmpty || recognition.places.count == rows.count {
      return "\(file): all \(rows.count) rows were taken on \(same.takenOn), as file \(same.number)"
    }
    let lines = LineRanges.text(recognition.places.map { rows[$0].line })
    let files = recognition.files.map { "on \($0.takenOn), as part of file \($0.number)" }
    return "\(file): rows like those of lines \(lines) were taken \(files.joined(separator: ", and "))"
  }

  private static let cure =
    "Nothing was taken. Use --new-rows for the other rows alone, --again where these are other people’s answers; "
    + "‘rida import --list’ shows what can be taken back."
}
