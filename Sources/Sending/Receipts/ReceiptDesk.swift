package import Messages

/// Takes in what providers say afterwards of messages. A receipt may come before the answer to the message itself: it is
/// held for a while then.
package actor ReceiptDesk {
  /// A provider whose receipts are taken.
  package struct Provider: Sendable {
    let gateway: Gateway
    let secret: String
    let token: String?

    /// A provider that shows a secret with each receipt.
    /// - Parameter token: what it shows when it asks whether it has the right address; `nil` where it does not ask.
    package init(_ gateway: Gateway, secret: String, token: String? = nil) {
      self.gateway = gateway
      self.secret = secret
      self.token = token
    }
  }

  private let providers: [String: Provider]
  private let early: EarlyReceipts

  /// Takes the receipts of providers.
  package init(_ providers: [Provider], outbox: any OutboxStore) {
    self.providers = Dictionary(providers.map { ($0.gateway.key, $0) }, uniquingKeysWith: { first, _ in first })
    early = EarlyReceipts(for: outbox)
  }

  /// Takes in a request.
  /// - Parameters:
  ///   - query: of its address, without the question mark.
  ///   - header: the value of a header.
  /// - Returns: what the provider wants to be answered; `nil` where it did not prove to be one.
  package func take(
    from key: String, query: String, header: @Sendable (String) -> String?, body: [UInt8]
  ) async throws -> String? {
    guard let provider = providers[key], let rule = provider.gateway.receipts else { return nil }
    if let token = provider.token, let greeting = rule.greetingAnswer(query: query, token: token) { return greeting }
    guard rule.isProven(by: provider.secret, query: query, header: header, body: body) else { return nil }
    try await early.settle(from: key)
    try await early.take(provider.gateway.receipts(query: query, body: body), from: key)
    return rule.answer
  }

  /// Takes in what came too early, now that more messages have their names.
  package func settle() async throws { try await early.settle() }
}
