import Messages

/// Reads what mail servers report on the links that went by mail, and tells the outbox.
package struct CollectBounces: Sendable {
  private let mailbox: Mailbox
  private let early: EarlyReceipts

  /// How many mails are looked at in a turn.
  private static let most = 200

  /// Reads a mailbox for an outbox.
  package init(mailbox: Mailbox, outbox: any OutboxStore) {
    self.mailbox = mailbox
    early = EarlyReceipts(for: outbox)
  }

  /// Reads what came since the last turn, and throws what ``Mailbox/collect(upTo:_:)`` throws. A report is deleted from the
  /// mailbox once the outbox has it. So is one that names no message of ours: it may have come before the message had its
  /// name, and is held for a while.
  /// - Returns: how many reports there were.
  package func collect() async throws -> Int {
    try await early.settle()
    return try await mailbox.collect(upTo: CollectBounces.most) { bytes in
      guard let report = DeliveryReport(mail: bytes) else { return false }
      if let receipt = report.receipt { try await early.take([receipt], from: EmailSender.name) }
      return true
    }
  }
}
