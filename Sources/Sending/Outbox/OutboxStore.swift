package import Delivery
package import Foundation
package import Messages
package import Surveys

/// A message that was handed over to this process: to be sent now, and settled then.
package struct ClaimedMessage: Sendable {
  package let step: MessageStep
  package let way: SendingPlan.Way
  /// The survey, as it was published.
  package let survey: String
  package let version: Int
  package let contact: SealedContact
  package var progress: MessageProgress

  package init(
    step: MessageStep, way: SendingPlan.Way, survey: String, version: Int, contact: SealedContact,
    progress: MessageProgress
  ) {
    self.step = step
    self.way = way
    self.survey = survey
    self.version = version
    self.contact = contact
    self.progress = progress
  }
}

/// How a message stands now, and who sent it.
package struct SettledMessage: Sendable {
  package let person: Data
  package let step: MessageStep
  package let progress: MessageProgress
  /// The provider's name; `nil` where none was asked.
  package let sender: String?

  package init(_ message: ClaimedMessage, sender: String?) {
    person = message.contact.person
    step = message.step
    progress = message.progress
    self.sender = sender
  }
}

/// How many messages of a survey stand where.
package struct MessageCount: Hashable, Sendable {
  package let survey: String
  package let step: MessageStep
  package let way: SendingPlan.Way
  package let state: MessageProgress.State
  /// Why they were refused last; `nil` where they were not.
  package let problem: String?
  package let count: Int

  package init(
    survey: String, step: MessageStep, way: SendingPlan.Way, state: MessageProgress.State, problem: String?, count: Int
  ) {
    self.survey = survey
    self.step = step
    self.way = way
    self.state = state
    self.problem = problem
    self.count = count
  }
}

/// Keeps what is to be sent. No message is claimed twice: what was claimed and never settled is unknown, and stays so.
package protocol OutboxStore: Sendable {
  /// Hands messages that are due over to the caller, durably, and none of them to anybody else.
  /// - Parameters:
  ///   - surveys: those whose hours are now, and the ways by which somebody sends.
  ///   - day: today; what belongs to a round that opens no form any more is left.
  func claim(
    upTo count: Int, of surveys: [SurveyVersion], by ways: [SendingPlan.Way], at now: Int, on day: Day
  ) async throws -> [ClaimedMessage]
  /// Keeps how messages stand, in one transaction. A receipt that came meanwhile is not forgotten.
  func settle(_ messages: [SettledMessage]) async throws
  /// Calls unknown what was claimed and never settled. Returns how many those were.
  func abandon() async throws -> Int
  /// Takes in what a provider says. Returns what is said of names that it never gave, or that are not kept yet.
  func receive(_ receipts: [GatewayReceipt], from sender: String) async throws -> [GatewayReceipt]
  /// The surveys of which something waits on a day.
  func waiting(on day: Day) async throws -> [SurveyVersion]
  /// The links that were sent, each with the state in which it is, while contacts are kept.
  func ended() async throws -> [(contact: SealedContact, state: MessageProgress.State)]
  /// How many messages stand where, by survey.
  func counts() async throws -> [MessageCount]
}

/// A survey in one version.
package struct SurveyVersion: Hashable, Sendable {
  package let key: String
  package let version: Int

  package init(key: String, version: Int) {
    self.key = key
    self.version = version
  }
}
