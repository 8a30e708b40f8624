/// One of the answers offered by a choice question.
package struct Option: Equatable, Sendable {
  /// How an answer counts towards the fulfilment of a policy step.
  package enum Counting: String, Sendable {
    /// The step was taken.
    case yes
    /// The step was not, or not wholly, taken.
    case no
    /// Outside the base: nothing can be said yet.
    case out
  }

  package let key: String
  package let text: LocalizedText
  package let counting: Counting?

  /// An answer with its key, its words and, for a policy step, what it counts for.
  package init(key: String, text: LocalizedText, counting: Counting? = nil) {
    self.key = key
    self.text = text
    self.counting = counting
  }
}
