package import Foundation
package import Surveys

/// How far events were made of what is published: everything up to these numbers was told of, or there was nobody to tell.
package struct WebhookMarks: Equatable, Sendable {
  /// The newest batch.
  package let batch: Int
  /// The newest report.
  package let report: Int

  package init(batch: Int, report: Int) {
    self.batch = batch
    self.report = report
  }
}

/// A period of which something was published.
package struct PublishedPeriod: Hashable, Sendable {
  package let survey: String
  package let period: Period
  /// The newest batch of it.
  package let batch: Int
  /// Whether its period was closed.
  package let isClosed: Bool

  package init(survey: String, period: Period, batch: Int, isClosed: Bool) {
    self.survey = survey
    self.period = period
    self.batch = batch
    self.isClosed = isClosed
  }
}

/// Keeps webhooks, each with its entries in the journal, and what they are to be told.
package protocol WebhookStore: Sendable {
  /// Keeps a new webhook.
  /// - Returns: its number.
  func add(
    _ address: WebhookAddress, topics: Set<WebhookTopic>, sealedSecret: Data, by actor: String, at now: Int
  ) async throws -> Int
  /// Every webhook, the newest first.
  func webhooks() async throws -> [Webhook]
  /// Ends a webhook at once, with whatever waits for it; `false` where none stands under the number.
  func end(_ number: Int, by actor: String, at now: Int) async throws -> Bool
  /// The newest events for a webhook, the last first.
  func deliveries(of webhook: Int, most: Int) async throws -> [WebhookDelivery]

  /// How far events were made, and how far there is something to make them of.
  func marks() async throws -> (told: WebhookMarks, now: WebhookMarks)
  /// What was published between two marks.
  func published(after told: WebhookMarks, upTo now: WebhookMarks) async throws -> [PublishedPeriod]
  /// Queues events for every webhook that is told of their topics, and moves the marks on, in one transaction. An event
  /// that was told before, by its id, is not queued again.
  func tell(_ events: [WebhookEvent], upTo marks: WebhookMarks, at now: Int) async throws
  /// Queues an event for one webhook alone; `false` where none stands under the number.
  func queue(_ event: WebhookEvent, for webhook: Int, at now: Int) async throws -> Bool

  /// Hands events that are due over to the caller, durably, and none of them to anybody else while their lease lasts.
  func claim(upTo count: Int, at now: Int) async throws -> [ClaimedEvent]
  /// Keeps what came of an attempt. A webhook whose receiver is gone ends; an event that is given up is told in the
  /// journal.
  func settle(_ claimed: ClaimedEvent, as progress: WebhookProgress, at now: Int) async throws
  /// Forgets what events said that were sent, or given up, before a moment; that they were told stays known.
  func forget(endedBefore moment: Int) async throws
}
