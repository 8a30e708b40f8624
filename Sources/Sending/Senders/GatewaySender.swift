package import Messages
import Numerals
import Surveys

/// Hands text messages to a provider that a file in `Senders/` describes.
package actor GatewaySender: MessageSender {
  package nonisolated let key: String
  private let gateway: Gateway
  private let credentials: GatewayCredentials
  private var token: String?
  private var signingIn: Task<String?, Never>?

  /// A sender through a provider that knows the charity by its credentials.
  package init(_ gateway: Gateway, as credentials: GatewayCredentials) {
    key = gateway.key
    self.gateway = gateway
    self.credentials = credentials
  }

  package func send(_ message: OutgoingMessage) async -> HandoverAnswer {
    guard case .sms(let number, let text, let parts) = message else { return .refused("way") }
    let reference = Digits.padded(UInt64.random(in: .min ... .max), to: 16, radix: 16)
    let message = GatewayMessage(text: text, number: number, reference: reference, parts: parts)
    guard gateway.signsIn else { return await hand(over: message, token: nil) }
    guard let token = await currentToken() else { return .unserved("signin") }
    let answer = await hand(over: message, token: token)
    guard answer == .unserved("signin") else { return answer }
    // A token that ran out was refused, and the message with it: it goes once more with another.
    if self.token == token { self.token = nil }
    guard let another = await currentToken(), another != token else { return answer }
    return await hand(over: message, token: another)
  }

  package func state() async -> SenderState {
    guard gateway.tellsState else { return SenderState() }
    let token = gateway.signsIn ? await currentToken() : nil
    guard token != nil || !gateway.signsIn else { return SenderState() }
    var templates: [SenderState.Template] = []
    for step in MessageStep.allCases { templates += await self.templates(of: step, token: token) }
    return SenderState(balance: await balance(token: token), templates: templates)
  }

  private func balance(token: String?) async -> String? {
    guard let request = try? gateway.balanceRequest(as: credentials, token: token),
      case .answered(let reply) = await GatewayExchange.run(request)
    else { return nil }
    return gateway.balance(in: reply)
  }

  /// How the texts of a step stand that the provider keeps, in each language.
  private func templates(of step: MessageStep, token: String?) async -> [SenderState.Template] {
    guard let request = try? gateway.templateRequest(step, as: credentials, token: token) else { return [] }
    let outcome = await GatewayExchange.run(request)
    return Language.allCases.map { language in
      let state: TemplateState =
        if case .answered(let reply) = outcome {
          gateway.templateState(of: step, in: language, as: credentials, by: reply)
        } else {
          .unknown
        }
      return SenderState.Template(step: step, language: language, state: state)
    }
  }

  private func hand(over message: GatewayMessage, token: String?) async -> HandoverAnswer {
    do throws(GatewayRequestProblem) {
      switch await GatewayExchange.run(try gateway.request(for: message, as: credentials, token: token)) {
      case .answered(let reply): return gateway.answer(reply, to: message)
      case .unsent: return .unserved("unreachable")
      case .silence: return .silence
      }
    } catch {
      switch error {
      case .missing(let credential): return .refused("no \(credential)")
      case .unfit(let part): return .refused(part)
      }
    }
  }

  /// The token with which messages are handed over; whoever needs one waits for a sign-in that is under way. `nil` where the
  /// provider gives none.
  private func currentToken() async -> String? {
    if let token { return token }
    let task = signingIn ?? Task { await signIn() }
    signingIn = task
    return await task.value
  }

  private func signIn() async -> String? {
    defer { signingIn = nil }
    guard let request = try? gateway.signInRequest(as: credentials),
      case .answered(let reply) = await GatewayExchange.run(request)
    else { return nil }
    token = gateway.token(in: reply)
    return token
  }
}
