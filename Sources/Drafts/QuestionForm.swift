/// Which kind of answer a question takes, as files name it.
package enum QuestionType: String, Sendable, CaseIterable {
  case rating
  case effort
  case nps
  case yesNo = "yes_no"
  case choice
  case multiple
  case comment

  /// The fields that questions of this kind alone have.
  package var ownFields: Set<String> {
    switch self {
    case .rating, .effort: ["scale"]
    case .nps: []
    case .yesNo: ["partly"]
    case .choice, .multiple: ["options"]
    case .comment: ["max_length"]
    }
  }

  /// Those of all kinds.
  fileprivate static let allOwnFields = allCases.reduce(into: Set<String>()) { $0.formUnion($1.ownFields) }
}

extension EditedSurvey {
  /// A question of a kind as it begins: with the survey's first scale where it needs one, and as the overall question
  /// where it can be it and there is none.
  package func newQuestion(_ type: QuestionType) -> SurveyNode {
    var question = SurveyNode.empty
    question[["type"]] = .text(type.rawValue)
    if type.ownFields.contains("scale") {
      let fitting = type == .effort ? scales.first { $0 == "ease" } : nil
      if let scale = fitting ?? scales.first { question[["scale"]] = .text(scale) }
    }
    if type == .rating, !questions.contains(where: { $0.text("overall") == "true" }) {
      question[["overall"]] = .text("true")
      question[["not_applicable"]] = .text("false")
    }
    if type == .comment { question[["not_applicable"]] = .text("false") }
    return question
  }
}

extension SurveyNode {
  /// The same question as one of another kind: what belongs to its old kind alone is dropped.
  package func asked(as type: QuestionType, in survey: EditedSurvey) -> SurveyNode {
    let fresh = survey.newQuestion(type)
    var question = self
    for name in QuestionType.allOwnFields.subtracting(type.ownFields) { question[[name]] = nil }
    for name in type.ownFields where question[[name]] == nil { question[[name]] = fresh[[name]] }
    if type != .rating { question[["overall"]] = nil }
    question[["type"]] = .text(type.rawValue)
    return question
  }

  /// These fields with what a form sent for them: texts by their paths, and lists of texts. What was left empty is taken
  /// away, but for lists that say something when they are empty; what the form does not know stays.
  package func filled(texts: [FieldPath: String], lists: [FieldPath: [String]] = [:]) -> SurveyNode {
    var node = self
    for (path, text) in texts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      node[path] = text.isEmpty ? nil : .text(text)
    }
    for (path, list) in lists.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let isSaid = ["invitations", "breakdowns"].contains(path.last)
      node[path] = list.isEmpty && !isSaid ? nil : .texts(list)
    }
    return node
  }
}
