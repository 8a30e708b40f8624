package import Access
package import Preferences
package import Surveys

/// What cannot be undone and waits for a second person, and what became of it before.
package struct ApprovalsPage: Sendable {
  /// A proposal as its reader sees it.
  package struct Row: Sendable {
    package let proposal: Proposal
    /// Whether the reader proposed it.
    package let isOwn: Bool
    /// The survey's title, where it is about one.
    package let title: LocalizedText?
    /// How many of the people each channel and department served.
    package let counts: [Count]
    /// When the backup was made that is to be put back, in seconds since 1970.
    package let madeAt: Int?
    /// Of which number or address everything is to be erased.
    package var contact: String?
    /// Who may confirm it now.
    package var confirming: [String] = []
    /// Why the reader may not, though her role could; `nil` where she may, or proposed it.
    package var tie: ApprovalTie?

    /// A proposal.
    package init(
      proposal: Proposal, isOwn: Bool, title: LocalizedText? = nil, counts: [Count] = [], madeAt: Int? = nil
    ) {
      self.proposal = proposal
      self.isOwn = isOwn
      self.title = title
      self.counts = counts
      self.madeAt = madeAt
    }
  }

  /// The people of one label.
  package struct Count: Sendable {
    package let name: LocalizedText
    package let people: Int

    /// A label with its people.
    package init(name: LocalizedText, people: Int) {
      self.name = name
      self.people = people
    }
  }

  /// What was done just now.
  package enum Done: Equatable, Sendable {
    case proposed, done, refused, withdrawn
    /// It was confirmed, and could not be done as it was proposed.
    case failed
    case problem(ProposalProblem)

    /// As an address tells it; `nil` for anything else.
    package init?(_ text: String) {
      switch text {
      case "proposed": self = .proposed
      case "done": self = .done
      case "refused": self = .refused
      case "withdrawn": self = .withdrawn
      case "failed": self = .failed
      default: return nil
      }
    }
  }

  /// How it stands with what the reader may do herself.
  package struct Standing: Sendable {
    package let kind: GraveOrder.Kind
    package let second: SecondPerson
    /// Who could do it: names of accounts.
    package let able: [String]
    /// Who of them may confirm for the reader.
    package let confirming: [String]
    /// Why others may not.
    package let ties: [ApprovalTie]

    /// A kind of order with those who could do it.
    package init(
      kind: GraveOrder.Kind, second: SecondPerson, able: [String], confirming: [String] = [], ties: [ApprovalTie] = []
    ) {
      self.kind = kind
      self.second = second
      self.able = able
      self.confirming = confirming
      self.ties = ties
    }
  }

  package let frame: StaffFrame
  /// The oldest first.
  package let waiting: [Row]
  /// The newest first.
  package let past: [Row]
  package let standings: [Standing]
  /// How many people one person invites at once; 0 for any number.
  package let mostInvited: Int
  package let done: Done?
  /// Seconds since 1970.
  package let now: Int

  /// A page as things stand.
  package init(
    frame: StaffFrame, waiting: [Row], past: [Row], standings: [Standing], mostInvited: Int, done: Done?, now: Int
  ) {
    self.frame = frame
    self.waiting = waiting
    self.past = past
    self.standings = standings
    self.mostInvited = mostInvited
    self.done = done
    self.now = now
  }

  /// The page.
  package var html: String { Templates.render("approvals", ApprovalsView(self)) }
}
