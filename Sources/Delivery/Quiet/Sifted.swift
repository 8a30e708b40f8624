package import Invitations
package import Surveys

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
  init(_ interactions: [Interaction], _ peace: consuming LeftInPeace) {
    var peace = peace
    let judged = interactions.map { interaction in
      let reason = peace.reason(against: interaction)
      if reason == nil { peace.write(to: interaction) }
      return (interaction, reason)
    }
    self.interactions = judged.filter { $0.1 == nil }.map(\.0)
    leftOut = judged.compactMap { interaction, reason in
      reason.map { LeftOut(line: interaction.line, reason: $0) }
    }
  }

  /// The lines that are left out for a reason.
  package func lines(for reason: QuietReason) -> [Int] { leftOut.filter { $0.reason == reason }.map(\.line) }
}

extension LinkIssuer {
  /// Leaves out whoever asked not to be asked, numbers that are known to be wrong, and whoever was written to in any
  /// survey less than the survey's days of rest ago.
  package func sift(_ interactions: [Interaction], for survey: Survey, today: Day) async throws -> Sifted {
    let rest = survey.sending?.restDays ?? 0
    let peace = LeftInPeace(
      suppressed: try await quiet.suppressed(),
      resting: rest > 0 ? try await quiet.asked(after: today - rest) : nil,
      hashes: ContactHashes(contactsKey: try keys.contacts))
    return Sifted(interactions, peace)
  }
}
