package import Surveys

/// What beneficiaries are told about an action beside its own words: what they had said, to which it is the answer.
package struct PublicWords: Equatable, Sendable {
  package let said: LocalizedText
  /// Whether everybody may read it.
  package let isShown: Bool

  /// Words as they were kept.
  package init(kept said: LocalizedText, isShown: Bool) {
    self.said = said
    self.isShown = isShown
  }

  /// Words that the officer writes; only those that stay unseen may be empty.
  package init(_ said: LocalizedText, isShown: Bool) throws(ImprovementProblem) {
    if isShown || !said.ar.isEmpty { try ImprovementText.check(said) }
    self.init(kept: said, isShown: isShown)
  }
}
