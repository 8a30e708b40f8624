package import Surveys

/// A comment as it was published: redacted, among ten or more, and by nobody.
package struct PublishedComment: Equatable, Sendable {
  /// Thirty-two hexadecimal digits, drawn at random when it was published.
  package let id: String
  package let period: Period
  package let question: String
  /// The label under which it was published; `nil` for the whole organisation.
  package let label: String?
  package let text: String
  /// What the officer says that it is about; `nil` where she has not read it.
  package let first: [Theme]?
  /// What a second reader says, of the comments that are read twice.
  package let second: [Theme]?
  /// By what words it is sorted until she has read it.
  private let rules: ThemeRules

  package init(
    id: String, period: Period, question: String, label: String?, text: String, first: [Theme]? = nil,
    second: [Theme]? = nil, rules: ThemeRules = .shipped
  ) {
    self.id = id
    self.period = period
    self.question = question
    self.label = label
    self.text = text
    self.first = first
    self.second = second
    self.rules = rules
  }

  /// The officer's word, or what rules make of it.
  package var coding: ThemeCoding { first.map(ThemeCoding.init(byHand:)) ?? ThemeCoding(presorting: text, by: rules) }

  /// Whether it is among the tenth that two people read, so that their agreement can be told. Drawn by its random
  /// number: the first two digits are below 1a, 26 of 256.
  package var isReadTwice: Bool { id.prefix(2) < "1a" }
}
