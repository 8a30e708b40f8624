package import Access
import Surveys
import Wording

/// Who may sign in, as what, and what happened with the accounts.
package struct PeoplePage: Sendable {
  /// An account of the list.
  package struct Row: Sendable {
    package let account: StaffAccount
    /// Sessions that stand.
    package let sessions: Int
    /// When one of them was last used, in seconds since 1970; `nil` where none stands.
    package let seen: Int?
    /// Whether it is the reader's own, which she neither disables nor removes.
    package let isOwn: Bool

    package init(account: StaffAccount, sessions: Int, seen: Int?, isOwn: Bool) {
      self.account = account
      self.sessions = sessions
      self.seen = seen
      self.isOwn = isOwn
    }
  }

  /// The link of somebody who is to choose her password, shown once.
  package struct FreshLink: Sendable {
    package let name: String
    package let address: String

    package init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  package let frame: StaffFrame
  package let rows: [Row]
  /// The newest first.
  package let events: [StaffEvent]
  package let fresh: FreshLink?
  /// What was typed to invite somebody: `name` and `role`.
  package let form: TypedForm
  /// Why a change was not made; `nil` where none was refused.
  package let refusal: PeopleProblem?

  /// A page of the accounts as they are.
  package init(
    frame: StaffFrame, rows: [Row], events: [StaffEvent], fresh: FreshLink? = nil, form: TypedForm = TypedForm(),
    refusal: PeopleProblem? = nil
  ) {
    self.frame = frame
    self.rows = rows
    self.events = events
    self.fresh = fresh
    self.form = form
    self.refusal = refusal
  }

  /// The page.
  package var html: String { Templates.render("people", PeopleView(self)) }
}
