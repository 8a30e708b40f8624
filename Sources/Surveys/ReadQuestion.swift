/// What could be read of one question of a document, so that a mistake in it hides no other.
struct ReadQuestion {
  let field: SurveyField
  /// Its key as it is written, even where that cannot be one.
  let name: String
  let type: String?
  /// `nil` where it is written neither `true` nor `false`.
  let isOverall: Bool?
  /// Whether it is a core question, or was meant to be one.
  let isCore: Bool
  let channels: Set<String>?
  let condition: Question.Condition?
  /// The question, where everything that makes one could be read.
  let question: Question?
}
