/// What a mail server tells of a mail that it was given: a delivery status notification (RFC 3464).
package struct DeliveryReport: Equatable, Sendable {
  /// What became of the mail.
  package enum Fate: Equatable, Sendable {
    /// It cannot arrive: `address`, `mailbox full`, or `smtp` and the code of RFC 3463; never an address.
    case failed(String)
    /// It arrived.
    case delivered
    /// Somebody tries on, or passed it to where nobody reports: nothing has changed.
    case delayed
  }

  /// The Message-ID of the mail, without its angle brackets.
  package let reference: String
  package let fate: Fate

  /// Reads a mail as it came, hostile or not; `nil` for any other mail, and for a report that does not tell of which mail.
  ///
  /// `Auto-Submitted` is not asked: servers write `auto-replied` on reports as holiday notices do. What tells is the part
  /// that only a report has.
  package init?(mail bytes: [UInt8]) {
    let mail = MailReading(bytes)
    let blocks = mail.leaves.filter(\.isDeliveryStatus).flatMap { mail.blocks(of: $0.content) }
    let fates = blocks.compactMap { RecipientStatus($0)?.fate }
    guard let fate = DeliveryReport.fate(of: fates) else { return nil }
    let originals = mail.leaves.lazy.filter(\.isOriginal).compactMap { mail.blocks(of: $0.content).first }
    guard
      let reference = originals.compactMap({ $0.reference(in: "message-id") }).first
        ?? DeliveryReport.reference(beside: [mail.head] + blocks)
    else { return nil }
    self.reference = reference
    self.fate = fate
  }

  /// One recipient who cannot be reached counts more than another who has it.
  private static func fate(of fates: [Fate]) -> Fate? {
    let failure = fates.first { if case .failed = $0 { true } else { false } }
    return failure ?? (fates.contains(.delivered) ? .delivered : fates.first)
  }

  /// The mail's name where no head of it came back.
  private static func reference(beside heads: [MailHead]) -> String? {
    for name in ["original-message-id", "x-original-message-id", "in-reply-to", "references"] {
      for head in heads {
        if let reference = head.reference(in: name) { return reference }
      }
    }
    return nil
  }
}

extension DeliveryReport {
  /// What the outbox is told; `nil` where nothing has changed.
  package var receipt: GatewayReceipt? {
    switch fate {
    case .failed(let problem): GatewayReceipt(reference: reference, receipt: .failed(problem))
    case .delivered: GatewayReceipt(reference: reference, receipt: .delivered)
    case .delayed: nil
    }
  }
}
