package import Foundation

/// The forms that stand open on devices at this moment. They live in the memory of the running program, for ten minutes
/// at the most, and are written nowhere: a restart sends every device back to its start.
package struct StationForms: Sendable {
  /// A form that somebody has before her.
  package struct Form: Equatable, Sendable {
    /// The hash of the station's key.
    package let station: Data
    /// The place of its ticket in the pool.
    package fileprivate(set) var place: Int
    /// Whether its answers were about to be cast at that place before: where its ticket is spent then, it spent it itself.
    package fileprivate(set) var isTried = false
    /// The same under each of its addresses.
    package let id: Token
    fileprivate var shown: Int
    /// When it was shown again under another address, from where it goes on.
    fileprivate var left: Int?
  }

  /// Seconds from one start to the next on one station: nobody rates faster, and nobody can stuff a box at this pace
  /// without being seen.
  package static let pace = 5
  /// Seconds after which a form that nobody sent is forgotten.
  private static let patience = 600
  /// Seconds in which a second tap on the same button is still understood.
  private static let tap = 3

  private var forms: [Token: Form] = [:]
  private var started: [Data: Int] = [:]

  /// Nothing is open.
  package init() {}

  /// Opens a form for one of the places that are left, drawn at random; a place that another form holds waits.
  /// - Returns: the address of the form, good on this station alone.
  package mutating func start(
    at station: Data, among left: [Int], now: Int, using generator: inout some RandomNumberGenerator
  ) throws(StationProblem) -> Token {
    forget(now)
    guard abs(now - (started[station] ?? .min / 2)) >= StationForms.pace else { throw .tooSoon }
    let id = Token(using: &generator)
    let place = try draw(for: id, at: station, among: left, using: &generator)
    started[station] = now
    return open(Form(station: station, place: place, id: id, shown: now), using: &generator)
  }

  /// Notes that a form's answers are about to be cast at its place.
  package mutating func tries(_ form: Form) {
    for (address, other) in forms where other.id == form.id { forms[address]?.isTried = true }
  }

  /// Gives a form another place, since somebody at another server used its ticket: drawn as a first one.
  package mutating func move(
    _ form: Form, among left: [Int], using generator: inout some RandomNumberGenerator
  ) throws(StationProblem) -> Form {
    let place = try draw(for: form.id, at: form.station, among: left, using: &generator)
    for (address, other) in forms where other.id == form.id {
      forms[address]?.place = place
      forms[address]?.isTried = false
    }
    var moved = form
    (moved.place, moved.isTried) = (place, false)
    return moved
  }

  /// One of the places that are left, if possible one that no other form holds.
  private func draw(
    for id: Token, at station: Data, among left: [Int], using generator: inout some RandomNumberGenerator
  ) throws(StationProblem) -> Int {
    let held = Set(forms.values.filter { $0.station == station && $0.id != id }.map(\.place))
    let free = left.filter { !held.contains($0) }
    guard let place = (free.isEmpty ? left : free).randomElement(using: &generator) else { throw .empty }
    return place
  }

  /// The form at an address.
  package func form(_ address: Token, at station: Data, now: Int) throws(StationProblem) -> Form {
    guard let form = forms[address], form.station == station, now - form.shown <= StationForms.patience,
      form.left.map({ now - $0 <= StationForms.tap }) ?? true
    else { throw .late }
    return form
  }

  /// Moves a form that comes back with what was typed to another address, so that nobody who steps back through the
  /// browser's history can send it again and read it.
  package mutating func turn(
    _ address: Token, at station: Data, now: Int, using generator: inout some RandomNumberGenerator
  ) throws(StationProblem) -> Token {
    var form = try form(address, at: station, now: now)
    forms[address]?.left = form.left ?? now
    (form.shown, form.left) = (now, nil)
    return open(form, using: &generator)
  }

  private mutating func open(_ form: Form, using generator: inout some RandomNumberGenerator) -> Token {
    let address = Token(using: &generator)
    forms[address] = form
    return address
  }

  private mutating func forget(_ now: Int) {
    forms = forms.filter { abs(now - $0.value.shown) <= StationForms.patience }
    started = started.filter { abs(now - $0.value) < StationForms.pace }
  }
}
