/// What the words for an answer outside the base mean in a file: `NA` and `DK` are such answers, and with statistical
/// programs the first one is nothing at all.
package struct MissingWords: Equatable, Sendable {
  /// What one of them means.
  package enum Meaning: String, Sendable, CaseIterable {
    /// Nothing was answered, as in an empty cell.
    case missing
    /// The answer that the form calls so.
    case answer
  }

  /// `NA`; `nil` where nobody said, and then it is the answer.
  package let notApplicable: Meaning?
  /// `DK`; `nil` where nobody said, and then it is the answer.
  package let dontKnow: Meaning?

  /// What somebody said of them.
  package init(notApplicable: Meaning? = nil, dontKnow: Meaning? = nil) {
    self.notApplicable = notApplicable
    self.dontKnow = dontKnow
  }
}
