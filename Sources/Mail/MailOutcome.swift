/// What one attempt to send a letter came to.
package struct MailOutcome: Equatable, Sendable {
  /// Those for whom the server took the letter.
  package let taken: [MailAddress]
  /// Why not everybody has it; `nil` where everybody has.
  package let problem: MailProblem?
  /// Whether the server had the letter before the answer failed to come: it may have taken it.
  package let isUnsure: Bool

  /// The recipients of a letter that arrived, and what stood in the way of the others.
  package init(taken: [MailAddress] = [], problem: MailProblem? = nil, isUnsure: Bool = false) {
    self.taken = taken
    self.problem = problem
    self.isUnsure = isUnsure
  }
}
