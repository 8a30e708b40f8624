import Drafts
package import Surveys
import Wording

/// A draft as a whole: its questions in order, what is wrong with it, and what can be done with it.
package struct DraftPage: Sendable {
  /// What was done just now.
  package enum Done: String, Sendable {
    case began, saved, moved, copied, removed
  }

  package let frame: StaffFrame
  package let draft: CheckedDraft
  /// What tells the whole draft as it is shown from what it became since.
  package let revision: String
  /// What tells each question as it is shown from what it became since.
  package let revisions: [String]
  package let done: Done?
  /// The address of the part that was saved just now, whose words a browser need not keep any longer.
  package let confirmed: String?
  /// The button on which the cursor stands, such as `up-3`, so that a question can be moved on by the keyboard.
  package let focus: String?
  /// Why what was asked was not done.
  package let problem: DraftProblem?

  /// A draft as it stands.
  package init(
    frame: StaffFrame, draft: CheckedDraft, revision: String, revisions: [String], done: Done? = nil,
    confirmed: String? = nil,
    focus: String? = nil, problem: DraftProblem? = nil
  ) {
    self.frame = frame
    self.draft = draft
    self.revision = revision
    self.revisions = revisions
    self.done = done
    self.confirmed = confirmed
    self.focus = focus
    self.problem = problem
  }

  /// The page.
  package var html: String { Templates.render("draft", DraftOverview(self)) }
}
