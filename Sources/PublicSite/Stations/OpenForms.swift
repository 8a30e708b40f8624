import Foundation
import Invitations

/// The forms that stand open on devices: the running program alone knows them, and writes them nowhere.
actor OpenForms {
  private var forms = StationForms()
  /// The forms that are being cast.
  private var casts: [Token: Task<Void, any Error>] = [:]

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

  /// Casts a form. Who sends it once more meanwhile, by a second tap, waits for the same outcome: never are two casts of
  /// one form under way.
  func cast(
    _ address: Token, at station: Data, now: Int,
    by work: @escaping @Sendable (StationForms.Form) async throws -> Void
  ) async throws {
    let form = try forms.form(address, at: station, now: now)
    if let cast = casts[form.id] { return try await cast.value }
    let cast = Task { try await work(form) }
    casts[form.id] = cast
    defer { casts[form.id] = nil }
    try await cast.value
  }

  /// Notes that a form's answers are about to be cast at its place.
  func tries(_ form: StationForms.Form) { forms.tries(form) }

  /// Another place for a form whose ticket somebody else used.
  func move(_ form: StationForms.Form, among left: [Int]) throws(StationProblem) -> StationForms.Form {
    var generator = SystemRandomNumberGenerator()
    return try forms.move(form, among: left, using: &generator)
  }
}
