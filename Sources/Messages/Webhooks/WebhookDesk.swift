package import Crypto

/// Makes webhooks and tries them, for the page and the command line alike.
package struct WebhookDesk: Sendable {
  package let store: any WebhookStore
  /// What secrets are sealed with.
  private let key: SymmetricKey
  /// A receiver on this machine that is allowed; `nil` for none.
  package let peer: LocalPeer?

  /// A desk over a store; the key comes from the key behind typed codes.
  package init(_ store: any WebhookStore, codes: SymmetricKey, peer: LocalPeer?) {
    self.store = store
    self.key = WebhookSecret.key(from: codes)
    self.peer = peer
  }

  /// Makes a webhook with a fresh secret, which is told here and never again. Throws a `WebhookAddress.Problem`.
  package func add(
    _ address: String, topics: Set<WebhookTopic>, by actor: String, at now: Int,
    using generator: inout some RandomNumberGenerator
  ) async throws -> (number: Int, secret: WebhookSecret) {
    let address = try WebhookAddress(address, allowing: peer)
    let secret = WebhookSecret(using: &generator)
    let number = try await store.add(
      address, topics: topics, sealedSecret: try secret.sealed(key), by: actor, at: now)
    return (number, secret)
  }

  /// Queues an event that tells of nothing; `nil` where no webhook stands under the number.
  package func test(
    _ number: Int, at now: Int, using generator: inout some RandomNumberGenerator
  ) async throws -> WebhookEvent? {
    let event = WebhookEvent.test(of: number, at: now, using: &generator)
    return try await store.queue(event, for: number, at: now) ? event : nil
  }

  /// The secret of a webhook; `nil` where it was sealed with another key.
  package func secret(of webhook: Webhook) -> WebhookSecret? {
    WebhookSecret(sealed: webhook.sealedSecret, key: key)
  }
}
