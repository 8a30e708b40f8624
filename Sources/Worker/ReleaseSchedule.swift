package import Logging
package import Releases
import ServiceLifecycle
package import Surveys

/// Releases by itself: at the start, once every turn of the clock that the composition gives it, and between two turns as
/// soon as a look finds a crowd that may leave: what waits is what a thief of the folder with its keys could read.
package struct ReleaseSchedule: Service {
  private let release: @Sendable () async throws -> ReleaseReport
  private let endCampaigns: @Sendable (Day) async throws -> Void
  private let compact: @Sendable () async throws -> Void
  private let released: LastRelease
  private let wake: WakeSignal
  private let today: @Sendable () -> Day
  private let hasCrowd: @Sendable () async throws -> Bool
  private let pause: Duration
  private let look: Duration
  private let logger: Logger

  /// A schedule that releases every `pause`, and after a `look` that finds a crowd; notes it in `released` and rings
  /// `wake`.
  package init(
    release: @escaping @Sendable () async throws -> ReleaseReport,
    endCampaigns: @escaping @Sendable (Day) async throws -> Void,
    compact: @escaping @Sendable () async throws -> Void, released: LastRelease, wake: WakeSignal,
    today: @escaping @Sendable () -> Day, hasCrowd: @escaping @Sendable () async throws -> Bool, pause: Duration,
    look: Duration, logger: Logger
  ) {
    self.release = release
    self.endCampaigns = endCampaigns
    self.compact = compact
    self.released = released
    self.wake = wake
    self.today = today
    self.hasCrowd = hasCrowd
    self.pause = pause
    self.look = look
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      await once()
      var waited = Duration.zero
      while !Task.isCancelled {
        try? await Task.sleep(for: look)
        waited += look
        guard !Task.isCancelled, await isDue(after: waited) else { continue }
        waited = .zero
        await once()
      }
    }
  }

  private func isDue(after waited: Duration) async -> Bool {
    if waited >= pause { return true }
    do {
      return try await hasCrowd()
    } catch {
      logger.error("looking for a crowd failed", metadata: ["problem": "\(error)"])
      return false
    }
  }

  /// A failed release is told and tried again at the next turn; nothing is lost by waiting.
  private func once() async {
    do {
      try await endCampaigns(today())
    } catch {
      logger.error("ending campaigns failed", metadata: ["problem": "\(error)"])
    }
    do {
      let day = today()
      let report = try await release()
      released.note(day)
      await wake.send()
      logger.info("release", metadata: ["batches": "\(report.batches.count)", "counted": "\(report.counted)"])
    } catch {
      logger.error("release failed", metadata: ["problem": "\(error)"])
    }
    await compactWeekly()
  }

  /// Once a week the tables are written anew: no freed page and no order of arrival is left.
  private func compactWeekly() async {
    guard today().isSunday else { return }
    do {
      try await compact()
    } catch {
      logger.error("compacting failed", metadata: ["problem": "\(error)"])
    }
  }
}
