package import Logging
package import ServiceLifecycle

/// Has services run at one of several servers: at the one that holds a lease, for as long as it does. The others wait, and
/// the first of them goes on where it is given back, or where its holder gives no sign of life any more.
package struct HoldLease: Service {
  private let lease: Lease
  private let pause: Duration
  private let silence: Duration
  private let services: @Sendable (Int) throws -> [any Service]
  private let logger: Logger

  /// Services that are made for each number under which the lease is held.
  package init(
    _ lease: Lease, pause: Duration = Lease.pause, silence: Duration = Lease.silence, logger: Logger,
    services: @escaping @Sendable (Int) throws -> [any Service]
  ) {
    self.lease = lease
    self.pause = pause
    self.silence = silence
    self.logger = logger
    self.services = services
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var watch = LeaseWatch(silence: silence)
      while !Task.isCancelled {
        if let number = await taken(&watch) { await hold(as: number) }
        try? await Task.sleep(for: pause)
      }
    }
  }

  private func taken(_ watch: inout LeaseWatch) async -> Int? {
    do {
      let mark = try await lease.mark()
      guard watch.mayTake(mark, at: .now) else { return nil }
      if !mark.isFree {
        // A long write of somebody's may be all that keeps its holder from a sign of life: that goes first.
        try await lease.turn()
        try await Task.sleep(for: pause * 2)
      }
      return try await lease.take(mark)
    } catch {
      logger.error("looking at a lease failed", metadata: ["lease": "\(lease.name)", "problem": "\(error)"])
      return nil
    }
  }

  /// Works until it is told to end, or until the lease is another's; then finishes what was begun, and gives it back.
  private func hold(as number: Int) async {
    logger.info("lease taken", metadata: ["lease": "\(lease.name)", "number": "\(number)"])
    let work = Task { await run(as: number) }
    // Beside the work also while that is told to end: as long as something is underway, nobody else begins.
    let heart = Task {
      await untilLost(number)
      if !Task.isCancelled {
        logger.warning("lease lost", metadata: ["lease": "\(lease.name)", "number": "\(number)"])
      }
      work.cancel()
    }
    await withTaskCancellationHandler {
      await work.value
    } onCancel: {
      work.cancel()
    }
    heart.cancel()
    await heart.value
    do {
      // Also where this task was told to end: a write of a cancelled one is none.
      try await Task { try await lease.free(as: number) }.value
    } catch {
      logger.error("giving a lease back failed", metadata: ["lease": "\(lease.name)", "problem": "\(error)"])
    }
  }

  private func run(as number: Int) async {
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for service in try services(number) { group.addTask { try await service.run() } }
        defer { group.cancelAll() }
        try await group.next()
      }
    } catch {
      logger.error("work ended", metadata: ["lease": "\(lease.name)", "problem": "\(error)"])
    }
  }

  /// Gives signs of life until somebody else has the lease, or until none was taken down for long; a write of minutes may
  /// stand before one, and until somebody else has the lease the number keeps everything right.
  private func untilLost(_ number: Int) async {
    var heard = ContinuousClock.now
    while !Task.isCancelled {
      let asked = ContinuousClock.now
      do {
        guard try await lease.beat(as: number) else { return }
        heard = asked
      } catch {
        logger.error("no sign of life was taken down", metadata: ["lease": "\(lease.name)", "problem": "\(error)"])
        guard heard.duration(to: .now) < silence * 6 else { return }
      }
      try? await Task.sleep(for: pause)
    }
  }
}

/// What whoever waits for a lease has seen of it, by her own clock.
struct LeaseWatch {
  private let silence: Duration
  private var seen: (mark: Lease.Mark, since: ContinuousClock.Instant)?

  init(silence: Duration) { self.silence = silence }

  /// Whether it is there for the taking: given back, or as it was for too long.
  mutating func mayTake(_ mark: Lease.Mark, at now: ContinuousClock.Instant) -> Bool {
    if mark.isFree { return true }
    guard let seen, seen.mark == mark else {
      self.seen = (mark, now)
      return false
    }
    return seen.since.duration(to: now) >= silence
  }
}
