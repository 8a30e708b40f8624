import Messages
import Pages
import Sending
import Surveys

/// Everybody who carries messages: what they say of the charity's accounts, and messages to oneself by them.
struct SiteCarriers: Sendable {
  private let carriers: [SiteCarrier]
  private let trials: SendTrial
  private let states = SenderStates()

  init(_ carriers: [SiteCarrier], trials: SendTrial) {
    self.carriers = carriers
    self.trials = trials
  }

  /// As the page on sending lists them.
  func listed() async -> [SendingPage.Carrier] {
    let states = await states.states(of: carriers.map(\.sender))
    return carriers.map { SendingPage.Carrier($0, states[$0.sender.key]) }
  }

  /// Sends a message to oneself; `nil` where nobody of this name carries any. Throws a ``TrialProblem``.
  func sendTrial(_ survey: Survey, by key: String, to typed: String, in language: Language) async throws
    -> HandoverAnswer?
  {
    guard let carrier = carriers.first(where: { $0.sender.key == key }) else { return nil }
    let answer = try await trials.send(survey, by: carrier.way, through: carrier.sender, to: typed, in: language)
    // It cost something.
    await states.forget(key)
    return answer
  }
}

extension SendingPage.Carrier {
  /// Somebody who carries messages, with what was said of the account.
  fileprivate init(_ carrier: SiteCarrier, _ state: SenderState?) {
    self.init(
      key: carrier.sender.key, way: carrier.way, name: carrier.name, sender: carrier.senderName,
      discloses: carrier.discloses, state: state ?? SenderState())
  }
}
