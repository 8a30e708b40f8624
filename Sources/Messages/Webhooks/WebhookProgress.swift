/// How far an event has come on its way to one webhook. Times are seconds since 1970.
///
/// It is sent at least once: an attempt of which nothing was heard, since the program ended, is made again under the same
/// id, by which the receiver knows it.
package struct WebhookProgress: Equatable, Sendable {
  /// Where it stands.
  package enum State: String, Sendable, CaseIterable {
    case waiting
    /// The receiver said that it has it.
    case accepted
    /// Nobody tries any more.
    case failed
  }

  package private(set) var state = State.waiting
  package let queuedAt: Int
  package private(set) var attempts = 0
  /// When it is tried next.
  package private(set) var nextAt: Int
  /// What came of the last attempt; `nil` before one ended.
  package private(set) var last: WebhookAnswer?
  /// When it was accepted, or given up.
  package private(set) var endedAt: Int?

  /// An event that waits for its first attempt.
  package init(queuedAt: Int) { (self.queuedAt, nextAt) = (queuedAt, queuedAt) }

  /// One as it was kept.
  package init(state: State, queuedAt: Int, attempts: Int, nextAt: Int, last: WebhookAnswer?, endedAt: Int?) {
    self.state = state
    self.queuedAt = queuedAt
    self.attempts = attempts
    self.nextAt = nextAt
    self.last = last
    self.endedAt = endedAt
  }
}

/// What came of one attempt to tell a webhook.
package enum WebhookAnswer: Equatable, Sendable {
  /// The receiver answered with a status of HTTP.
  case status(Int)
  /// No connection came about.
  case unreachable
  /// Its name leads to no address to which events go.
  case barred
  /// It took the event, perhaps, and gave no whole answer in time.
  case silence
  /// Its secret can be opened no more.
  case secretLost

  /// As it is kept: the status, or a name.
  package var written: String {
    switch self {
    case .status(let status): "\(status)"
    case .unreachable: "unreachable"
    case .barred: "barred"
    case .silence: "silence"
    case .secretLost: "secret_lost"
    }
  }

  /// An answer as it was kept.
  package init?(written: String) {
    let named: [WebhookAnswer] = [.unreachable, .barred, .silence, .secretLost]
    if let answer = named.first(where: { $0.written == written }) {
      self = answer
    } else if let status = Int(written) {
      self = .status(status)
    } else {
      return nil
    }
  }

  /// Whether the receiver has the event.
  package var isAccepted: Bool {
    if case .status(let status) = self { (200...299).contains(status) } else { false }
  }
  /// Whether the receiver wants no event any more (RFC 9110, 410 Gone).
  package var isGone: Bool { self == .status(410) }
}

extension WebhookProgress {
  /// Seconds after which an event that was not accepted is given up: three days.
  package static let patience = 3 * 86_400
  /// Seconds between attempts, before jitter: after the last of them it is tried once more, when patience ends.
  package static let pauses = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000]
  /// After so many seconds an attempt of which nothing was heard is made again.
  package static let lease = 120
  /// By which part of itself a pause may be longer or shorter, so that what failed together is not tried together.
  package static let jitter = 0.2

  /// Whether an attempt may begin.
  package func isDue(at now: Int) -> Bool { state == .waiting && nextAt <= now }

  /// An attempt begins. The next is set at once, so that it comes about even if this one is never heard of again.
  package mutating func begin(at now: Int) {
    attempts += 1
    nextAt = now + WebhookProgress.lease
  }

  /// An attempt ended.
  package mutating func end(_ answer: WebhookAnswer, at now: Int, using generator: inout some RandomNumberGenerator) {
    guard state == .waiting else { return }
    last = answer
    let givenUpAt = queuedAt + WebhookProgress.patience
    if answer.isAccepted {
      (state, endedAt) = (.accepted, now)
    } else if answer.isGone || now >= givenUpAt {
      (state, endedAt) = (.failed, now)
    } else {
      let pause = WebhookProgress.pauses[max(0, min(attempts, WebhookProgress.pauses.count) - 1)]
      let share = Double.random(in: 1 - WebhookProgress.jitter...1 + WebhookProgress.jitter, using: &generator)
      nextAt = min(now + max(1, Int(Double(pause) * share)), givenUpAt)
    }
  }
}
