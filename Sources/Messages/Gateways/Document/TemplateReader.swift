import Surveys

/// Reads which templates a provider keeps, and how it is asked about them.
struct TemplateReader {
  private let calls: CallReader

  /// A reader that knows the credentials of the file, and whether a sign-in comes before.
  init(_ credentials: [String], hasToken: Bool) {
    calls = CallReader(credentials: credentials, subject: .template, hasToken: hasToken)
  }

  /// A name for each step, and perhaps the question about their state.
  func templates(_ field: GatewayField) -> GatewayTemplates? {
    let fields = field.fields(MessageStep.allCases.map(\.rawValue) + ["state"])
    var names: [MessageStep: Template] = [:]
    for step in MessageStep.allCases {
      guard let name = fields[step.rawValue] else {
        field.note(.missing(step.rawValue))
        continue
      }
      if name.text != nil { names[step] = calls.template(name) { $0.credentials.count == 1 } }
    }
    return GatewayTemplates(names: names, question: fields["state"].flatMap(question))
  }

  private func question(_ field: GatewayField) -> TemplateQuestion? {
    let words = TemplateQuestion.Word.allCases.map(\.rawValue)
    let call = calls.call(field, beside: ["list", "name", "language", "field"] + words)
    let list = field.field("list")?.listPath
    let (name, language) = (field.field("name")?.path, field.field("language")?.path)
    let state = field.field("field")?.path
    guard let call, let list, let name, let language, let state, field.field("approved") != nil else { return nil }
    return TemplateQuestion(
      call: call, list: list, name: name, language: language, state: state,
      words: field.meanings(TemplateQuestion.Word.self))
  }
}
