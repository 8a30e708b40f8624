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

  /// Seals one form of a pile. Where what was saved of the pile was taken back from the list, it is the first of another. A
  /// form of which nobody could say whether it was saved counts once when it comes again with the pile that was noted.
  /// - Parameter note: keeps the pile, before each try and after one that surely came to nothing.
  /// - Returns: the pile with it.
  /// - Throws: `StoreProblem.unknown` where it may have been saved.
  package func save(
    _ answers: [String: Answer], onto pile: PaperPile, today: Day, noting note: @Sendable (PaperPile) -> Void
  ) async throws -> PaperPile {
    var begun = pile
    do {
      var pending = try await pending(of: pile)
      for tries in 1...SealPapers.tries {
        begun.pending = pending
        note(begun)
        do { return try await seal(answers, as: pending, onto: begun, today) } catch BallotProblem.boxChanged {}
        if tries == SealPapers.tries - 1 { (begun.file, begun.saved, begun.last) = (nil, 0, nil) }
        if begun.file == nil { pending.file = try await files.nextNumber() }
      }
      throw BallotProblem.boxChanged
    } catch {
      if error as? StoreProblem != .unknown { note(pile) }
      throw error
    }
  }

  /// What the next form is known by; a form that comes again has what it had.
  private func pending(of pile: PaperPile) async throws -> PaperPile.Pending {
    if let pending = pile.pending { return pending }
    var generator = SystemRandomNumberGenerator()
    let number = if let file = pile.file { file.number } else { try await files.nextNumber() }
    return PaperPile.Pending(id: SealedBallot.freshID(using: &generator), file: number)
  }

  private func seal(
    _ answers: [String: Answer], as pending: PaperPile.Pending, onto pile: PaperPile, _ today: Day
  ) async throws -> PaperPile {
    var pile = pile
    let epoch = try await box.epoch()
    let sealed = SealedBallot(
      id: pending.id, epoch: epoch.number,
      envelope: try SealedBallot.envelope(
        BallotCoding.encode(pile.ballot(answers), file: pending.file), size: pile.survey.ballotSize, for: epoch))
    let file =
      pile.file
      ?? TakenFile(
        number: pending.file, kind: .answers, survey: pile.survey.key, takenOn: today, rows: 1, digest: Data())
    pile.wasRepeated = try await !box.deposit(sealed, onto: file, isFirst: pile.file == nil)
    (pile.file, pile.last, pile.pending) = (file, sealed.id, nil)
    pile.saved += 1
    return pile
  }

  /// Takes the form back that was sealed last, while it lies in the box as it was put there; nobody sees what it says.
  /// - Returns: the pile without it; `nil` where it was released or sealed anew meanwhile.
  package func takeBackLast(of pile: PaperPile, today: Day) async throws -> PaperPile? {
    guard pile.pending == nil, let last = pile.last, let file = pile.file else { return nil }
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
