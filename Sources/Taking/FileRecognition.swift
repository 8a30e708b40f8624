package import Ballots
package import Surveys

/// A file that is to be taken in, held against those that were taken before.
package struct RecognisedFile: Sendable {
  /// What is noted of it once it is taken.
  package let intake: FileIntake
  /// The newest file that held the very same rows; `nil` where there is none.
  package let same: TakenFile?
}

/// Tells whether the very rows of a file were taken before, whatever its format and the order of its lines.
package struct FileRecognition: Sendable {
  let files: any TakenFileStore
  let hashes: RowHashes

  /// Files that a store keeps, by the hashes of their house.
  package init(files: any TakenFileStore, hashes: RowHashes) {
    self.files = files
    self.hashes = hashes
  }

  /// A file whose rows say so much, field by field.
  package func look(
    _ kind: TakenFile.Kind, of survey: String, rows: [[String]], today: Day
  ) async throws -> RecognisedFile {
    let digest = hashes.file(kind, of: survey, rows: rows.map { hashes.row(MeasuredFields($0)) })
    let known = Recognition([], digest: digest, among: try await taken(kind).filter { $0.survey == survey })
    let file = TakenFile(
      number: try await files.nextNumber(), kind: kind, survey: survey, takenOn: today, rows: rows.count,
      digest: digest)
    return RecognisedFile(intake: FileIntake(file), same: known.same)
  }

  /// The files of a kind that were taken in, the first that was taken first.
  package func taken(_ kind: TakenFile.Kind) async throws -> [TakenFile] {
    try await files.files(of: nil).filter { $0.kind == kind }
  }
}
