import Foundation
import Invitations

/// Finds tickets by the keys of their tokens, and can issue none.
struct Tickets: Sendable {
  private let store: any InvitationStore

  /// The tickets of a store.
  init(_ store: any InvitationStore) { self.store = store }

  /// What a token's key opens.
  func ticket(key: Data) async throws -> HeldTicket? { try await store.ticket(key: key) }

  /// Of these keys, the ones whose tickets are not spent.
  func unspent(among keys: [Data]) async throws -> Set<Data> { try await store.unspent(among: keys) }
}
