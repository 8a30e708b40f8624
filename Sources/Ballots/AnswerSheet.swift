/// What a form sent, as it came: raw, untrusted, by question key. A multiple question may have several values.
package struct AnswerSheet: Equatable, Sendable {
  package let values: [String: [String]]
  /// The questions at which some of what was written arrived as no text.
  package let damaged: Set<String>

  /// A sheet from the fields of a form.
  package init(_ values: [String: [String]] = [:], damaged: Set<String> = []) {
    self.values = values
    self.damaged = damaged
  }

  /// What was ticked for a question.
  package func ticked(_ question: String) -> [String] { values[question] ?? [] }
  /// What was written for a question.
  package func written(_ question: String) -> String { values[question]?.first ?? "" }
}
