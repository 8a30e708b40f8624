package import Access

/// The word on which a copy takes the place of the house.
package struct RestoreWord: Equatable, Sendable {
  /// Exactly what is put back.
  package let order: GraveOrder
  /// What was confirmed; `nil` where nobody else could be asked.
  package let proposal: Proposal?
  /// The account that gave the last word.
  package let by: String
  /// When, in seconds since 1970.
  package let at: Int

  /// A word.
  package init(order: GraveOrder, proposal: Proposal?, by: String, at: Int) {
    self.order = order
    self.proposal = proposal
    self.by = by
    self.at = at
  }
}

/// How it ended when a copy was to take the place of the house.
package struct RestoreEnd: Equatable, Sendable {
  /// What became of it.
  package enum End: Equatable, Sendable {
    /// It is in place. What stood there before is kept as a copy; so many links whose answers were lost are open again.
    case done(kept: String, reopened: Int)
    /// Other programs went on working in the folder: `rida import (1234)`; empty where none can be named.
    case busy(by: [String])
    /// It is not the copy that was agreed on, or it cannot be put back after all.
    case unusable
    /// What stands could not be copied first, or the disk refused.
    case failed(CopyProblem)
  }

  package let word: RestoreWord
  /// When, in seconds since 1970.
  package let at: Int
  package let end: End

  /// An end.
  package init(_ word: RestoreWord, at: Int, end: End) {
    self.word = word
    self.at = at
    self.end = end
  }
}
