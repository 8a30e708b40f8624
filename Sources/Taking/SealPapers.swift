package import Ballots
import Foundation
package import Surveys

/// Seals forms that were filled in on paper, each by itself as soon as it is typed, as answers of one file.
package struct SealPapers: Sendable {
  private let box: any BallotBox
  private let files: any TakenFileStore
  /// How often a form is sealed anew where an epoch begins, or another file is taken, at the same moment.
  private static let tries = 3

  /// Something that seals for a box and notes the files of a store.
  package init(box: any BallotBox, files: any TakenFileStore) {
    self.box = box
    self.files = files
  }

  /// Seals one form of a pile. Where what was saved of the pile was taken back from the list, it is the first of another.
  /// - Returns: the pile with it.
  package func save(_ answers: [String: Answer], onto pile: PaperPile, today: Day) async throws -> PaperPile {
    for _ in 1..<SealPapers.tries {
      do { return try await seal(answers, onto: pile, today) } catch BallotProblem.boxChanged {}
    }
    var anew = pile
    (anew.file, anew.saved) = (nil, 0)
    return try await seal(answers, onto: anew, today)
  }

  private func seal(_ answers: [String: Answer], onto pile: PaperPile, _ today: Day) async throws -> PaperPile {
    var (pile, generator) = (pile, SystemRandomNumberGenerator())
    let number = if let file = pile.file { file.number } else { try await files.nextNumber() }
    let sealed = try SealedBallot(
      fields: BallotCoding.encode(pile.ballot(answers), file: number), size: pile.survey.ballotSize,
      for: try await box.epoch(), using: &generator)
    if let file = pile.file {
      try await box.deposit(sealed, onto: file)
    } else {
      let file = TakenFile(
        number: number, kind: .answers, survey: pile.survey.key, takenOn: today, rows: 1, digest: Data())
      try await box.deposit([sealed], of: FileIntake(file))
      pile.file = file
    }
    pile.saved += 1
    pile.last = sealed.id
    return pile
  }

  /// Takes the form back that was sealed last, while it lies in the box as it was put there; nobody sees what it says.
  /// - Returns: the pile without it; `nil` where it was released or sealed anew meanwhile.
  package func takeBackLast(of pile: PaperPile, today: Day) async throws -> PaperPile? {
    guard let last = pile.last, let file = pile.file else { return nil }
    var pile = pile
    do {
      if pile.saved > 1 {
        try await box.takeBack(last, from: file)
      } else {
        try await box.takeBack([last], of: file, on: today)
        pile.file = nil
      }
    } catch BallotProblem.boxChanged { return nil }
    pile.saved -= 1
    pile.last = nil
    return pile
  }
}
