import Access
import Foundation
import Invitations

/// What the running program knows of its stations and writes nowhere: the forms that stand open on devices, and the keys
/// of stations opened a moment ago, each for one look.
actor StationDesk {
  private var forms = StationForms()
  private var fresh: [String: Token] = [:]

  /// Opens a form for one of the places that are left.
  func start(at station: Data, among left: [Int], now: Int) throws(StationProblem) -> Token {
    var generator = SystemRandomNumberGenerator()
    return try forms.start(at: station, among: left, now: now, using: &generator)
  }

  /// The form at an address.
  func form(_ address: Token, at station: Data, now: Int) throws(StationProblem) -> StationForms.Form {
    try forms.form(address, at: station, now: now)
  }

  /// The same form under another address.
  func turn(_ address: Token, at station: Data, now: Int) throws(StationProblem) -> Token {
    var generator = SystemRandomNumberGenerator()
    return try forms.turn(address, at: station, now: now, using: &generator)
  }

  /// Remembers the key of a new station for whoever opened it.
  func remember(_ key: Token, for session: SessionToken) { fresh[session.formToken] = key }

  /// The key of the station that she opened just now, once.
  func takeFresh(for session: SessionToken) -> Token? { fresh.removeValue(forKey: session.formToken) }
}
