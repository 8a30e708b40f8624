/// Whether a provider is to be used: one of whose last answers more than one in twenty were faults of its own is left alone
/// for a minute, and then tried with one message.
package struct Circuit: Equatable, Sendable {
  /// How many answers are looked at.
  static let window = 100
  /// With fewer nobody can tell one in twenty.
  static let fewest = 20
  /// How long it is left alone, in seconds.
  package static let rest = 60

  private var faults: [Bool] = []
  /// Since when it is left alone; `nil` where it is used.
  package private(set) var openedAt: Int?
  /// Whether one message tries it.
  private var isTrying = false

  /// A provider of which nothing is known.
  package init() {}

  /// Whether a message may go this way at a moment.
  package func isUsable(at now: Int) -> Bool {
    guard let openedAt else { return true }
    return now >= openedAt + Circuit.rest && !isTrying
  }

  /// The same, for a message that goes then: after the rest it is the trial.
  package mutating func admits(at now: Int) -> Bool {
    guard isUsable(at: now) else { return false }
    isTrying = openedAt != nil
    return true
  }

  /// Leaves it alone from a moment on, whatever it did before.
  package mutating func open(at now: Int) { (openedAt, isTrying, faults) = (now, false, []) }

  /// Notes how an attempt ended: a fault is the provider's, such as silence or too much at once, not a wrong number.
  package mutating func note(isFault: Bool, at now: Int) {
    if isTrying {
      isTrying = false
      (openedAt, faults) = isFault ? (now, []) : (nil, [])
      return
    }
    faults = (faults + [isFault]).suffix(Circuit.window)
    let count = faults.count(where: \.self)
    if openedAt == nil, faults.count >= Circuit.fewest, count * 20 > faults.count { openedAt = now }
  }
}
