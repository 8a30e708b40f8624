/// What one person answered to one question.
package enum Answer: Equatable, Sendable {
  /// One of the choices, «does not apply» or «I don't know», by its value.
  case chosen(String)
  /// Several of the choices.
  case several([String])
  /// Written words.
  case written(String)
}
