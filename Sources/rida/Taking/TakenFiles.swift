import Ballots
import Composition
import Delivery
import Foundation
import Releases
import Surveys

extension Workspace {
  private var takingBack: TakeBackFile { TakeBackFile(box: box, keys: keys) }

  /// Prints the files that were taken in, of one survey or of all.
  func listFiles(of survey: String?) async throws {
    let waiting = try await takingBack.waiting()
    for file in try await files.files(of: survey) {
      print(
        "\(file.number)\t\(file.takenOn)\t\(file.survey)\t\(file.kind.rawValue)\t\(file.rows) rows\t"
          + file.state(sealed: waiting[file.number] ?? 0))
    }
  }

  /// Takes the sealed answers of a file back.
  func takeBack(_ number: Int) async throws {
    guard let file = try await files.files(of: nil).first(where: { $0.number == number && $0.kind == .answers }) else {
      throw TakeBackProblem.unknown(number)
    }
    if let day = file.takenBackOn { throw TakeBackProblem.takenBack(number, on: day) }
    try await takingBack(file, today: today)
    print("\(file.rows) ratings of file \(number) are taken back, and were never counted; it may be taken in again.")
  }

  /// Refuses a file whose rows are those of one that was taken before, unless it is to be taken again; otherwise returns
  /// what is to be noted of it.
  func recognise(
    _ kind: TakenFile.Kind, of survey: String, rows: [[String]], named path: String, _ option: AgainOption
  ) async throws -> FileIntake {
    let hashes = RowHashes(masterKey: try keys.codes)
    let digest = hashes.file(kind, of: survey, rows: rows.map(hashes.row))
    let known = Recognition([], digest: digest, among: try await files.files(of: survey).filter { $0.kind == kind })
    if let same = known.same, !option.again {
      throw Complaint.input(
        "\(path): the very same rows were taken on \(same.takenOn); nothing was changed. Use --again to take them again."
      )
    }
    return FileIntake(
      TakenFile(
        number: try await files.nextNumber(), kind: kind, survey: survey, takenOn: today, rows: rows.count,
        digest: digest))
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
