/// Who waits for a password to be hashed: one hash at a time, since each takes 64 MiB and an eighth of a second or more.
/// Whoever signed in before goes ahead of strangers, whose line is short, and of whom one address holds few places.
actor HashingLanes {
  /// Which line a try waits in.
  enum Lane: Sendable {
    case known
    case stranger(address: String)
  }

  private struct Waiting {
    let address: String
    let turn: CheckedContinuation<Void, Never>
  }

  /// The longest lines, and how many of a line one address may hold.
  static let most = (known: 16, strangers: 8, perAddress: 2)

  private var isBusy = false
  private var known: [Waiting] = []
  private var strangers: [Waiting] = []
  /// How many known ones went ahead while a stranger waited.
  private var aheadOfStrangers = 0

  /// Does work when its turn comes; at once throws where its line is full.
  func run<Value: Sendable>(
    _ lane: Lane, _ work: @Sendable () async throws -> Value
  ) async throws -> Value {
    try await turn(lane)
    defer { next() }
    return try await work()
  }

  private func turn(_ lane: Lane) async throws(AccessProblem) {
    guard isBusy else {
      isBusy = true
      return
    }
    switch lane {
    case .known:
      guard known.count < HashingLanes.most.known else { throw .crowded }
      await withCheckedContinuation { known.append(Waiting(address: "", turn: $0)) }
    case .stranger(let address):
      let own = strangers.count { $0.address == address }
      guard strangers.count < HashingLanes.most.strangers, own < HashingLanes.most.perAddress else { throw .crowded }
      await withCheckedContinuation { strangers.append(Waiting(address: address, turn: $0)) }
    }
  }

  /// Hands the turn on. Now and then a stranger comes before the known, who could otherwise keep everybody new away.
  private func next() {
    if !known.isEmpty, strangers.isEmpty || aheadOfStrangers < 3 {
      aheadOfStrangers = strangers.isEmpty ? 0 : aheadOfStrangers + 1
      known.removeFirst().turn.resume()
    } else if !strangers.isEmpty {
      aheadOfStrangers = 0
      strangers.removeFirst().turn.resume()
    } else {
      isBusy = false
    }
  }
}
