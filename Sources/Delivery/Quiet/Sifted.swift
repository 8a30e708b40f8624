package import Invitations

/// The rows of a file: those that get a link, and those that get none because somebody is left in peace.
package struct Sifted: Sendable {
  /// A row without a link.
  package struct LeftOut: Equatable, Sendable {
    package let line: Int
    package let reason: QuietReason
  }

  package let interactions: [Interaction]
  package let leftOut: [LeftOut]

  /// Sifts rows.
  init(_ interactions: [Interaction], _ peace: LeftInPeace) {
    let judged = interactions.map { ($0, peace.reason(against: $0)) }
    self.interactions = judged.filter { $0.1 == nil }.map(\.0)
    leftOut = judged.compactMap { interaction, reason in
      reason.map { LeftOut(line: interaction.line, reason: $0) }
    }
  }

  /// The lines that are left out for a reason.
  package func lines(for reason: QuietReason) -> [Int] { leftOut.filter { $0.reason == reason }.map(\.line) }
}

extension LinkIssuer {
  /// Leaves out whoever asked not to be asked, and numbers that are known to be wrong.
  package func sift(_ interactions: [Interaction]) async throws -> Sifted {
    let peace = LeftInPeace(
      suppressed: try await quiet.suppressed(), hashes: ContactHashes(contactsKey: try keys.contacts))
    return Sifted(interactions, peace)
  }
}
