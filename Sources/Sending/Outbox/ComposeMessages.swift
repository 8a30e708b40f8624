import Crypto
package import Delivery
import Foundation
package import Invitations
import Mail
import Messages
import Pages
package import Surveys

/// Makes the text and the link of a message, at the moment at which it goes out.
package struct ComposeMessages: Sendable {
  /// What is to be done with a message.
  enum Outcome {
    case send(OutgoingMessage)
    /// She has answered, is left in peace, or nobody can tell her link any more.
    case drop
    /// The number or the address takes none.
    case refuse(String)
  }

  private let surveys: any SurveyStore
  private let invitations: any InvitationStore
  private let quiet: any QuietStore
  private let keys: any CampaignKeys
  private let charity: Charity
  private let base: String

  /// Who asks; `nil` where nobody has said so.
  package typealias Charity = @Sendable () async throws -> LocalizedText?

  /// Makes messages from contacts and secrets, with links to a site.
  package init(
    surveys: any SurveyStore, invitations: any InvitationStore, quiet: any QuietStore, keys: any CampaignKeys,
    charity: @escaping Charity, base: String
  ) {
    self.surveys = surveys
    self.invitations = invitations
    self.quiet = quiet
    self.keys = keys
    self.charity = charity
    self.base = base
  }

  /// A survey in a version; `nil` where it cannot be read.
  func survey(_ version: SurveyVersion) async throws -> Survey? {
    try await surveys.survey(version.key, version: version.version)
  }

  /// Who is left in peace today.
  func peace(of survey: String, on day: Day) async throws -> LeftInPeace {
    try await LeftInPeace(of: survey, openOn: day, in: quiet, contactsKey: keys.contacts)
  }

  /// Looks a last time whether the message is needed, and makes it.
  func outcome(of message: ClaimedMessage, to survey: Survey, sparing peace: LeftInPeace) async throws -> Outcome {
    guard let plan = survey.sending, let secret = try keys.existingSecret(of: message.contact.campaign) else {
      return .drop
    }
    let token = message.contact.token(secret: secret)
    guard let ticket = try await invitations.ticket(key: token.key), !ticket.isSpent else { return .drop }
    let contact = try message.contact.open(key: keys.contacts)
    guard !peace.holds(message.contact.person, contact) else { return .drop }
    let words = MessageWords(
      step: message.step, survey: survey, from: try await charity(), plan: plan,
      language: contact.language.flatMap(Language.init) ?? .arabic,
      token: token, base: base)
    switch message.way {
    case .sms:
      guard let text = contact.phone, let number = try? PhoneNumber(text) else { return .refuse("number") }
      guard number.line.takesMessages else { return .refuse("landline") }
      return .send(words.sms(to: number))
    case .email:
      guard let address = contact.email.flatMap({ try? EmailAddress($0) }) else { return .refuse("address") }
      return words.email(to: address).map { .send($0) } ?? .refuse("address")
    }
  }
}
