package import Documents
package import Indicators
package import Messages
package import Sending
package import Surveys

/// Makes events of what was published, and keeps them for the webhooks that are told of it. They follow from published
/// records alone, under ids that follow from the records, and are kept in one transaction with how far they go: none is
/// lost and none gets two ids, wherever the program ends.
package actor TellWebhooks {
  /// Everything from which figures of a survey are made.
  package typealias Evidences = @Sendable (String) async throws -> Evidence

  private let store: any WebhookStore
  private let reports: any ReportStore
  private let outbox: any OutboxStore
  private let evidence: Evidences
  /// The day of the newest summary in this run of the program.
  private var summarised: Day?

  /// Messages are counted in steps of so many, rounded down: no step tells of one person.
  private static let step = 10

  package init(
    _ store: any WebhookStore, reports: any ReportStore, outbox: any OutboxStore, evidence: @escaping Evidences
  ) {
    self.store = store
    self.reports = reports
    self.outbox = outbox
    self.evidence = evidence
  }

  /// Keeps the events of whatever was published since the last turn.
  /// - Parameters:
  ///   - now: seconds since 1970.
  ///   - day: today, by the charity's clocks.
  package func turn(at now: Int, on day: Day) async throws {
    let (told, present) = try await store.marks()
    let topics = try await store.webhooks().filter { $0.ending == nil }.reduce(into: Set<WebhookTopic>()) {
      $0.formUnion($1.topics)
    }
    var events: [WebhookEvent] = []
    if told != present, !topics.isEmpty {
      for published in try await store.published(after: told, upTo: present) {
        events.append(TellWebhooks.released(published, at: now))
        if published.isClosed { events += try await found(in: published, at: now) }
      }
      events += try await built(after: told.report, upTo: present.report, at: now)
    }
    let summary = topics.contains(.deliverySummary) && summarised != day ? try await summary(of: day, at: now) : nil
    events += [summary].compactMap(\.self)
    if told != present || !events.isEmpty { try await store.tell(events, upTo: present, at: now) }
    if topics.contains(.deliverySummary) { summarised = day }
  }

  private static func released(_ published: PublishedPeriod, at now: Int) -> WebhookEvent {
    WebhookEvent(
      .released, of: [published.survey, "\(published.period)", "\(published.batch)"],
      data: [
        "survey": .text(published.survey), "period": .text("\(published.period)"),
        "first_day": .text("\(published.period.firstDay)"), "last_day": .text("\(published.period.lastDay)"),
        "is_closed": .flag(published.isClosed),
      ], at: now)
  }

  /// Targets that a closed period missed, and questions that moved in it.
  private func found(in published: PublishedPeriod, at now: Int) async throws -> [WebhookEvent] {
    let evidence = try await evidence(published.survey)
    let missed = evidence.standings(of: evidence.targets, in: published.period).filter { $0.standing == .open }
    let moved = try evidence.until(published.period).series(by: .none).filter {
      $0.points.last?.period == published.period && [.better, .worse, .changed].contains($0.verdict)
    }
    return missed.map { TellWebhooks.missed($0, at: now) }
      + moved.map { TellWebhooks.moved($0, in: published, at: now) }
  }

  /// A target whose figure is shown and lies short of it; what is withheld, or told as a bound, has no value here either.
  private static func missed(_ standing: TargetStanding, at now: Int) -> WebhookEvent {
    let (aim, target) = (standing.target.aim, standing.target.value)
    let names = [aim.survey, aim.indicator.rawValue, "\(aim.scope.breakdown)", "\(aim.scope.label)"]
    var data: [String: WebhookEvent.Value] = [
      "survey": .text(names[0]), "indicator": .text(names[1]), "breakdown": .text(names[2]), "label": .text(names[3]),
      "period": .text("\(standing.period)"), "target": .decimal(target),
    ]
    if let question = aim.question { data["question"] = .text(question) }
    if let figure = standing.figure, figure.status != .withheld, figure.bound == nil, let value = figure.value {
      data["value"] = .decimal(value)
    }
    return WebhookEvent(
      .targetMissed, of: names + [aim.question ?? "", "\(standing.period)", "\(target)"], data: data, at: now)
  }

  private static func moved(_ series: Series, in published: PublishedPeriod, at now: Int) -> WebhookEvent {
    let names = [published.survey, "\(published.period)", series.question, series.indicator.rawValue]
    return WebhookEvent(
      .signalRaised, of: names,
      data: [
        "survey": .text(names[0]), "period": .text(names[1]), "question": .text(names[2]),
        "indicator": .text(names[3]), "verdict": .text(series.verdict.rawValue),
      ], at: now)
  }

  /// Reports with numbers beyond one and up to another.
  private func built(after told: Int, upTo present: Int, at now: Int) async throws -> [WebhookEvent] {
    guard told < present else { return [] }
    let all = try await reports.reports()
    return all.filter { told < $0.number && $0.number <= present }.sorted { $0.number < $1.number }.map { report in
      let editions = ArchivedEdition.all(of: report.name, report.period, among: all)
      return WebhookEvent(
        .reportBuilt, of: ["\(report.number)"],
        data: [
          "number": .number(report.number), "name": .text(report.name), "period": .text("\(report.period)"),
          "language": .text(report.language.rawValue),
          "edition": .number(editions.last { $0.holds(report) }?.number ?? 1),
          "is_scheduled": .flag(report.isScheduled), "href": .text("/api/v1/reports/\(report.number)"),
        ], at: now)
    }
  }

  /// How many messages of each survey and step stand where; `nil` where there are none.
  private func summary(of day: Day, at now: Int) async throws -> WebhookEvent? {
    let counts = try await outbox.counts()
    guard !counts.isEmpty else { return nil }
    let rows = Dictionary(grouping: counts) { [$0.survey, $0.step.rawValue] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, counts -> WebhookEvent.Value in
        func number(_ states: [MessageProgress.State]) -> WebhookEvent.Value {
          let sum = counts.filter { states.contains($0.state) }.reduce(0) { $0 + $1.count }
          return .number(sum / TellWebhooks.step * TellWebhooks.step)
        }
        return .object([
          "survey": .text(key[0]), "step": .text(key[1]), "waiting": number([.waiting, .handed]),
          "accepted": number([.accepted]), "delivered": number([.delivered]), "failed": number([.failed]),
          "unknown": number([.unknown]),
        ])
      }
    return WebhookEvent(
      .deliverySummary, of: ["\(day)"], data: ["day": .text("\(day)"), "messages": .list(rows)], at: now)
  }
}
