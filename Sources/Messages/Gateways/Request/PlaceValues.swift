import Foundation
import Surveys

/// What the places of one request are filled with.
struct PlaceValues {
  /// `nil` where nothing is handed over.
  var message: GatewayMessage?
  /// Of the message, or of the template that is asked for.
  var step: MessageStep?
  let credentials: GatewayCredentials
  var token: String?
  var alphabets: [MessageLength.Alphabet: String] = [:]
  /// What the provider calls its templates.
  var templates: [MessageStep: Template] = [:]

  /// What stands in a place.
  func value(of place: Placeholder) throws(GatewayRequestProblem) -> String {
    switch place {
    case .text: try given(message?.text, "text")
    case .number: try digits()
    case .plusNumber: try "+" + digits()
    case .sender: credentials.sender
    case .reference: try given(message?.reference, "reference")
    case .link: try given(message?.parts?.link, "link")
    case .linkEnd: try linkEnd()
    case .language: try given(message?.parts?.language.rawValue, "language")
    case .step: try given(step?.rawValue, "step")
    case .template: try given(step.flatMap { templates[$0] }?.filled(with: self), "template")
    case .alphabet: try given(message.flatMap { alphabets[MessageLength($0.text).alphabet] }, "alphabet")
    case .token: try given(token, "token")
    case .credential(let name): try given(credentials.values[name], name)
    case .basic(let user, let secret):
      try Data((given(credentials.values[user], user) + ":" + given(credentials.values[secret], secret)).utf8)
        .base64EncodedString()
    }
  }

  private func digits() throws(GatewayRequestProblem) -> String {
    guard let digits = message?.digits else { throw .unfit("number") }
    return digits
  }

  private func linkEnd() throws(GatewayRequestProblem) -> String {
    guard let link = message?.parts?.link else { throw .missing("link") }
    guard let end = link.wholeMatch(of: /https:\/\/[^\/?#]+\/(.+)/)?.1 else { throw .unfit("link") }
    return String(end)
  }

  private func given(_ value: String?, _ name: String) throws(GatewayRequestProblem) -> String {
    guard let value, !value.isEmpty else { throw .missing(name) }
    return value
  }
}
