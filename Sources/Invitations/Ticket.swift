import Crypto
package import Foundation
package import Surveys

/// The right to answer once. It names no person, and its token cannot be read from it.
package struct Ticket: Placed, Equatable, Sendable {
  package let place: Place
  /// Kept in place: a million of them are sorted, and then read in another order than they were made.
  private let digest: SHA256.Digest

  /// SHA-256 of the token.
  package var key: Data { Data(digest) }

  /// The ticket of a token.
  package init(token: Token, place: Place) {
    digest = token.digest
    self.place = place
  }
}

extension Ticket {
  /// Tickets in the order of their keys, hence shuffled.
  package static func ordered(_ tickets: [Ticket]) -> [Ticket] {
    KeyOrder.places(tickets.map(\.digest)).map { tickets[$0] }
  }
}
