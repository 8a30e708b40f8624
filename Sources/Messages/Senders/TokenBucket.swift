/// How many messages may go out: so many a minute on the average, and a handful at once.
package struct TokenBucket: Equatable, Sendable {
  /// What Saudi providers take from one customer.
  package static let usual = 3000

  private let perMinute: Double
  private let most: Double
  private var tokens: Double
  private var filledAt: Double

  /// A full bucket at a moment, in seconds.
  /// - Parameter perMinute: at least 1. A second's worth may go out at once.
  package init(perMinute: Int = usual, at now: Double) {
    self.perMinute = Double(max(1, perMinute))
    most = max(1, self.perMinute / 60)
    tokens = most
    filledAt = now
  }

  /// How many of these may go out now; they are taken.
  package mutating func take(upTo wanted: Int, at now: Double) -> Int {
    // A clock that went back fills nothing.
    tokens = min(most, tokens + max(0, now - filledAt) * perMinute / 60)
    filledAt = now
    let taken = min(max(0, wanted), Int(tokens))
    tokens -= Double(taken)
    return taken
  }

  /// Puts back what was taken and not used.
  package mutating func giveBack(_ count: Int) { tokens = min(most, tokens + Double(max(0, count))) }

  /// Seconds until at least one more may go out.
  package func wait(at now: Double) -> Double {
    max(0, (1 - tokens) * 60 / perMinute - max(0, now - filledAt))
  }
}
