package import Surveys

/// Texts that a provider keeps itself, and releases only after somebody there has read them.
struct GatewayTemplates: Equatable, Sendable {
  /// What the provider calls each; nothing but credentials has places in them.
  let names: [MessageStep: Template]
  /// How it is asked which are released; `nil` where nobody knows.
  let question: TemplateQuestion?
}

/// What asks for the templates of a name, and how the list that is answered is read.
struct TemplateQuestion: Equatable, Sendable {
  /// What the provider's word for a state means.
  enum Word: String, Sendable, CaseIterable {
    case approved, waiting, refused
  }

  let call: GatewayCall
  let list: ListPath
  /// In each entry of the list.
  let name: AnswerPath
  let language: AnswerPath
  let state: AnswerPath
  let words: [String: Word]
}

/// Whether a provider sends a template.
package enum TemplateState: Equatable, Sendable {
  case approved
  /// Somebody there has still to read it.
  case waiting
  /// It was refused, or stopped later, with the provider's word for that.
  case refused(String)
  /// Nobody handed it in under this name and in this language.
  case missing
  /// The provider did not say, or said what its file does not know.
  case unknown
}

extension Gateway {
  /// What asks for the templates of a step, in all languages; `nil` where none are kept or nobody knows how to ask.
  package func templateRequest(
    _ step: MessageStep, as credentials: GatewayCredentials, token: String? = nil
  ) throws(GatewayRequestProblem) -> GatewayRequest? {
    guard let templates else { return nil }
    return try templates.question?.call.request(
      PlaceValues(step: step, credentials: credentials, token: token, templates: templates.names))
  }

  /// How the template of a step stands in a language, by the answer to ``templateRequest(_:as:token:)``. The answer may
  /// hold other languages, and names that only begin alike.
  package func templateState(
    of step: MessageStep, in language: Language, as credentials: GatewayCredentials, by reply: GatewayReply
  ) -> TemplateState {
    guard let templates, let question = templates.question, (200...299).contains(reply.status),
      let tree = AnswerTree(json: reply.body), let entries = question.list.entries(in: tree),
      let name = try? templates.names[step]?.filled(with: PlaceValues(credentials: credentials))
    else { return .unknown }
    let found = entries.first {
      $0.at(question.name.steps)?.text == name && $0.at(question.language.steps)?.text == language.rawValue
    }
    guard let found else { return .missing }
    guard let said = found.at(question.state.steps)?.text else { return .unknown }
    return switch question.words[said] {
    case .approved: .approved
    case .waiting: .waiting
    case .refused: .refused(said)
    case nil: .unknown
    }
  }
}
