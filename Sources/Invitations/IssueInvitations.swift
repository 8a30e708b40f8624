package import Crypto
package import Surveys

/// Somebody to whom a link goes: a random number that stands for her, and the interaction that calls for the rating.
package struct Invitee: Equatable, Sendable {
  /// Sixteen random bytes; the token is derived from them and the campaign's secret.
  package let person: [UInt8]
  package let interaction: Interaction

  /// A person of a campaign.
  package init(person: [UInt8], interaction: Interaction) {
    self.person = person
    self.interaction = interaction
  }

  /// Her token in a campaign with this secret.
  package func token(secret: SymmetricKey) -> Token { Token.derived(secret: secret, person: person) }
}

/// Turns interactions into people to write to and tickets to spend; the two lists share no order and no key.
package struct IssuedInvitations: Sendable {
  package let invitees: [Invitee]
  /// Sorted by key, hence shuffled.
  package let tickets: [Ticket]

  /// One ticket for each interaction.
  package init(
    _ interactions: some Collection<Interaction>, secret: SymmetricKey,
    using generator: inout some RandomNumberGenerator
  ) {
    var invitees: [Invitee] = []
    invitees.reserveCapacity(interactions.count)
    for interaction in interactions {
      invitees.append(Invitee(person: generator.bytes(16), interaction: interaction))
    }
    self.invitees = invitees
    let tokens = TokenMaker(secret: secret)
    tickets = Ticket.ordered(
      invitees.map { invitee in
        let interaction = invitee.interaction
        return Ticket(
          token: tokens.token(of: invitee.person), place: interaction.place)
      })
  }

  /// Parts of one round, made apart, as one.
  package init(joining parts: [IssuedInvitations]) {
    invitees = parts.flatMap(\.invitees)
    tickets = Ticket.ordered(parts.flatMap(\.tickets))
  }
}

/// An anonymous card: whoever draws it may answer once, by its link or by its typed code.
package struct Card: Equatable, Sendable {
  package let code: TypedCode
  package let token: Token
}

/// A pile of anonymous cards, in random order.
package struct DrawnCards: Sendable {
  package let cards: [Card]
  package let tickets: [Ticket]

  /// `count` cards for one place. The token is derived from the code, so that both open the same
  /// ticket and neither is kept.
  package init(
    count: Int, place: Place, key: SymmetricKey,
    using generator: inout some RandomNumberGenerator
  ) {
    var cards: [Card] = []
    for _ in 0..<count {
      let code = TypedCode(using: &generator)
      cards.append(Card(code: code, token: Token.behind(code, key: key)))
    }
    self.cards = cards
    tickets = Ticket.ordered(
      cards.map { Ticket(token: $0.token, place: place) })
  }
}
