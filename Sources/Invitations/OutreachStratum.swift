package import Surveys

/// All that is counted of an invitation: what it was for, how it went out, and in which language. It names no person.
package struct OutreachStratum: Placed, Hashable, Sendable {
  package let place: Place
  /// `nil` where nobody knows it, such as that of whoever draws a card.
  package let language: Language?

  /// A stratum of invitations.
  package init(place: Place, language: Language? = nil) {
    self.place = place
    self.language = language
  }
}

extension IssuedInvitations {
  /// How many were invited in each stratum.
  package var strata: [OutreachStratum: Int] {
    invitees.reduce(into: [:]) { counts, invitee in
      let interaction = invitee.interaction
      let stratum = OutreachStratum(
        place: interaction.place,
        language: interaction.language)
      counts[stratum, default: 0] += 1
    }
  }
}

extension OutreachStratum {
  /// How many tickets of each stratum there are, in no known language.
  package static func counts(of tickets: [Ticket]) -> [OutreachStratum: Int] {
    tickets.reduce(into: [:]) { counts, ticket in
      let stratum = OutreachStratum(place: ticket.place)
      counts[stratum, default: 0] += 1
    }
  }
}
