import Access
import Preferences
import Surveys
import Wording

/// What the template of the page of approvals needs.
struct ApprovalsView {
  /// A proposal that waits.
  struct Waiting {
    let id: String
    let title: String
    let lines: [String]
    let number: String
    let seal: String
    let decisions: [Decision]
  }

  /// A button.
  struct Decision {
    let key: String
    let label: String
    /// The same with what it is about, for whoever does not see beside what it stands.
    let spoken: String
    let isQuiet: Bool
  }

  /// A proposal that is over.
  struct Past {
    let title: String
    let lines: [String]
  }

  /// When a second person is asked for something.
  struct Rule {
    let term: String
    let words: String
    let another: String?
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let outcome: String?
  let isWrong: Bool
  let action: String
  let csrf: String
  let waitingTitle: String
  let waiting: [Waiting]
  let nothingWaits: String
  let pastTitle: String
  let past: [Past]
  let nothingPast: String
  let rulesTitle: String
  let rules: [Rule]
  /// Why others may not confirm, whatever it is about: each once.
  let ties: [String]
  let hands: String
  let inviteHref: String?
  let invite: String

  /// The words of the page.
  init(_ page: ApprovalsPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    heading = formats.say(ApprovalPhrase.title)
    self.page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    text = formats.say(ApprovalPhrase.text)
    outcome = page.done.map { formats.say(ApprovalPhrase.done($0)) }
    isWrong =
      switch page.done {
      case .failed, .problem: true
      case .proposed, .done, .refused, .withdrawn, nil: false
      }
    action = "/approvals?lang=\(frame.language.rawValue)"
    csrf = frame.csrf
    waitingTitle = formats.say(ApprovalPhrase.waitingTitle)
    waiting = page.waiting.map { ApprovalsView.waiting($0, formats) }
    nothingWaits = formats.say(ApprovalPhrase.nothingWaits)
    pastTitle = formats.say(ApprovalPhrase.pastTitle)
    past = page.past.map { row in
      let proposal = row.proposal
      return Past(
        title: formats.say(ApprovalPhrase.order(proposal.order, row.title)),
        lines: [
          ApprovalPhrase.proposed(by: proposal.proposer, at: proposal.at),
          .ended(proposal, isOver: !proposal.waits(at: page.now)),
        ].map { formats.say($0) })
    }
    nothingPast = formats.say(ApprovalPhrase.nothingPast)
    rulesTitle = formats.say(ApprovalPhrase.rulesTitle)
    rules = page.standings.map { ApprovalsView.rule($0, page) }
    let told = page.standings.filter { ApprovalsView.asks($0, page) }.flatMap(\.ties)
      .map { formats.say(ApprovalPhrase.counts($0)) }
    ties = told.enumerated().filter { index, tie in !told[..<index].contains(tie) }.map(\.element)
    hands = formats.say(ApprovalPhrase.hands)
    inviteHref = page.standings.contains { $0.able.count < 2 } && frame.role.may(.people) ? frame.link("/people") : nil
    invite = formats.say(ApprovalPhrase.invite)
  }

  private static func waiting(_ row: ApprovalsPage.Row, _ formats: Formats) -> Waiting {
    let proposal = row.proposal
    let title = formats.say(ApprovalPhrase.order(proposal.order, row.title))
    // An attribute holds no marks around names.
    let spoken = formats.isolating(.none).say(ApprovalPhrase.order(proposal.order, row.title))
    let decisions: [(Proposal.Decision, ApprovalPhrase, Bool)] =
      row.isOwn
      ? [(.withdraw, .withdraw, true)]
      : (row.tie == nil ? [(.confirm, .confirm, false)] : []) + [(.refuse, .refuse, true)]
    let lines =
      [ApprovalPhrase.proposed(by: proposal.proposer, at: proposal.at), .until(proposal.until)]
      + (row.madeAt.map { [.loses(since: $0)] } ?? []) + (row.contact.map { [.contact($0)] } ?? [])
      + row.counts.map { .people($0.name, $0.people) } + [.mark(String(proposal.order.seal.prefix(16)))]
      + (row.isOwn ? [.own] : []) + (row.tie.map { [.tied($0)] } ?? [])
      + (row.isOwn || row.tie != nil ? [.confirming(row.confirming)] : [])
    return Waiting(
      id: "proposal-\(proposal.number)", title: title, lines: lines.map { formats.say($0) },
      number: "\(proposal.number)", seal: proposal.order.seal,
      decisions: decisions.map { decision, phrase, isQuiet in
        let label = formats.say(phrase)
        return Decision(key: decision.rawValue, label: label, spoken: "\(label): \(spoken)", isQuiet: isQuiet)
      })
  }

  private static func rule(_ standing: ApprovalsPage.Standing, _ page: ApprovalsPage) -> Rule {
    let formats = page.frame.formats
    let isFree = standing.kind == .invitations && page.mostInvited == 0
    let another = formats.say(ApprovalPhrase.another(standing.kind))
    return Rule(
      term: formats.say(ApprovalPhrase.kind(standing.kind, mostInvited: page.mostInvited)),
      words: isFree ? "" : formats.say(ApprovalPhrase.standing(standing.second, confirming: standing.confirming)),
      another: isFree || standing.able.count > 1
        ? nil
        : page.frame.role.may(.people) ? another : "\(another) \(formats.say(ApprovalPhrase.askAdministrator))")
  }

  /// Whether anybody is asked at all.
  private static func asks(_ standing: ApprovalsPage.Standing, _ page: ApprovalsPage) -> Bool {
    standing.second != .off && (standing.kind != .invitations || page.mostInvited > 0)
  }
}
