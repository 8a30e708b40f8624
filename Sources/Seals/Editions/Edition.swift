package import Surveys

/// Which publication of a report on a period this is.
package struct Edition: Equatable, Sendable {
  /// From 1; another number means other figures.
  package let number: Int
  /// The day on which these figures were first built.
  package let builtOn: Day
  /// The hash of the newest batch on that day; `nil` before the first.
  package let head: String?
  /// The head that the newest report on the period before names; `nil` where there is none.
  package let previousHead: String?
  /// What became of the figures of the edition before; empty in the first.
  package let changes: [FigureChange]

  /// An edition.
  package init(
    number: Int, builtOn: Day, head: String? = nil, previousHead: String? = nil, changes: [FigureChange] = []
  ) {
    self.number = number
    self.builtOn = builtOn
    self.head = head
    self.previousHead = previousHead
    self.changes = changes
  }
}
