import Numerals

/// A field of a survey, or of a list of channels or departments.
typealias SurveyField = YAMLField<SurveyProblem>

extension SurveyField {
  var int: Int? {
    guard let text = string else { return nil }
    if let number = Digits.number(in: text) { return number }
    note(.notNumber(name, value: text))
    return nil
  }

  /// A whole number within limits.
  func number(in allowed: ClosedRange<Int>) -> Int? {
    guard let value = int else { return nil }
    if allowed.contains(value) { return value }
    note(.outOfRange(field: name, value: value, allowed: allowed))
    return nil
  }

  var flag: Bool? { choice(["true", "false"]).map { $0 == "true" } }

  /// A key: small letters, digits, hyphen, underscore.
  var key: String? {
    guard let text = string else { return nil }
    guard text.utf8.count <= SurveyLimits.keyLetters else {
      note(.tooLong(field: name, letters: text.count, most: SurveyLimits.keyLetters))
      return nil
    }
    if SurveyName.accepts(key: text) { return text }
    note(.badKey(text))
    return nil
  }
}
