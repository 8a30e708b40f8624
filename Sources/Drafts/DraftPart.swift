/// A part of a survey that is edited on one page: its own fields, a scale, or a question.
package enum DraftPart: Equatable, Sendable {
  case general
  /// The scale at a place among the survey's scales.
  case scale(Int)
  /// The question at a place.
  case question(Int)
  /// A question that is not among the survey's yet.
  case newQuestion(QuestionType)

  /// Where it stands in the survey; `nil` where it does not yet.
  package func path(in survey: EditedSurvey) -> FieldPath? {
    switch self {
    case .general: []
    case .scale(let index): survey.scales.indices.contains(index) ? ["scales", survey.scales[index]] : nil
    case .question(let index): survey.questions.indices.contains(index) ? ["questions", "\(index)"] : nil
    case .newQuestion: nil
    }
  }

  /// What is edited: a new question as it begins; `nil` where there is no such part.
  package func node(in survey: EditedSurvey) -> SurveyNode? {
    switch self {
    case .general: .fields(survey.root.entries.filter { !["questions", "scales"].contains($0.name) })
    case .newQuestion(let type): survey.newQuestion(type)
    case .scale, .question: path(in: survey).flatMap { survey.root[$0] }
    }
  }
}
