package import Foundation
package import Surveys

/// What is known of calling one person. It is sealed off from tickets and answers as her contact is: it never says
/// whether she answered.
package struct Call: Equatable, Sendable {
  /// Where it stands.
  package enum State: String, Sendable, CaseIterable {
    case open
    case noAnswer = "no_answer"
    case callBack = "call_back"
    case refused
    case wrongNumber = "wrong_number"
    case optedOut = "opted_out"

    /// Why she is left in peace in this survey; `nil` where she may be called again.
    package var quiet: QuietReason? {
      switch self {
      case .open, .noAnswer, .callBack: nil
      case .refused: .refused
      case .wrongNumber: .wrongContact
      case .optedOut: .optedOut
      }
    }
  }

  /// How a call ended that brought no rating.
  package enum Ending: Equatable, Sendable {
    case noAnswer
    case callBack(on: Day)
    case refused
    case wrongNumber
    /// She wants to be asked no more, about anything.
    case optedOut
  }

  /// After so many tries without an answer she is left in peace.
  package static let mostTries = 4

  /// The random number that stands for her.
  package let person: Data
  package let campaign: String
  package private(set) var state: State
  /// Tries without an answer.
  package private(set) var tries: Int
  package private(set) var lastDay: Day?
  /// The day for which she asked.
  package private(set) var againOn: Day?
  /// The day on which the message had its time that she got instead; `nil` where she was invited by telephone.
  package let notBefore: Day?

  /// A call as it was kept, or one that nobody has tried yet.
  package init(
    person: Data, campaign: String, state: State = .open, tries: Int = 0, lastDay: Day? = nil, againOn: Day? = nil,
    notBefore: Day? = nil
  ) {
    self.person = person
    self.campaign = campaign
    self.state = state
    self.tries = tries
    self.lastDay = lastDay
    self.againOn = againOn
    self.notBefore = notBefore
  }

  /// Whether she is to be called on a day: at once or when her message had its time, on the day she named or later, or on
  /// another day than that on which nobody answered.
  package func isDue(on today: Day) -> Bool {
    switch state {
    case .open: notBefore.map { $0 <= today } ?? true
    case .noAnswer: tries < Call.mostTries && lastDay.map { $0 < today } ?? true
    case .callBack: againOn.map { $0 <= today } ?? true
    case .refused, .wrongNumber, .optedOut: false
    }
  }

  /// Notes how it ended today.
  package mutating func end(_ ending: Ending, today: Day) {
    lastDay = today
    againOn = nil
    switch ending {
    case .noAnswer:
      state = .noAnswer
      tries += 1
    case .callBack(let day):
      state = .callBack
      againOn = day
    case .refused: state = .refused
    case .wrongNumber: state = .wrongNumber
    case .optedOut: state = .optedOut
    }
  }
}

/// A campaign that nobody has looked through yet for those to be called.
package struct UnlistedCampaign: Equatable, Sendable {
  package let id: String
  package let survey: String
  package let version: Int
  /// Whether anybody is invited by telephone.
  package let isByPhone: Bool

  package init(id: String, survey: String, version: Int, isByPhone: Bool) {
    self.id = id
    self.survey = survey
    self.version = version
    self.isByPhone = isByPhone
  }
}

/// Keeps calls, apart from tickets and from ballots.
package protocol CallStore: Sendable {
  /// Campaigns with open links whose calls are not listed yet.
  func unlisted(openOn day: Day) async throws -> [UnlistedCampaign]
  /// The people of a campaign whose contacts are kept.
  func contacts(of campaign: String) async throws -> [SealedContact]
  /// Lists the calls of a campaign; it is listed once.
  func list(_ calls: [Call], of campaign: String) async throws
  /// The calls of open campaigns that are not over and wait for no later day, with the contacts that they need.
  func waiting(openOn day: Day) async throws -> [(call: Call, contact: SealedContact)]
  /// Keeps how a call stands now.
  func keep(_ call: Call) async throws
  /// How many calls of each campaign stand where.
  func counts() async throws -> [String: [Call.State: Int]]
  /// Deletes the calls of campaigns that are over.
  func end(_ campaigns: [String]) async throws
}
