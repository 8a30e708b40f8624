import Ballots
import Composition
import Invitations
import Releases
import Surveys
import Taking

extension Workspace {
  /// Prints the files that were taken in, of one survey or of all.
  func listFiles(of survey: String?) async throws {
    let sealed = Dictionary(
      uniqueKeysWithValues: try await taking.answers.files().map { ($0.file.number, $0.sealed) })
    for file in try await files.files(of: survey) {
      print(
        "\(file.number)\t\(file.takenOn)\t\(file.survey)\t\(file.kind.rawValue)\t\(file.rows) rows\t"
          + file.state(sealed: sealed[file.number] ?? 0))
    }
  }

  /// Takes the sealed answers of a file back.
  func takeBack(_ number: Int) async throws {
    let file = try await taking.answers.takeBack(number, today: today)
    print("\(file.rows) ratings of file \(number) are taken back, and were never counted; it may be taken in again.")
  }
}

extension RecognisedFile {
  /// What is to be noted of it; where its rows are those of one that was taken before, and nobody said that it is to be
  /// taken again, a complaint.
  func intake(unless option: AgainOption, named path: String) throws(Complaint) -> FileIntake {
    if let same, !option.again {
      throw Complaint.input(
        "\(path): the very same rows were taken on \(same.takenOn); nothing was changed. Use --again to take them again."
      )
    }
    return intake
  }
}

extension TakenFile {
  /// Where its answers are.
  fileprivate func state(sealed: Int) -> String {
    if let takenBackOn { return "taken back on \(takenBackOn)" }
    guard kind == .answers else { return "taken" }
    return sealed == rows ? "sealed; can be taken back" : "released: \(rows - sealed)"
  }
}

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
