package import Drafts
package import Surveys

/// Makes a survey of a form: what the survey can hold is taken, and everything else is noted at its place.
package struct FormMapping {
  private let form: ForeignForm
  private let spoken: SpokenWords
  private let answers: AnswerMapping
  private var keys = KeyMaker(reserved: SurveyLimits.reservedKeys)
  private var scales: [SurveyNode.Entry] = []
  private var questions: [SurveyNode] = []
  /// What is asked already, by the names of the form.
  private var asked: [String: Asked] = [:]
  private var notes: [FormNote] = []
  private var (changed, left) = (0, 0)

  /// A question that is asked, as conditions speak of it.
  private struct Asked {
    let key: String
    let values: [(code: String, value: String)]
    let isMany: Bool
  }

  private init(_ form: ForeignForm) {
    self.form = form
    spoken = SpokenWords(form.languages)
    answers = AnswerMapping(spoken: spoken, hasCodes: form.source != .google)
  }

  /// A survey of a form, on the bare one that every survey is begun with, and what became of the form.
  package static func survey(of form: ForeignForm, named name: SurveyName) -> ImportedForm? {
    guard var survey = EditedSurvey.bare else { return nil }
    var mapping = FormMapping(form)
    for question in form.questions { mapping.take(question) }
    mapping.chooseOverall()
    let heads = mapping.notesOfForm
    survey.root = mapping.root(from: survey.root)
    survey.root[["key"]] = .text(name.key)
    survey.root[["version"]] = .text(String(name.version))
    let report = FormReport(
      source: form.source, asked: mapping.questions.count, changed: mapping.changed, left: mapping.left,
      notes: form.notes + heads + mapping.notes)
    return ImportedForm(survey: survey, report: report)
  }

  /// The fields of the survey.
  private func root(from bare: SurveyNode) -> SurveyNode {
    var root = bare
    root[["languages"]] = .texts(spoken.languages.map(\.rawValue))
    if !form.title.isEmpty { root[["title"]] = spoken.node(form.title) }
    if !form.thanks["ar"].isEmpty { root[["thanks"]] = spoken.node(form.thanks) }
    if !scales.isEmpty { root[["scales"]] = .fields(scales) }
    root = OwnFields.laid(form.own, over: root)
    // Without questions there is a list all the same, to which an editor adds.
    return root.with(.list(questions), at: "questions")
  }

  // MARK: Questions

  private mutating func take(_ question: ForeignQuestion) {
    var losses = question.losses
    if questions.count == SurveyLimits.questions {
      return leave(question, .tooManyQuestions(most: SurveyLimits.questions))
    }
    let isCarried = !(SurveyNode(source: question.own)?.text("type") ?? "").isEmpty
    let draft: AnswerDraft
    switch answers.answers(to: question) {
    case .failure(let fault):
      guard isCarried else { return leave(question, fault.loss) }
      draft = AnswerDraft(.comment)
    case .success(let made): draft = made
    }
    losses += draft.losses
    let opening = question.condition.opening { name in asked[name].map { ($0.values.map(\.code), $0.isMany) } }
    if opening == .never, !isCarried { return leave(question, .neverAsked) }
    let key = keys.key(of: question.title ?? question.name, else: question.title == nil ? "q" : "question")
    if question.title == nil, key != question.name.lowercased(), !question.name.isEmpty {
      losses.append(.renamed(question.name, to: key))
    }
    var node = SurveyNode.fields([
      .init(name: "key", node: .text(key)), .init(name: "type", node: .text(draft.type.rawValue)),
    ])
    if question.text.isEmpty { losses.append(.noWords) }
    if let sign = question.text.pipedName { losses.append(.piping(sign)) }
    node[["text"]] = spoken.node(question.text)
    if !question.help.isEmpty { node[["help"]] = spoken.node(question.help) }
    for field in draft.fields { node[[field.name]] = field.node }
    if let scale = draft.scale { node[["scale"]] = .text(name(of: scale, like: question.list)) }
    if let unknown = draft.dontKnow { node[["dont_know"]] = spoken.node(unknown.text) }
    if draft.notApplicable == nil { node[["not_applicable"]] = .text("false") }
    switch condition(opening, of: question) {
    case .success(let shown): node[["show_if"]] = shown
    case .failure(let fault): losses.append(fault.loss)
    }
    if isCarried { losses = [] }
    node = OwnFields.laid(question.own, over: node)
    asked[question.name] = Asked(
      key: node.text("key"), values: draft.values, isMany: draft.type == .multiple)
    questions.append(node)
    if !losses.isEmpty { changed += 1 }
    notes += losses.map { FormNote(place: question.place, loss: $0) }
  }

  private mutating func leave(_ question: ForeignQuestion, _ loss: FormLoss) {
    if !loss.isNoQuestion { left += 1 }
    notes.append(FormNote(place: question.place, loss: loss))
  }

  /// The fields of a condition; `nil` where the question is always asked.
  private func condition(
    _ opening: FormOpening, of question: ForeignQuestion
  ) -> Result<SurveyNode?, AnswerFault> {
    let words = question.conditionText.isEmpty ? question.condition.words : question.conditionText
    switch opening {
    case .always, .never: return .success(nil)
    case .beyond: return .failure(AnswerFault(loss: .condition(words)))
    case .on(let name, let codes):
      guard let decider = asked[name], !decider.values.isEmpty else {
        return .failure(AnswerFault(loss: .conditionOnOther(words, on: name)))
      }
      let values = decider.values.filter { codes.contains($0.code) }.map(\.value)
      guard !values.isEmpty else { return .failure(AnswerFault(loss: .condition(words))) }
      return .success(
        .fields([.init(name: "question", node: .text(decider.key)), .init(name: "is", node: .texts(values))]))
    }
  }

  /// The name of a scale, the same for the same steps.
  private mutating func name(of scale: SurveyNode, like wish: String) -> String {
    if let known = scales.first(where: { $0.node == scale }) { return known.name }
    var names = KeyMaker(reserved: Set(scales.map(\.name)))
    let name = names.key(of: wish, else: "scale")
    scales.append(.init(name: name, node: scale))
    return name
  }

  // MARK: The whole

  /// One rating sums the others up: the one that says so, or the first that everybody is asked.
  private mutating func chooseOverall() {
    guard !questions.contains(where: { $0.text("overall") == "true" }) else { return }
    let ratings = questions.indices.filter {
      questions[$0].text("type") == "rating" && questions[$0][["show_if"]] == nil
    }
    let said = ratings.first { index in
      var words = Words(questions[index].text("text", "ar"), in: "ar")
      words["en"] = questions[index].text("text", "en")
      return QuestionWords.isOverall(words, name: questions[index].text("key"))
    }
    guard let chosen = said ?? ratings.first else { return }
    questions[chosen][["overall"]] = .text("true")
  }

  private var notesOfForm: [FormNote] {
    var losses: [FormLoss] = []
    if let source = spoken.source, !source.isEmpty { losses.append(.foreignWords(source)) }
    let others = spoken.otherLanguages(of: form.languages)
    if !others.isEmpty { losses.append(.otherLanguages(others)) }
    if form.own.isEmpty {
      for language in spoken.languages {
        let count = questions.count { $0.text("text", language.rawValue).isEmpty }
        if count > 0 { losses.append(.missingWords(language: language.rawValue, places: count)) }
      }
      if !form.intro.isEmpty { losses.append(.intro(form.intro.anyText)) }
      if !form.thanks.isEmpty, form.thanks["ar"].isEmpty { losses.append(.thanks(form.thanks.anyText)) }
      let overall = questions.first { $0.text("overall") == "true" }
      losses.append(overall.map { .overall(key: $0.text("key")) } ?? .noOverall)
    }
    return losses.map { FormNote(place: .form, loss: $0) }
  }
}

extension Words {
  /// What a text puts in from elsewhere, such as `${name}` or `{TOKEN:FIRSTNAME}`; `nil` for nothing.
  fileprivate var pipedName: String? {
    for text in texts.values.sorted() {
      guard let match = text.firstMatch(of: #/\$?\{[A-Za-z_][A-Za-z0-9_:.]*\}/#) else { continue }
      if match.0 != "{channel}" { return String(match.0) }
    }
    return nil
  }
}

extension FormCondition {
  /// The condition in one line, for whoever has to write it anew.
  var words: String {
    switch self {
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .unreadable: "?"
    case .compared(let name, let relation, let value): "\(name) \(relation.sign) '\(value)'"
    case .selected(let name, let code): "selected(\(name), '\(code)')"
    case .answered(let name): "answered(\(name))"
    case .not(let inner): "not(\(inner.words))"
    case .all(let one, let two): "(\(one.words) and \(two.words))"
    case .any(let one, let two): "(\(one.words) or \(two.words))"
    }
  }
}

extension FormCondition.Relation {
  fileprivate var sign: String {
    switch self {
    case .equal: "="
    case .unequal: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }
}
