package import Access
package import Foundation
package import HTTP
package import Hummingbird
package import Preferences
package import PublicSite

/// Whether what cannot be undone is done at once, or waits for a second person.
package struct ApprovalDesk: Sendable {
  private struct Whole: Hashable {}

  /// Who could confirm, and what waits.
  private struct State: Sendable {
    let accounts: [StaffAccount]
    let independence: Independence
    let waiting: [Proposal]
  }

  package let store: any ProposalStore
  package let clock: SiteClock
  private let access: any AccessStore
  private let hasProvider: Bool
  private let settings: SettingsCache
  private let revision: JournalRevision
  private let states = RevisionCache<Whole, State>()

  /// A desk over what is kept.
  package init(
    _ store: any ProposalStore, access: any AccessStore, settings: SettingsCache, revision: JournalRevision,
    hasProvider: Bool, clock: SiteClock
  ) {
    self.hasProvider = hasProvider
    (self.store, self.access, self.settings) = (store, access, settings)
    (self.revision, self.clock) = (revision, clock)
  }

  /// Read once, and again when the journal has a new entry.
  private func state() async throws -> State {
    let now = clock.seconds()
    return try await states.value(Whole(), at: try await revision()) {
      State(
        accounts: try await access.accounts(), independence: Independence(try await access.history()),
        waiting: try await store.waiting(at: now))
    }
  }

  /// Who could do something now, and whose word counts beside whose.
  package func approvers(of kind: GraveOrder.Kind) async throws -> Approvers {
    let (rules, state) = (try await settings.current(), try await state())
    return Approvers(
      to: kind.permission, isAlone: rules.duties == .together, hasProvider: hasProvider, of: state.accounts,
      state.independence, at: clock.seconds()
    ) { rules.twoPeople.second(able: $0) == .asked }
  }

  /// Whether a second person is asked where somebody would do something.
  package func second(for kind: GraveOrder.Kind, asking account: StaffAccount) async throws -> SecondPerson {
    try await second(for: kind, asking: account.name)
  }

  private func second(for kind: GraveOrder.Kind, asking name: String) async throws -> SecondPerson {
    let able = try await approvers(of: kind).count(asking: name)
    return try await settings.current().twoPeople.second(able: able)
  }

  /// What waits for a second person before somebody does it.
  package func seconds(asking account: StaffAccount) async throws -> Set<GraveOrder.Kind> {
    var kinds: Set<GraveOrder.Kind> = []
    for kind in GraveOrder.Kind.allCases where try await second(for: kind, asking: account) == .asked {
      kinds.insert(kind)
    }
    return kinds
  }

  /// How many proposals somebody may confirm.
  package func waiting(for account: StaffAccount) async throws -> Int {
    let (isAlone, now) = (try await settings.current().duties == .together, clock.seconds())
    var count = 0
    for proposal in try await state().waiting
    where proposal.waits(at: now) && proposal.proposer != account.name
      && account.role.may(proposal.order.kind.permission, isAlone: isAlone)
    {
      let approvers = try await approvers(of: proposal.order.kind)
      if approvers.tie(of: proposal.proposer, account.name) == nil { count += 1 }
    }
    return count
  }

  /// Proposes an order where a second person is asked for it.
  /// - Parameter earlier: what it is counted together with, so that nobody evades the second person by parts.
  /// - Returns: where it waits; `nil` where it may be done at once.
  package func proposed(
    _ order: GraveOrder, after earlier: Int = 0, sealed: Data? = nil, _ request: Request, _ context: StaffContext
  ) async throws -> Response? {
    let account = try context.signedIn.account
    guard try await isAsked(order, after: earlier, asking: account) else { return nil }
    _ = try await store.propose(order, sealed: sealed, by: account.name, at: clock.seconds())
    return .redirect(to: request.link("/approvals", choosing: "done=proposed"), type: .normal)
  }

  /// Whether a second person is asked where somebody would give an order.
  package func isAsked(
    _ order: GraveOrder, after earlier: Int = 0, asking account: StaffAccount
  ) async throws -> Bool {
    try await isAsked(order, after: earlier, asking: account.name)
  }

  /// The same of whoever has a name: who made a key is not signed in when a system calls.
  package func isAsked(_ order: GraveOrder, after earlier: Int, asking name: String) async throws -> Bool {
    let most = try await settings.current().mostInvited
    if order.kind == .invitations, most == 0 || order.amount + earlier <= most { return false }
    return try await second(for: order.kind, asking: name) == .asked
  }
}
