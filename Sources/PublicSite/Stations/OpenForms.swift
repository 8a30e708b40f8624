import Foundation
import Invitations

/// The forms that stand open on devices: the running program alone knows them, and writes them nowhere.
actor OpenForms {
  private var forms = StationForms()

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
}
