package import Ballots
import Delivery
import Foundation
import Releases
package import Surveys

/// A file of answers, held against those that were taken before.
package struct RecognisedAnswers: Sendable {
  package let rows: [AnswerRow]
  package let recognition: Recognition
  fileprivate let survey: Survey
  /// The hash of each row, by its line.
  fileprivate let hashes: [Int: Data]
  fileprivate let digest: Data

  /// The rows that were taken before, as places in the file.
  package var old: [Int] { recognition.same == nil ? recognition.places : Array(rows.indices) }

  /// The rows that were not taken before.
  package var newRows: [AnswerRow] {
    let old = Set(old)
    return rows.enumerated().filter { !old.contains($0.offset) }.map(\.element)
  }
}

/// Seals answers that were collected elsewhere into the same ballot box as those of a form: all rows or none.
package struct TakeAnswers: Sendable {
  private let box: any BallotBox
  private let takingBack: TakeBackFile
  private let recognition: FileRecognition

  /// Something that seals for a box, opens what waits there only to take it back, and knows the files that it was given.
  package init(box: any BallotBox, keys: any EpochKeyStore, recognition: FileRecognition) {
    self.box = box
    takingBack = TakeBackFile(box: box, keys: keys)
    self.recognition = recognition
  }

  /// Rows held against the files that were taken before.
  package func recognised(_ rows: [AnswerRow], of survey: Survey) async throws -> RecognisedAnswers {
    let hashes = recognition.hashes
    let hashed = try await rows.onEveryCore(partsOf: 4096) { rows in
      try rows.map { hashes.row(try $0.said()) }
    }
    .flatMap(\.self)
    let digest = rows.count < RowHashes.crowd ? Data() : hashes.file(.answers, of: survey.key, rows: hashed)
    let known = Recognition(
      hashed, digest: digest, among: try await recognition.taken(.answers).filter { $0.survey == survey.key },
      kept: try await recognition.files.rows(of: survey.key))
    let byLine = Dictionary(zip(rows.map(\.line), hashed)) { first, _ in first }
    return RecognisedAnswers(rows: rows, recognition: known, survey: survey, hashes: byLine, digest: digest)
  }

  /// Seals rows of a file on every core and puts them into the box together, noting the file. Throws `boxChanged`, and
  /// nothing is taken, where an epoch began or another file was taken meanwhile.
  package func callAsFunction(_ rows: [AnswerRow], of file: RecognisedAnswers, today: Day) async throws {
    let survey = file.survey
    let number = try await recognition.files.nextNumber()
    let taken = TakenFile(
      number: number, kind: .answers, survey: survey.key, takenOn: today, rows: rows.count, digest: file.digest)
    var hashes: [Period: [Data]] = [:]
    for row in rows {
      if let hash = file.hashes[row.line] { hashes[row.crowd.period, default: []].append(hash) }
    }
    let intake = FileIntake(taken, rows: hashes)
    let sealed = try await SealedSpool.sealing(
      rows, ofFile: number, size: survey.ballotSize, for: try await box.epoch())
    try await box.deposit(sealed, of: intake)
  }

  /// The files of answers with how many of each are sealed still. Cost: every ballot in the box is opened.
  package func files() async throws -> [(file: TakenFile, sealed: Int)] {
    let files = try await recognition.taken(.answers)
    guard files.contains(where: { $0.takenBackOn == nil }) else { return files.map { ($0, 0) } }
    let waiting = try await takingBack.waiting()
    return files.map { ($0, waiting[$0.number] ?? 0) }
  }

  /// Takes the sealed answers of a file back.
  /// - Returns: the file.
  package func takeBack(_ number: Int, today: Day) async throws -> TakenFile {
    guard let file = try await recognition.taken(.answers).first(where: { $0.number == number }) else {
      throw TakeBackProblem.unknown(number)
    }
    if let day = file.takenBackOn { throw TakeBackProblem.takenBack(number, on: day) }
    try await takingBack(file, today: today)
    return file
  }
}
