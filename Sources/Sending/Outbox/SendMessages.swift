import Delivery
import Messages
package import Surveys

/// Sends what waits, a part at a time: claims it durably, makes each message, hands it over, and keeps how it stands. What
/// was claimed by a process that ended is never sent again by itself.
package actor SendMessages {
  /// What one turn came to.
  package struct Turn: Equatable, Sendable {
    /// How many messages were claimed; none where nothing is due, or nothing may go out now.
    package let claimed: Int
    package let accepted: Int
  }

  private let outbox: any OutboxStore
  /// By whose clocks hours are told.
  private let zone: Zone
  private let compose: ComposeMessages
  private let routes: SenderRoutes
  private var bucket: TokenBucket
  private let patience: Duration
  /// Surveys as they were published, which never change.
  private var published: [SurveyVersion: Survey] = [:]

  /// How many messages are claimed together, and on their way at once: so many are unknown when the program dies.
  private static let atOnce = 8

  /// Sends by providers, so many messages a minute at the most.
  /// - Parameter patience: after this while, what is known of a part is kept, whoever is silent.
  package init(
    outbox: any OutboxStore, compose: ComposeMessages, routes: [SendingPlan.Way: SenderRoute], perMinute: Int,
    now: Double, zone: Zone = .riyadh, patience: Duration = .milliseconds(200)
  ) {
    self.outbox = outbox
    self.zone = zone
    self.compose = compose
    self.routes = SenderRoutes(routes)
    bucket = TokenBucket(perMinute: perMinute, at: now)
    self.patience = patience
  }

  /// Sends one part of what is due at a moment, in seconds since 1970.
  package func turn(at now: Double, on day: Day) async throws -> Turn {
    let second = Int(now)
    let ways = await routes.open(at: second)
    let surveys = ways.isEmpty ? [:] : try await open(at: second, on: day)
    let room = surveys.isEmpty ? 0 : bucket.take(upTo: SendMessages.atOnce, at: now)
    guard room > 0 else { return Turn(claimed: 0, accepted: 0) }
    // Looked up before anything is claimed: whatever cannot be read then leaves every message where it was.
    let peace = try await peace(of: Set(surveys.values.map(\.key)), on: day)
    let claimed = try await outbox.claim(
      upTo: room, of: surveys.keys.sorted { ($0.key, $0.version) < ($1.key, $1.version) }, by: ways, at: second, on: day
    )
    bucket.giveBack(room - claimed.count)
    let accepted = try await send(claimed, surveys: surveys, sparing: peace, at: second)
    return Turn(claimed: claimed.count, accepted: accepted)
  }

  /// Seconds until more may go out.
  package func pause(at now: Double) -> Double { bucket.wait(at: now) }

  /// The surveys of which something waits and whose hours are now.
  private func open(at now: Int, on day: Day) async throws -> [SurveyVersion: Survey] {
    var open: [SurveyVersion: Survey] = [:]
    for version in try await outbox.waiting(on: day) {
      if published[version] == nil { published[version] = try await compose.survey(version) }
      guard let survey = published[version], let plan = survey.sending,
        SendingHours(usual: plan.hours, zone: zone).isOpen(at: now)
      else { continue }
      open[version] = survey
    }
    return open
  }

  /// Sends messages at once, and keeps how each stands soon after it is known: one about which a provider is silent holds
  /// back no other's. Returns how many were accepted.
  private func send(
    _ claimed: [ClaimedMessage], surveys: [SurveyVersion: Survey], sparing peace: [String: LeftInPeace], at now: Int
  ) async throws -> Int {
    try await withThrowingTaskGroup(of: SettledMessage?.self) { group in
      var (settled, open, accepted) = ([SettledMessage](), 0, 0)
      for message in claimed {
        guard let survey = surveys[SurveyVersion(key: message.survey, version: message.version)] else { continue }
        group.addTask { await self.settle(message, of: survey, peace, at: now) }
        open += 1
      }
      wait(in: &group)
      while open > 0, let event = try await group.next() {
        if let message = event {
          open -= 1
          accepted += message.progress.state == .accepted ? 1 : 0
          settled.append(message)
        } else {
          wait(in: &group)
        }
        guard event == nil || open == 0 else { continue }
        try await outbox.settle(settled)
        settled = []
      }
      group.cancelAll()
      return accepted
    }
  }

  /// A task of the group that tells when it is time to keep what is known.
  private func wait(in group: inout ThrowingTaskGroup<SettledMessage?, any Error>) {
    group.addTask { [patience] in
      try? await Task.sleep(for: patience)
      return nil
    }
  }

  private func peace(of surveys: Set<String>, on day: Day) async throws -> [String: LeftInPeace] {
    var peace: [String: LeftInPeace] = [:]
    for survey in surveys { peace[survey] = try await compose.peace(of: survey, on: day) }
    return peace
  }

  /// One message, from its text to what came of it. One that cannot be made waits, and holds up no other.
  private func settle(
    _ claimed: ClaimedMessage, of survey: Survey, _ peace: [String: LeftInPeace], at now: Int
  ) async -> SettledMessage {
    var message = claimed
    guard let peace = peace[survey.key],
      let outcome = try? await compose.outcome(of: message, to: survey, sparing: peace)
    else {
      message.progress.answer(.later("unreadable"), at: now)
      return SettledMessage(message, sender: nil)
    }
    switch outcome {
    case .drop:
      message.progress.drop()
      return SettledMessage(message, sender: nil)
    case .refuse(let problem):
      message.progress.answer(.refused(problem), at: now)
      return SettledMessage(message, sender: nil)
    case .send(let outgoing):
      guard
        let (answer, sender) = await routes.hand(
          over: outgoing, by: message.way, attempt: message.progress.attempts, at: now)
      else {
        message.progress.putBack(until: now + Circuit.rest)
        return SettledMessage(message, sender: nil)
      }
      message.progress.answer(answer, at: now)
      return SettledMessage(message, sender: sender)
    }
  }
}
