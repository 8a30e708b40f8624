import Ballots
import Composition
import Delivery
import Foundation
import Invitations
import Surveys

/// A file of answers, held against those that were taken before.
struct AnswerTaking {
  private let all: [AnswerRow]
  private let survey: Survey
  private let today: Day
  private let number: Int
  private let hashes: RowHashes
  private let digest: Data
  private let recognition: Recognition

  init(_ rows: [AnswerRow], of survey: Survey, in workspace: Workspace) async throws {
    (all, self.survey, today) = (rows, survey, workspace.today)
    hashes = RowHashes(masterKey: try workspace.keys.codes)
    let hashed = rows.map { [hashes] in hashes.row($0.fields) }
    digest = rows.count < RowHashes.crowd ? Data() : hashes.file(.answers, of: survey.key, rows: hashed)
    number = try await workspace.files.nextNumber()
    recognition = Recognition(
      hashed, digest: digest, among: try await workspace.files.files(of: survey.key).filter { $0.kind == .answers },
      kept: try await workspace.files.rows(of: survey.key))
  }

  /// The rows that are to be taken; where some were taken before and nobody said what to do with them, a complaint.
  func rows(named file: String, _ twice: TwiceOptions) throws(Complaint) -> [AnswerRow] {
    guard !recognition.isNew, !twice.again else { return all }
    guard twice.newRows else { throw .input([told(file), cure]) }
    let old = Set(recognition.same == nil ? recognition.places : Array(all.indices))
    return all.enumerated().filter { !old.contains($0.offset) }.map(\.element)
  }

  /// What is noted of the rows that are taken.
  func intake(of rows: [AnswerRow]) -> FileIntake {
    let file = TakenFile(
      number: number, kind: .answers, survey: survey.key, takenOn: today, rows: rows.count, digest: digest)
    let byPeriod = Dictionary(grouping: rows, by: \.ballot.crowd.period)
    return FileIntake(file, rows: byPeriod.mapValues { $0.map { hashes.row($0.fields) } })
  }

  private func told(_ file: String) -> String {
    if let same = recognition.same, recognition.places.isEmpty || recognition.places.count == all.count {
      return "\(file): all \(all.count) rows were taken on \(same.takenOn), as file \(same.number)"
    }
    let lines = LineRanges.text(recognition.places.map { all[$0].line })
    let files = recognition.files.map { "on \($0.takenOn), as part of file \($0.number)" }
    return "\(file): rows like those of lines \(lines) were taken \(files.joined(separator: ", and "))"
  }

  private var cure: String {
    "Nothing was taken. Use --new-rows for the other rows alone, --again where these are other people’s answers; "
      + "‘rida import --list’ shows what can be taken back."
  }
}
