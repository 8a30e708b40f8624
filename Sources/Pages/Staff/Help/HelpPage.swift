package import Surveys
import Wording

/// Looks for pages, channels and departments, questions, words and figures.
package struct HelpPage: Sendable {
  package let frame: StaffFrame
  package let search: HelpSearch
  /// The surveys that are published, each in its newest version.
  package let surveys: [Survey]
  package let organisation: Organisation

  /// A page on what was typed; nothing was where it is empty.
  package init(frame: StaffFrame, search: HelpSearch, surveys: [Survey], organisation: Organisation) {
    self.frame = frame
    self.search = search
    self.surveys = surveys
    self.organisation = organisation
  }

  /// The page.
  package var html: String { Templates.render("help", HelpView(self)) }
}
