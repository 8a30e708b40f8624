package import Access
package import Upkeep
import Wording

/// The backups that are kept: made, tried, downloaded and removed.
package struct CopiesPage: Sendable {
  /// What was done last.
  package enum Done: Equatable, Sendable {
    case made(String)
    case removed
    case drilled(DrillReport)
    case refused(CopyProblem)
    /// Something else was under way.
    case busy
  }

  package let frame: StaffFrame
  /// The newest first.
  package let copies: [KeptCopy]
  /// When what is under way began, in seconds since 1970; `nil` where nothing is.
  package let since: Int?
  package let done: Done?
  /// Seconds since 1970.
  package let now: Int
  /// What the house itself holds, beside which stands what a backup would bring back.
  package let present: CopyContents
  /// What was proposed about backups and waits for a second person.
  package let proposals: [Proposal]
  /// How it ended when one was to be put back, where this run of the service began with that.
  package let restored: RestoreEnd?
  /// Whether backups that are made now bring the keys back too.
  package let bringsKeys: Bool
  /// The last trial of the newest; `nil` where none was tried yet.
  package let lastDrill: DrillNote?

  /// A page as things stand.
  package init(
    frame: StaffFrame, copies: [KeptCopy], since: Int?, done: Done?, now: Int, present: CopyContents,
    proposals: [Proposal] = [], restored: RestoreEnd? = nil, bringsKeys: Bool = false,
    lastDrill: DrillNote? = nil
  ) {
    self.frame = frame
    self.copies = copies
    self.since = since
    self.done = done
    self.now = now
    self.present = present
    self.proposals = proposals
    self.restored = restored
    self.bringsKeys = bringsKeys
    self.lastDrill = lastDrill
  }

  /// The page.
  package var html: String { Templates.render("copies", CopiesView(self)) }
}
