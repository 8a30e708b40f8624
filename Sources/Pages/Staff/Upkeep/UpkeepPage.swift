package import Surveys
package import Upkeep
import Wording

/// How the service stands: what is to be mended, what is worth knowing, and when results are published next.
package struct UpkeepPage: Sendable {
  /// A survey with its next release.
  package struct Due: Sendable {
    package let title: LocalizedText
    package let outlook: ReleaseOutlook

    package init(title: LocalizedText, outlook: ReleaseOutlook) {
      self.title = title
      self.outlook = outlook
    }
  }

  package let frame: StaffFrame
  package let state: ServiceState
  package let due: [Due]
  /// The titles of surveys by their keys.
  package let titles: [String: LocalizedText]

  /// A page of a state.
  package init(frame: StaffFrame, state: ServiceState, due: [Due], titles: [String: LocalizedText]) {
    self.frame = frame
    self.state = state
    self.due = due
    self.titles = titles
  }

  /// The page.
  package var html: String { Templates.render("upkeep", UpkeepView(self)) }
}
