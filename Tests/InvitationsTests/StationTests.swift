import Crypto
import Foundation
import Invitations
import Surveys
import Testing

@Suite struct StationTests {
  private static let masterKey = SymmetricKey(data: Data(repeating: 7, count: 32))
  private static let station = Data([1])

  private func token() -> Token {
    var generator = SystemRandomNumberGenerator()
    return Token(using: &generator)
  }

  @Test func `a pool can be derived again from the station's key, and only together with the master key`() {
    let (key, other) = (token(), SymmetricKey(size: .bits256))
    let pool = StationPool(station: key, masterKey: Self.masterKey, count: 50)
    #expect(pool.keys == StationPool(station: key, masterKey: Self.masterKey, count: 50).keys)
    #expect(Set(pool.keys).count == 50)
    #expect(Set(pool.keys).isDisjoint(with: StationPool(station: key, masterKey: other, count: 50).keys))
    #expect(Set(pool.keys).isDisjoint(with: StationPool(station: token(), masterKey: Self.masterKey, count: 50).keys))
  }

  @Test func `a form is good on its station alone, and not for ever`() throws {
    var (forms, generator) = (StationForms(), SystemRandomNumberGenerator())
    let address = try forms.start(at: Self.station, among: [3], now: 100, using: &generator)
    #expect(try forms.form(address, at: Self.station, now: 700).place == 3)
    #expect(throws: StationProblem.late) { try forms.form(address, at: Data([2]), now: 100) }
    #expect(throws: StationProblem.late) { try forms.form(address, at: Self.station, now: 701) }
    #expect(throws: StationProblem.late) { try forms.form(token(), at: Self.station, now: 100) }
  }

  @Test func `a station starts one form in five seconds, and another station does not wait for it`() throws {
    var (forms, generator) = (StationForms(), SystemRandomNumberGenerator())
    _ = try forms.start(at: Self.station, among: [0, 1], now: 100, using: &generator)
    #expect(throws: StationProblem.tooSoon) {
      try forms.start(at: Self.station, among: [0, 1], now: 104, using: &generator)
    }
    _ = try forms.start(at: Data([2]), among: [0], now: 104, using: &generator)
    _ = try forms.start(at: Self.station, among: [0, 1], now: 105, using: &generator)
  }

  @Test func `two people who start one after another never get the same ticket while another is left`() throws {
    var (forms, generator) = (StationForms(), SystemRandomNumberGenerator())
    let places = try (0..<20).map { turn in
      let now = 100 + 5 * turn
      let address = try forms.start(at: Self.station, among: Array(0..<20), now: now, using: &generator)
      return try forms.form(address, at: Self.station, now: now).place
    }
    #expect(Set(places) == Set(0..<20))
    #expect(throws: StationProblem.empty) { try forms.start(at: Self.station, among: [], now: 999, using: &generator) }
  }

  @Test func `a form that comes back moves on, and its old address is soon forgotten`() throws {
    var (forms, generator) = (StationForms(), SystemRandomNumberGenerator())
    let first = try forms.start(at: Self.station, among: [5], now: 100, using: &generator)
    let next = try forms.turn(first, at: Self.station, now: 160, using: &generator)
    #expect(try forms.form(next, at: Self.station, now: 700).place == 5)
    #expect(try forms.form(first, at: Self.station, now: 163).place == 5)
    #expect(throws: StationProblem.late) { try forms.form(first, at: Self.station, now: 164) }
  }

  @Test func `a form whose ticket somebody else used moves on under each of its addresses, to a place of its own`()
    throws
  {
    var (forms, generator) = (StationForms(), SystemRandomNumberGenerator())
    let first = try forms.start(at: Self.station, among: [5], now: 100, using: &generator)
    let other = try forms.start(at: Self.station, among: [7], now: 105, using: &generator)
    let next = try forms.turn(first, at: Self.station, now: 106, using: &generator)
    forms.tries(try forms.form(next, at: Self.station, now: 107))
    for address in [first, next] { #expect(try forms.form(address, at: Self.station, now: 108).isTried) }
    #expect(try !forms.form(other, at: Self.station, now: 108).isTried)
    let moved = try forms.move(
      try forms.form(next, at: Self.station, now: 108), among: [7, 9], using: &generator)
    #expect(moved.place == 9 && !moved.isTried)
    for address in [first, next] { #expect(try forms.form(address, at: Self.station, now: 108).place == 9) }
    #expect(try !forms.form(next, at: Self.station, now: 108).isTried)
    #expect(try forms.form(other, at: Self.station, now: 108).place == 7)
    #expect(throws: StationProblem.empty) { try forms.move(moved, among: [], using: &generator) }
  }
}
