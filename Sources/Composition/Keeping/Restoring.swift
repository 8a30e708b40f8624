import Access
import Storage
package import Upkeep

extension Workspace {
  /// Puts a copy in the place of this house, of which a copy is made first; whatever goes wrong, the house stands as it
  /// did. Nothing else of the program may use the house, and nobody this workspace afterwards.
  package func restore(_ word: RestoreWord) async -> RestoreEnd {
    guard let use else { return RestoreEnd(word, at: Clock.seconds, end: .failed(.unwritable)) }
    let end = await use.alone { await restoreAlone(word) }
    return RestoreEnd(word, at: Clock.seconds, end: end ?? .busy)
  }

  private func restoreAlone(_ word: RestoreWord) async -> RestoreEnd.End {
    let keeper = CopyKeeper(self)
    let kept: KeptCopy
    do throws(CopyProblem) {
      kept = try await keeper.copy(sparing: word.order.subject)
    } catch {
      return .failed(error)
    }
    do {
      try database.close()
      let back = try await PutBack("\(keeper.folder)/\(word.order.subject)", in: folder, keys: keys, on: word)
      // What stood there is in the copy that was just made, which the staff see and can remove.
      if let old = back.old { SetAside.forget(old) }
      return .done(kept: kept.name, reopened: back.copy.reopened)
    } catch CopyProblem.untried {
      return .unusable
    } catch let problem as Complaint where problem.code != 75 {
      return .unusable
    } catch let problem as StorageProblem where problem.isOfTheCopy {
      return .unusable
    } catch {
      return .failed(.unwritable)
    }
  }

  /// Writes down that what was confirmed could not be done.
  package func note(_ end: RestoreEnd) async throws {
    if case .done = end.end { return }
    guard let proposal = end.word.proposal else { return }
    try await proposals.settle(proposal.number, as: .failed, at: end.at)
  }
}
