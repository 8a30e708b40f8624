package import Crypto
package import Foundation
import Surveys

/// The tickets of one station, each derived from the station's key, the master key and its place in the pool:
/// `HMAC(HMAC(house key, "station" ‖ station key), "tok" ‖ place)`.
///
/// Why so. The pool must work on a device that knows nothing but its address, and leave nothing by which anybody could
/// tell which rating was given when:
/// - The database has the hash of the station's key, and tickets in the order of their own hashes. Without the key, which
///   only the device's address carries, nobody can say which ticket stands at which place.
/// - The device alone cannot compute a token either, for that takes the master key, which lies outside the database. So
///   a ticket of the pool opens nothing except through its station: at the station's pace, and until it is closed.
/// - Whoever presses «start» gets a place drawn at random among those that are left, and drawing writes nothing. What a
///   rating leaves behind is its ticket's step from 0 to 1, as every rating does: no counter, no order, no time.
package struct StationPool: Sendable {
  /// How many tickets it had when it was opened.
  package let count: Int
  private let tokens: TokenMaker

  /// The pool of a station.
  package init(station key: Token, masterKey: SymmetricKey, count: Int) {
    self.count = count
    var hmac = HMAC<SHA256>(key: masterKey)
    hmac.update(data: Array("station".utf8))
    hmac.update(data: key.bytes)
    tokens = TokenMaker(secret: SymmetricKey(data: Data(hmac.finalize())))
  }

  /// The token at a place.
  private func token(at place: Int) -> Token {
    tokens.token(of: withUnsafeBytes(of: UInt64(place).bigEndian, Array.init))
  }

  /// What the database knows of the ticket at a place.
  package func key(at place: Int) -> Data { token(at: place).key }

  /// The same of every place, in their order.
  package var keys: [Data] { (0..<count).map(key) }

  /// The tickets to issue, in the order of their keys.
  func tickets(at place: Place) -> [Ticket] {
    Ticket.ordered(
      (0..<count).map { Ticket(token: token(at: $0), place: place) })
  }
}
