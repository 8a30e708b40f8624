package import Crypto
package import Foundation
package import Surveys

/// A device on which one person after another rates: a kiosk in the office, or a tablet in a delegate's hand.
package struct Station: Placed, Equatable, Sendable {
  /// How ratings on such a device are collected.
  package static let modes: [CollectionMode] = [.kiosk, .delegate]
  /// How many ratings it may take.
  package static let counts = 1...2000
  /// How many it takes where nobody says otherwise.
  package static let usualCount = 200

  package let number: Int
  package let campaign: Campaign
  package let place: Place
  /// How many tickets its pool had.
  package let count: Int
  package let openedOn: Day
  package let closedOn: Day?

  /// A station as it was kept.
  package init(
    number: Int, campaign: Campaign, place: Place, count: Int,
    openedOn: Day, closedOn: Day?
  ) {
    self.number = number
    self.campaign = campaign
    self.place = place
    self.count = count
    self.openedOn = openedOn
    self.closedOn = closedOn
  }

  /// Whether it takes ratings on a day.
  package func isOpen(on day: Day) -> Bool { closedOn == nil && campaign.expiresOn >= day }
}

/// A station about to be opened: its key, which is shown once, and the tickets of its pool.
package struct StationOpening: Placed, Sendable {
  /// 128 random bits; the house keeps their hash alone.
  package let key: Token
  package let campaign: Campaign
  package let place: Place
  package let tickets: [Ticket]
  package let openedOn: Day

  /// A station for a channel and a department.
  package init(
    survey: Survey, place: Place, count: Int, masterKey: SymmetricKey,
    today: Day, using generator: inout some RandomNumberGenerator
  ) {
    key = Token(using: &generator)
    let id = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
    campaign = Campaign(id: id, survey: survey, kind: .drawn, today: today)
    self.place = place
    tickets = StationPool(station: key, masterKey: masterKey, count: count)
      .tickets(at: place)
    openedOn = today
  }
}

/// Why a device does not show a form.
package enum StationProblem: Error, Equatable, Sendable, CaseIterable {
  /// No station has this address.
  case unknown
  /// It was closed, or its last day is over.
  case closed
  /// Every ticket of its pool is spent.
  case empty
  /// The form before this one was opened a moment ago.
  case tooSoon
  /// The form was left for too long, or the program was started anew.
  case late
}

/// Keeps stations, and of their keys the hashes.
package protocol StationStore: Sendable {
  /// Issues the tickets of a station and keeps it: both, or nothing.
  func keep(_ opening: StationOpening) async throws
  /// The station whose key has this hash.
  func station(key: Data) async throws -> Station?
  /// Every station, the newest first, with how many tickets are left of each.
  func stations() async throws -> [(station: Station, left: Int)]
  /// Closes a station; one that is closed already stays as it is.
  func close(_ number: Int, on day: Day) async throws
}
