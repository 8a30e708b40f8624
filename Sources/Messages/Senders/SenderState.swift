package import Surveys

/// What a provider says of itself.
package struct SenderState: Equatable, Sendable {
  /// A text that the provider keeps, and whether it sends it.
  package struct Template: Equatable, Sendable {
    package let step: MessageStep
    package let language: Language
    package let state: TemplateState

    package init(step: MessageStep, language: Language, state: TemplateState) {
      self.step = step
      self.language = language
      self.state = state
    }
  }

  /// The rest of the credit as the provider writes it; `nil` where it does not say.
  package let balance: String?
  package let templates: [Template]

  /// What was said; nothing at first.
  package init(balance: String? = nil, templates: [Template] = []) {
    self.balance = balance
    self.templates = templates
  }
}
