/// What a form calls the fields of its questions: a prefix tells every key, whatever it is, from the page's own fields.
package enum QuestionField {
  private static let prefix = "q."
  /// The page's own fields, which a form without prefixes sends beside its questions.
  private static let pageFields: Set<String> = ["csrf", "switch", "call", "ask", "ending"]

  /// The name of the field in which a question is answered.
  package static func name(of key: String) -> String { prefix + key }

  /// The answers among the fields of a form, by question key.
  ///
  /// Forms that were open in a browser before fields had prefixes send bare keys; no key has a dot, so that no such form
  /// is taken for a new one.
  fileprivate static func answers(in fields: [String: [String]]) -> [String: [String]] {
    let named = fields.filter { $0.key.hasPrefix(prefix) }
    guard named.isEmpty else {
      return Dictionary(uniqueKeysWithValues: named.map { (String($0.key.dropFirst(prefix.count)), $0.value) })
    }
    return fields.filter { !pageFields.contains($0.key) }
  }
}

extension AnswerSheet {
  /// A sheet from the fields of a form, each with every value that it was sent with; of those that are named `damaged`,
  /// some bytes were no text.
  package init(fields: [String: [String]], damaged: Set<String> = []) {
    self.init(
      QuestionField.answers(in: fields),
      damaged: Set(QuestionField.answers(in: fields.filter { damaged.contains($0.key) }).keys))
  }
}
