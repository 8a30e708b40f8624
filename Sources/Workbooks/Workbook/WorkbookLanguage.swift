/// The language of a workbook: the side from which it is read, and the words that formats of numbers hold.
package struct WorkbookLanguage: Hashable, Sendable {
  /// As RFC 5646 writes it, such as `ar-SA`.
  package let tag: String
  package let isRightToLeft: Bool
  /// What stands behind a number that is an upper bound, with its space: ` or less`.
  private let atMost: String
  /// The same of a lower bound.
  private let atLeast: String

  /// A language with its words.
  package init(tag: String, isRightToLeft: Bool, atMost: String, atLeast: String) {
    self.tag = tag
    self.isRightToLeft = isRightToLeft
    self.atMost = atMost
    self.atLeast = atLeast
  }

  /// The words behind a number of which only a bound is known.
  func words(of bound: CellBound) -> String {
    switch bound {
    case .atMost: atMost
    case .atLeast: atLeast
    }
  }
}
