/// How far one message has come. Times are seconds since 1970.
///
/// A message is handed over at most as often as it was refused before: what was handed over and never answered is unknown,
/// counted apart, and never handed over again by itself, since the other side may have taken it.
package struct MessageProgress: Equatable, Sendable {
  /// Where it stands; later ones are further, and nothing goes back from a later one but a refusal for the time being.
  package enum State: String, Sendable, CaseIterable, Comparable {
    /// To be sent at its time.
    case waiting
    /// Handed over, and no answer yet.
    case handed
    /// The other side was silent, or this program ended before it answered.
    case unknown
    /// The other side took it.
    case accepted
    /// It cannot arrive, or nobody tries any more.
    case failed
    /// It arrived.
    case delivered
    /// It was not sent, since nobody needs it any more: she has answered, or is to be left in peace.
    case dropped

    package static func < (one: State, other: State) -> Bool { one.rank < other.rank }
    private var rank: Int { State.allCases.firstIndex(of: self) ?? 0 }
  }

  package private(set) var state = State.waiting
  package private(set) var attempts = 0
  /// When it is tried next; only of use while it waits.
  package private(set) var nextAt: Int
  /// What the other side calls it, to know its receipts by; `nil` where it says nothing.
  package private(set) var reference: String?
  /// Why it was refused last.
  package private(set) var problem: String?

  /// A message that waits for its time.
  package init(at time: Int) { nextAt = time }

  /// A message as it was kept.
  package init(state: State, attempts: Int, nextAt: Int, reference: String?, problem: String?) {
    self.state = state
    self.attempts = attempts
    self.nextAt = nextAt
    self.reference = reference
    self.problem = problem
  }
}

/// What an attempt to hand a message over came to.
package enum HandoverAnswer: Equatable, Sendable {
  /// The other side took it, perhaps under a name of its own.
  case taken(reference: String?)
  /// It was refused for good: the number, the text, the sender's name.
  case refused(String)
  /// It was refused for the time being: too many at once, a fault on the other side, no connection.
  case later(String)
  /// The other side does not serve the charity: it cannot be reached, or has something against the credentials, the
  /// sender's name, the credit. That says nothing of the message, which waits however long it takes.
  case unserved(String)
  /// Nobody knows: silence, or an answer that was cut off after the message was given.
  case silence
}

extension MessageProgress {
  /// After so many attempts nobody tries any more.
  package static let ceiling = 8
  /// Between the attempts, in seconds: the second comes at once.
  static let pauses = [0, 60, 5 * 60, 20 * 60, 3600, 3 * 3600, 6 * 3600]
  /// After so many seconds it is looked whether a provider serves the charity again.
  static let unservedPause = 5 * 60

  /// An attempt begins.
  package mutating func handOver() {
    guard state == .waiting else { return }
    state = .handed
    attempts += 1
  }

  /// It was not handed over after all, since nobody serves before a moment.
  package mutating func putBack(until time: Int) {
    guard state == .handed else { return }
    (state, attempts, nextAt) = (.waiting, attempts - 1, time)
  }

  /// Nobody needs it any more.
  package mutating func drop() {
    guard state == .handed else { return }
    (state, problem) = (.dropped, nil)
  }

  /// The attempt ended.
  package mutating func answer(_ answer: HandoverAnswer, at now: Int) {
    // A receipt may have come before the answer.
    guard state == .handed || state == .unknown else {
      if case .taken(let reference) = answer, let reference { self.reference = reference }
      return
    }
    switch answer {
    case .taken(let reference):
      (state, self.reference, problem) = (.accepted, reference, nil)
    case .refused(let problem):
      (state, self.problem) = (.failed, problem)
    case .later(let problem):
      self.problem = problem
      guard attempts < MessageProgress.ceiling else {
        state = .failed
        return
      }
      (state, nextAt) = (
        .waiting, now + MessageProgress.pauses[max(0, min(attempts, MessageProgress.pauses.count) - 1)]
      )
    case .unserved(let problem):
      (state, self.problem) = (.waiting, problem)
      (attempts, nextAt) = (attempts - 1, now + MessageProgress.unservedPause)
    case .silence: state = .unknown
    }
  }

  /// The other side says what became of it. Receipts come late, twice and in any order: whatever their order, the same
  /// state is left, the furthest that any of them told.
  package mutating func receive(_ receipt: Receipt) {
    guard state != .waiting, state != .dropped, receipt.state > state else { return }
    (state, problem) = (receipt.state, receipt.problem)
  }
}

/// What a provider says afterwards of one message.
package struct Receipt: Equatable, Sendable {
  package let state: MessageProgress.State
  package let problem: String?

  /// It arrived.
  package static let delivered = Receipt(state: .delivered, problem: nil)
  /// It is on its way still.
  package static let accepted = Receipt(state: .accepted, problem: nil)
  /// It cannot arrive.
  package static func failed(_ problem: String) -> Receipt { Receipt(state: .failed, problem: problem) }

  private init(state: MessageProgress.State, problem: String?) {
    self.state = state
    self.problem = problem
  }
}
