import Invitations
package import Messages
package import Surveys

/// Sends somebody of the charity a message as a family would get it, by one provider. Its link leads nowhere, and nothing
/// of it is kept.
package actor SendTrial {
  private let charity: ComposeMessages.Charity
  private let base: String
  private let now: @Sendable () -> Double
  private var bucket: TokenBucket

  /// In a minute, so that the page is no way to press somebody.
  private static let perMinute = 6

  /// Sends links to a site.
  package init(charity: @escaping ComposeMessages.Charity, base: String, now: @escaping @Sendable () -> Double) {
    self.charity = charity
    self.base = base
    self.now = now
    bucket = TokenBucket(perMinute: SendTrial.perMinute, at: now())
  }

  /// Sends the invitation of a survey to a number or an address.
  package func send(
    _ survey: Survey, by way: SendingPlan.Way, through sender: any MessageSender, to typed: String,
    in language: Language
  ) async throws(TrialProblem) -> HandoverAnswer {
    var generator = SystemRandomNumberGenerator()
    let words = MessageWords(
      step: .invitation, survey: survey, from: try? await charity(), plan: survey.sending ?? SendingPlan(ways: [way]),
      language: language,
      token: Token(using: &generator), base: base)
    let message = try SendTrial.message(words, by: way, to: typed)
    guard bucket.take(upTo: 1, at: now()) == 1 else { throw .tooMany }
    return await sender.send(message)
  }

  private static func message(
    _ words: MessageWords, by way: SendingPlan.Way, to typed: String
  ) throws(TrialProblem) -> OutgoingMessage {
    switch way {
    case .sms:
      guard let number = try? PhoneNumber(typed) else { throw .notANumber }
      guard number.line.takesMessages else { throw .landline }
      return words.sms(to: number)
    case .email:
      guard let address = try? EmailAddress(typed), let mail = words.email(to: address) else { throw .notAnAddress }
      return mail
    }
  }
}
