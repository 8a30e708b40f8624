package import Surveys

/// All that is counted of an invitation: what it was for, how it went out, and in which language. It names no person.
package struct OutreachStratum: Hashable, Sendable {
  package let channel: String
  package let department: String
  package let mode: CollectionMode
  /// `nil` where nobody knows it, such as that of whoever draws a card.
  package let language: Language?

  /// A stratum of invitations.
  package init(channel: String, department: String, mode: CollectionMode, language: Language? = nil) {
    self.channel = channel
    self.department = department
    self.mode = mode
    self.language = language
  }
}

extension IssuedInvitations {
  /// How many were invited in each stratum.
  package var strata: [OutreachStratum: Int] {
    invitees.reduce(into: [:]) { counts, invitee in
      let interaction = invitee.interaction
      let stratum = OutreachStratum(
        channel: interaction.channel, department: interaction.department, mode: interaction.mode,
        language: interaction.language)
      counts[stratum, default: 0] += 1
    }
  }
}

extension OutreachStratum {
  /// How many tickets of each stratum there are, in no known language.
  package static func counts(of tickets: [Ticket]) -> [OutreachStratum: Int] {
    tickets.reduce(into: [:]) { counts, ticket in
      let stratum = OutreachStratum(channel: ticket.channel, department: ticket.department, mode: ticket.mode)
      counts[stratum, default: 0] += 1
    }
  }
}
