package import NIOCore

/// How long a connection may keep us waiting, in each of the ways in which it can. Whoever is slower is let go; a browser
/// opens another by itself.
package struct ConnectionPatience: Sendable {
  /// The longest waits: for the head of a request from its first byte, for a whole request (a file may take a minute), for
  /// the other end to take an answer, and for it to hang up after the last one.
  package static let head = TimeAmount.seconds(10)
  package static let request = TimeAmount.seconds(75)
  package static let answer = TimeAmount.seconds(20)
  package static let farewell = TimeAmount.seconds(3)
  /// However much is to be taken, something of it is taken within this time.
  package static let longest = TimeAmount.seconds(45)
  /// From this age on, the next answer is a connection's last.
  package static let age = TimeAmount.seconds(60)
  /// An answer may take longer for its length: so many bytes a second are slow for a telephone of 2010.
  package static let slowest = 8192

  private let began: NIODeadline
  private var headSince: NIODeadline?
  private var requestSince: NIODeadline?
  private var farewellSince: NIODeadline?
  private var answerUntil: NIODeadline?
  private var takenAt: NIODeadline
  private var pending = 0

  /// A connection that opens now.
  package init(now: NIODeadline) {
    began = now
    headSince = now
    takenAt = now
  }

  /// Bytes arrived; the first after a request begin the next.
  package mutating func received(now: NIODeadline) {
    if headSince == nil, requestSince == nil { headSince = now }
  }

  /// A head is whole.
  package mutating func headArrived(now: NIODeadline) { (headSince, requestSince) = (nil, now) }

  /// A request is whole.
  package mutating func requestEnded() { (headSince, requestSince) = (nil, nil) }

  /// The last answer was given.
  package mutating func saidFarewell(now: NIODeadline) { farewellSince = now }

  /// Bytes were given to the other end.
  package mutating func began(writing bytes: Int, now: NIODeadline) {
    let extra = ConnectionPatience.time(for: bytes)
    if pending == 0 { (takenAt, answerUntil) = (now, now + ConnectionPatience.answer) }
    let latest = takenAt + ConnectionPatience.longest
    answerUntil = answerUntil.map { min($0 + extra, latest) }
    pending += bytes
  }

  /// The time that the slowest of telephones needs.
  private static func time(for bytes: Int) -> TimeAmount {
    .milliseconds(Int64(bytes) * 1000 / Int64(slowest))
  }

  /// The other end's machine has taken bytes. What was taken at once leaves no time for what was not.
  package mutating func ended(writing bytes: Int, now: NIODeadline) {
    (pending, takenAt) = (max(0, pending - bytes), now)
    let rest = now + ConnectionPatience.answer + ConnectionPatience.time(for: pending)
    answerUntil = pending == 0 ? nil : answerUntil.map { min($0, rest) }
  }

  /// Whether the next answer is to be the last.
  package func isOld(now: NIODeadline) -> Bool { now - began >= ConnectionPatience.age }

  /// Whether the other end takes no answer. What it has not taken then waits for nobody.
  package func isStuck(now: NIODeadline) -> Bool { answerUntil.map { now >= $0 } ?? false }

  /// Whether it has kept us waiting for too long.
  package func isOver(now: NIODeadline) -> Bool {
    let waits = [
      (headSince, ConnectionPatience.head), (requestSince, ConnectionPatience.request),
      (farewellSince, ConnectionPatience.farewell),
    ]
    return isStuck(now: now)
      || waits.contains { since, most in since.map { now - $0 >= most } ?? false }
  }
}
