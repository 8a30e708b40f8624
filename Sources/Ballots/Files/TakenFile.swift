package import Foundation
package import Surveys

/// A file that was taken in: what a second one is held against.
package struct TakenFile: Equatable, Sendable {
  /// What stood in it.
  package enum Kind: String, Sendable {
    /// Answers that were collected elsewhere.
    case answers
    /// How many services were given.
    case services
    /// What became of links.
    case outcomes
  }

  /// Its number in the house; no other file ever gets it.
  package let number: Int
  package let kind: Kind
  package let survey: String
  package let takenOn: Day
  /// How many rows of it were taken.
  package let rows: Int
  /// The keyed hash of all its rows, in whatever order; empty where there is none any more.
  package let digest: Data
  /// When its sealed answers were taken back.
  package let takenBackOn: Day?

  package init(
    number: Int, kind: Kind, survey: String, takenOn: Day, rows: Int, digest: Data, takenBackOn: Day? = nil
  ) {
    self.number = number
    self.kind = kind
    self.survey = survey
    self.takenOn = takenOn
    self.rows = rows
    self.digest = digest
    self.takenBackOn = takenBackOn
  }
}

/// A file that is being taken in, with the keyed hashes of its rows by the period in which they count.
package struct FileIntake: Equatable, Sendable {
  package let file: TakenFile
  package let rows: [Period: [Data]]

  /// A file; without hashes of rows, it is recognised as a whole alone.
  package init(_ file: TakenFile, rows: [Period: [Data]] = [:]) {
    self.file = file
    self.rows = rows
  }
}

/// Keeps which files were taken in. Hashes of the rows of answers are kept until their period is closed and no longer:
/// whoever has the key could try guesses on them.
package protocol TakenFileStore: Sendable {
  /// Every file of a survey, and of all where none is named, the first that was taken first.
  func files(of survey: String?) async throws -> [TakenFile]
  /// The hashes of the rows of a survey's files that are kept, by file; each as often as it stood there.
  func rows(of survey: String) async throws -> [Int: [Data]]
  /// The number of the next file.
  func nextNumber() async throws -> Int
  /// Keeps a file. Throws `boxChanged` where another took its number meanwhile.
  func keep(_ intake: FileIntake) async throws
}

/// Why a file cannot be taken back.
package enum TakeBackProblem: Error, Equatable, Sendable {
  /// There is no file of answers with this number.
  case unknown(Int)
  case takenBack(Int, on: Day)
  /// So many of its answers are released already.
  case released(Int, count: Int)
}
