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
    let waiting: [Proposal]
  }

  package let store: any ProposalStore
  package let clock: SiteClock
  private let access: any AccessStore
  private let settings: SettingsCache
  private let revision: JournalRevision
  private let states = RevisionCache<Whole, State>()

  /// A desk over what is kept.
  package init(
    _ store: any ProposalStore, access: any AccessStore, settings: SettingsCache, revision: JournalRevision,
    clock: SiteClock
  ) {
    (self.store, self.access, self.settings) = (store, access, settings)
    (self.revision, self.clock) = (revision, clock)
  }

  /// Read once, and again when the journal has a new entry.
  private func state() async throws -> State {
    let now = clock.seconds()
    return try await states.value(Whole(), at: try await revision()) {
      State(accounts: try await access.accounts(), waiting: try await store.waiting(at: now))
    }
  }

  /// The accounts that could do something now.
  package func able(to kind: GraveOrder.Kind) async throws -> [StaffAccount] {
    let isAlone = try await settings.current().duties == .together
    return try await state().accounts.able(to: kind.permission, isAlone: isAlone)
  }

  /// Whether a second person is asked for something.
  package func second(for kind: GraveOrder.Kind) async throws -> SecondPerson {
    try await settings.current().twoPeople.second(able: try await able(to: kind).count)
  }

  /// What waits for a second person before it is done.
  package func seconds() async throws -> Set<GraveOrder.Kind> {
    var kinds: Set<GraveOrder.Kind> = []
    for kind in GraveOrder.Kind.allCases where try await second(for: kind) == .asked { kinds.insert(kind) }
    return kinds
  }

  /// How many proposals somebody may confirm.
  package func waiting(for account: StaffAccount) async throws -> Int {
    let (isAlone, now) = (try await settings.current().duties == .together, clock.seconds())
    return try await state().waiting.count {
      $0.waits(at: now) && $0.proposer != account.name && account.role.may($0.order.kind.permission, isAlone: isAlone)
    }
  }

  /// Proposes an order where a second person is asked for it.
  /// - Parameter earlier: what it is counted together with, so that nobody evades the second person by parts.
  /// - Returns: where it waits; `nil` where it may be done at once.
  package func proposed(
    _ order: GraveOrder, after earlier: Int = 0, sealed: Data? = nil, _ request: Request, _ context: StaffContext
  ) async throws -> Response? {
    guard try await isAsked(order, after: earlier) else { return nil }
    _ = try await store.propose(
      order, sealed: sealed, by: try context.signedIn.account.name, at: clock.seconds())
    return .redirect(to: request.link("/approvals", choosing: "done=proposed"), type: .normal)
  }

  /// Whether a second person is asked for an order.
  package func isAsked(_ order: GraveOrder, after earlier: Int = 0) async throws -> Bool {
    let most = try await settings.current().mostInvited
    if order.kind == .invitations, most == 0 || order.amount + earlier <= most { return false }
    return try await second(for: order.kind) == .asked
  }
}
