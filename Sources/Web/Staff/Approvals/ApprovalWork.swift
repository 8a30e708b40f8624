import Access
import Accounts
import Administration
import Ballots
import Delivery
import Foundation
import HTTP
import Hummingbird
import Invitations
import Pages
import Preferences
import Releases
import Surveys
import Taking
import Upkeep

/// Does what two people have agreed on, exactly as it was proposed, or nothing of it.
struct ApprovalWork: Sendable {
  let issuing: LinkIssuing
  let handoffs: LinkHandoffs
  let copies: any CopyDesk
  let answers: TakeAnswers
  let access: any AccessStore
  let settings: any SettingsStore

  /// How it came out.
  enum Outcome {
    case done
    /// Links were issued, and their list waits under this name.
    case issued(list: String)
    /// A copy takes the place of the house as soon as this is answered.
    case restoring
    /// Something is not as it was when it was proposed.
    case failed
  }

  /// Carries an order out.
  /// - Parameters:
  ///   - round: the rows that were kept sealed with it.
  ///   - contact: the number or address that was.
  func carryOut(
    _ proposal: Proposal, _ round: ProposedRound?, _ contact: SoughtContact?, by visitor: Visitor
  ) async throws -> Outcome {
    let (order, now) = (proposal.order, issuing.now)
    switch order.kind {
    case .invitations:
      guard let round else { return .failed }
      return try await issue(round, for: visitor)
    case .copy:
      guard try copies.copies().contains(where: { $0.order == order }) else { return .failed }
      do throws(CopyProblem) { try copies.remove(order.subject) } catch { return .failed }
    case .restoring:
      let word = RestoreWord(order: order, proposal: proposal, by: visitor.account.name, at: now)
      do throws(CopyProblem) { try await copies.restore(word) } catch { return .failed }
      return .restoring
    case .account, .factor:
      let change: StaffChange =
        order.kind == .account ? .removed(name: order.subject) : .withoutFactor(name: order.subject)
      do {
        try await access.apply(change, by: visitor.account.name, at: now)
      } catch is AccessProblem { return .failed }
    case .rule:
      guard let settings = try await settings.settings().following(order) else { return .failed }
      try await self.settings.keep(settings)
    case .erasing:
      guard let contact else { return .failed }
      _ = try await issuing.links.erase(try await issuing.links.held(of: contact))
      try await access.noteErasing(by: visitor.account.name, at: now)
    case .answers:
      let files = try await answers.files().map(\.file)
      guard let file = files.first(where: { $0.order == order }) else { return .failed }
      do {
        _ = try await answers.takeBack(file.number, today: issuing.today)
      } catch is TakeBackProblem { return .failed }
    }
    return .done
  }

  /// The rows that wait with an order; `nil` where there are none, or where they are not those that were proposed.
  func round(_ order: GraveOrder, sealed: Data?) throws -> ProposedRound? {
    guard order.kind == .invitations, let sealed,
      let round = ProposedRound(sealed: sealed, digest: order.mark, key: try issuing.links.proposalKey),
      round.survey == order.subject, round.interactions.count == order.amount
    else { return nil }
    return round
  }

  /// The number or address that waits with an order; `nil` where there is none, or where it is not what was proposed.
  func contact(_ order: GraveOrder, sealed: Data?) throws -> SoughtContact? {
    guard order.kind == .erasing, let sealed else { return nil }
    return SoughtContact(sealed: sealed, mark: order.mark, key: try issuing.links.erasingKey)
  }

  /// When the copy was made that an order puts back; `nil` where it is about none.
  func made(_ order: GraveOrder) throws -> Int? {
    guard order.kind == .restoring else { return nil }
    return try copies.copies().first { $0.name == order.subject }?.at
  }

  private func issue(_ round: ProposedRound, for visitor: Visitor) async throws -> Outcome {
    var order = LinkOrder(["survey": [round.survey]])
    guard let survey = try await issuing.survey(of: &order, for: .addressed), survey.version == round.version else {
      return .failed
    }
    // Counted first, so that whoever issues while these rows are compared is noticed.
    let earlier = try await issuing.links.rounds(of: survey.key)
    let sifted = try await issuing.links.sift(round.interactions, for: survey, today: issuing.today)
    let repeated = try await issuing.links.repeated(round.interactions, in: survey.key, openOn: issuing.today)
    guard sifted.leftOut.isEmpty, repeated.map(\.line) == round.repeated else { return .failed }
    do {
      let list = try await LinkRoutes.issued(round.interactions, of: survey, after: earlier, issuing)
      return .issued(list: handoffs.lists.put(list, for: visitor.token, now: issuing.now))
    } catch IssueProblem.issuedMeanwhile { return .failed }
  }
}
