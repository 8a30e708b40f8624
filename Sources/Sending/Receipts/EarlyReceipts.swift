import Messages

/// Takes in receipts, and holds in memory those that came before the answer to the message itself.
actor EarlyReceipts {
  private struct Early {
    let receipt: GatewayReceipt
    let sender: String
  }

  private let outbox: any OutboxStore
  private var early: [Early] = []

  /// How many receipts are held at the most; the oldest go first.
  private static let most = 10_000

  /// Takes them in for an outbox.
  init(for outbox: any OutboxStore) { self.outbox = outbox }

  /// Takes in what a sender says, and holds what names no message yet.
  func take(_ receipts: [GatewayReceipt], from sender: String) async throws {
    let unknown = try await outbox.receive(receipts, from: sender)
    early = (early + unknown.map { Early(receipt: $0, sender: sender) }).suffix(EarlyReceipts.most)
  }

  /// Takes in what a sender said too early, now that more messages have their names.
  func settle(from sender: String) async throws {
    let held = early.filter { $0.sender == sender }
    early.removeAll { $0.sender == sender }
    do { try await take(held.map(\.receipt), from: sender) } catch {
      early = held + early
      throw error
    }
  }

  /// Takes in whatever came too early.
  func settle() async throws {
    for sender in Set(early.map(\.sender)) { try await settle(from: sender) }
  }
}
