import Access
import Storage
package import Upkeep

extension Workspace {
  /// Puts a copy in the place of this house, of which a copy is made first; whatever goes wrong, the house stands as it
  /// did. A worker beside it steps aside; other programs that use the house are waited for. Nobody may use this workspace
  /// afterwards.
  /// - Parameters:
  ///   - patience: so long others are waited for.
  ///   - reached: is told each step.
  package func restore(
    _ word: RestoreWord, waiting patience: Duration = .seconds(60),
    reached: (PutBack.Step) throws -> Void = { _ in }
  ) async -> RestoreEnd {
    guard let use else { return RestoreEnd(word, at: Clock.seconds, end: .failed(.unwritable)) }
    let end = await use.alone(waiting: patience) { await restoreAlone(word, reached) }
    return RestoreEnd(word, at: Clock.seconds, end: end ?? .busy(by: use.others()))
  }

  private func restoreAlone(
    _ word: RestoreWord, _ reached: (PutBack.Step) throws -> Void
  ) async -> RestoreEnd.End {
    let keeper = CopyKeeper(self)
    let kept: KeptCopy
    do throws(CopyProblem) {
      kept = try await keeper.copy(sparing: word.order.subject)
    } catch {
      return .failed(error)
    }
    do {
      try database.close()
      // What stood there is in the copy that was just made, which the staff see and can remove.
      let back = try await PutBack(
        "\(keeper.folder)/\(word.order.subject)", in: folder, keys: keys, on: word, reached: reached)
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

  /// Writes down of what was to be put back when the service ended for good that it was not: where it was, the house that
  /// came back tells so.
  package func noteCutOff() async throws {
    for proposal in try await proposals.proposals(most: 30)
    where proposal.order.kind == .restoring && proposal.ending?.end == .confirmed {
      try await proposals.settle(proposal.number, as: .failed, at: Clock.seconds)
    }
  }

  /// Ends the use of the house, so that another program may be alone with it. Nobody may use this workspace afterwards.
  package func leave() throws {
    try database.close()
    use?.release()
  }

  /// Writes down that what was confirmed could not be done.
  package func note(_ end: RestoreEnd) async throws {
    if case .done = end.end { return }
    guard let proposal = end.word.proposal else { return }
    try await proposals.settle(proposal.number, as: .failed, at: end.at)
  }
}
