package import Logging
package import Releases
import ServiceLifecycle
package import Surveys

/// Releases by itself: at the start, and then at every turn of the clock that the composition gives it.
package struct ReleaseSchedule: Service {
  private let release: ReleaseBallots
  private let surveys: any SurveyStore
  private let endCampaigns: @Sendable (Day) async throws -> Void
  private let compact: @Sendable () async throws -> Void
  private let released: LastRelease
  private let bell: Bell
  private let today: @Sendable () -> Day
  private let pause: Duration
  private let logger: Logger

  /// A schedule that releases every `pause`, notes it in `released` and rings `bell`.
  package init(
    release: ReleaseBallots, surveys: any SurveyStore, endCampaigns: @escaping @Sendable (Day) async throws -> Void,
    compact: @escaping @Sendable () async throws -> Void, released: LastRelease, bell: Bell,
    today: @escaping @Sendable () -> Day, pause: Duration, logger: Logger
  ) {
    self.release = release
    self.surveys = surveys
    self.endCampaigns = endCampaigns
    self.compact = compact
    self.released = released
    self.bell = bell
    self.today = today
    self.pause = pause
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await once()
        try? await Task.sleep(for: pause)
      }
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
      let report = try await release(surveys: surveys.published().map(\.survey), today: day)
      released.note(day)
      await bell.ring()
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
