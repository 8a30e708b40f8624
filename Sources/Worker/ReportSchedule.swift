package import Documents
package import Indicators
package import Logging
package import Preferences
package import Reporting
import ServiceLifecycle
package import Surveys

/// Builds reports when their time has come: looks at every turn whether a definition has a period that is due and that no
/// schedule built yet.
package struct ReportSchedule: Service {
  /// What it asks the rest of the product.
  package struct Sources: Sendable {
    let definitions: @Sendable () -> [ReportDocument]
    let evidence: @Sendable (String) async throws -> Evidence
    let comments: any CommentStore
    let settings: any SettingsStore
    let released: LastRelease
    let today: @Sendable () -> Day
    let seconds: @Sendable () -> Int

    /// Definitions as they stand now, everything from which figures of a survey are made, and the time: the day as the
    /// house takes it, and seconds since 1970 for the hour.
    package init(
      definitions: @escaping @Sendable () -> [ReportDocument],
      evidence: @escaping @Sendable (String) async throws -> Evidence, comments: any CommentStore,
      settings: any SettingsStore, released: LastRelease, today: @escaping @Sendable () -> Day,
      seconds: @escaping @Sendable () -> Int
    ) {
      self.definitions = definitions
      self.evidence = evidence
      self.comments = comments
      self.settings = settings
      self.released = released
      self.today = today
      self.seconds = seconds
    }
  }

  private let sources: Sources
  private let reports: any ReportStore
  private let publisher: ReportPublisher
  private let wake: WakeSignal
  private let mailWake: WakeSignal
  private let pause: Duration
  private let logger: Logger

  /// A schedule that looks every `pause`, or when `wake` is sent; it sends `mailWake` where a letter waits.
  package init(
    _ sources: Sources, reports: any ReportStore, publisher: ReportPublisher, wake: WakeSignal, mailWake: WakeSignal,
    pause: Duration,
    logger: Logger
  ) {
    self.sources = sources
    self.reports = reports
    self.publisher = publisher
    self.wake = wake
    self.mailWake = mailWake
    self.pause = pause
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        for document in sources.definitions() { await once(document) }
        await wake.wait(upTo: pause)
      }
    }
  }

  /// A report that could not be built is told, and tried again at the next turn.
  private func once(_ document: ReportDocument) async {
    do {
      guard let period = try await build(document) else { return }
      logger.info("report", metadata: ["name": "\(document.key)", "period": "\(period)"])
      if document.schedule?.isMailed == true { await mailWake.send() }
    } catch SurveyStoreProblem.notPublished {
      // A definition may be there before its survey.
    } catch {
      logger.error("report failed", metadata: ["name": "\(document.key)", "problem": "\(error)"])
    }
  }

  /// The period on which a report was built; `nil` where there was nothing to do.
  private func build(_ document: ReportDocument) async throws -> Period? {
    let settings = try await sources.settings.settings()
    let (today, now) = (sources.today(), sources.seconds())
    guard let plan = document.schedule, plan.isPossible(in: settings.fiscalYear) else { return nil }
    let period = plan.due(on: today, hour: settings.zone.time(now).minute / 60)
    guard let released = sources.released.day, released > period.lastDay,
      try await !reports.reports().contains(where: { $0.isScheduled && $0.name == document.key && $0.period == period })
    else { return nil }
    let evidence = try await sources.evidence(document.survey)
    guard (try? evidence.sheet(of: period)) != nil else { return nil }
    let order = ReportOrder(
      document.issued(by: settings.charity?.name), of: evidence,
      comments: try await sources.comments.comments(survey: document.survey), period: period,
      language: document.language, logo: settings.charity?.logo)
    let isNew = try await publisher.buildOnTime(order, settings: settings, today: today, at: now)
    return isNew ? period : nil
  }
}
