/// How far a letter has come. Times are seconds since 1970.
package struct MailProgress: Equatable, Sendable {
  /// Where it stands.
  package enum State: String, Sendable, CaseIterable {
    case waiting, sent, failed
  }

  package private(set) var state = State.waiting
  /// Since when it is tried.
  package private(set) var queuedAt: Int
  package private(set) var attempts = 0
  /// When it is tried next.
  package private(set) var nextAt: Int
  /// When the attempt began that has not ended yet.
  package private(set) var begunAt: Int?
  package private(set) var problem: MailProblem?
  package private(set) var sentAt: Int?
  /// Those who have it: nobody gets it twice.
  package private(set) var taken: [MailAddress] = []

  /// A letter that was queued just now.
  package init(queuedAt: Int) {
    self.queuedAt = queuedAt
    nextAt = queuedAt
  }

  /// A letter as it was kept.
  package init(
    state: State, queuedAt: Int, attempts: Int, nextAt: Int, begunAt: Int?, problem: MailProblem?, sentAt: Int?,
    taken: [MailAddress]
  ) {
    self.state = state
    self.queuedAt = queuedAt
    self.attempts = attempts
    self.nextAt = nextAt
    self.begunAt = begunAt
    self.problem = problem
    self.sentAt = sentAt
    self.taken = taken
  }
}

extension MailProgress {
  /// Between the first attempt and the second.
  package static let shortestPause = 5 * 60
  /// Between later attempts at most.
  package static let longestPause = 4 * 3600
  /// After so long nobody tries any more by herself.
  package static let patience = 48 * 3600

  /// How long to wait after so many attempts: twice as long after each.
  package static func pause(after attempts: Int) -> Int {
    min(longestPause, shortestPause << max(0, min(attempts - 1, 10)))
  }

  /// Whether an attempt may begin. One that never ended, because the machine did, holds up the next for a while.
  package func isDue(at now: Int) -> Bool {
    state == .waiting && nextAt <= now && begunAt.map { $0 + MailProgress.shortestPause <= now } ?? true
  }

  /// An attempt begins. The next is set at once, so that it comes about even if this one is never heard of again.
  package mutating func begin(at now: Int) {
    attempts += 1
    begunAt = now
    nextAt = now + MailProgress.pause(after: attempts)
  }

  /// An attempt ended.
  package mutating func end(_ outcome: MailOutcome, at now: Int) {
    begunAt = nil
    taken += outcome.taken
    problem = outcome.problem
    if let problem {
      if problem.isPermanent || nextAt > queuedAt + MailProgress.patience { state = .failed }
    } else {
      state = .sent
      sentAt = now
    }
  }

  /// Somebody asks to try again from the beginning; whoever has the letter does not get it again.
  package mutating func again(at now: Int) {
    guard state != .sent else { return }
    state = .waiting
    (queuedAt, nextAt, attempts) = (now, now, 0)
  }
}
