package import Surveys

/// That somebody opened published comments: which, on what day, and as what.
///
/// It does not say who. The journal that holds it is never shortened, and what a member of staff did stays nobody's
/// record here; how often words were opened, and by which office, is what those who wrote them are owed.
package struct CommentOpening: Equatable, Sendable {
  package let group: CommentGroup
  package let day: Day
  /// The role of the account, or `commandLine`.
  package let role: String

  /// The role of whoever reads on the machine itself.
  package static let commandLine = "command_line"

  /// An opening on a day.
  package init(of group: CommentGroup, on day: Day, as role: String) {
    self.group = group
    self.day = day
    self.role = role
  }

  /// Whether comments of a period were among what was opened.
  package func concerns(_ period: Period) -> Bool {
    guard let opened = group.period else { return true }
    return opened.contains(period) || period.contains(opened)
  }
}
