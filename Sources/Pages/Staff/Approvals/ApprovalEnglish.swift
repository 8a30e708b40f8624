import Access
import Preferences
import Wording

extension ApprovalPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Approvals"
    case .text:
      "What cannot be undone is proposed by one person and confirmed by another within a day. Nothing is done before that, exactly what was proposed is done, and both names stand in the log."
    case .waitingTitle: "Waiting for a second person"
    case .nothingWaits: "Nothing waits. What a colleague proposes appears here, and its number in the menu."
    case .pastTitle: "Before"
    case .nothingPast: "No proposal was answered yet."
    case .rulesTitle: "When is a second person asked?"
    case .order(let order, let title):
      ApprovalPhrase.english(order, title.map { formats($0) } ?? order.subject, formats)
    case .proposed(let name, let at): "Proposed by \(formats.code(name)) on \(formats.moment(at))"
    case .until(let until): "It waits until \(formats.moment(until)), then it lapses."
    case .mark(let seal): "Digest of the order: \(formats.code(seal))"
    case .own: "You proposed it, so somebody else confirms it."
    case .loses(let at):
      "The backup takes the place of everything here: what came after \(formats.moment(at)) is lost, and everybody signs in again. A backup of what stands now is made first."
    case .people(let name, let count): "\(formats(name)): \(formats.count(count))"
    case .contact(let contact): "The number or address: \(formats.code(contact))"
    case .confirm: "Confirm and do it"
    case .refuse: "Refuse"
    case .withdraw: "Withdraw it"
    case .ended(let proposal, let isOver): ApprovalPhrase.englishEnd(of: proposal, isOver: isOver, formats)
    case .done(.proposed):
      "It is proposed, and nothing is done yet. Tell a colleague to confirm it on the page of approvals."
    case .done(.done): "It was confirmed and done."
    case .done(.refused): "It was refused, and nothing was done."
    case .done(.withdrawn): "It was withdrawn, and nothing was done."
    case .done(.failed):
      "Something changed since it was proposed, so it could not be done as proposed, and nothing of it was. Propose it anew."
    case .done(.problem(.unknown)): "There is no proposal of this number."
    case .done(.problem(.over)): "This proposal is over: somebody answered it, or its time has passed."
    case .done(.problem(.own)): "Nobody confirms or refuses what she proposed herself. You may withdraw it."
    case .done(.problem(.notOwn)): "Only whoever proposed it withdraws it. You may refuse it."
    case .done(.problem(.forbidden)): "Your role may not do this, so you do not confirm it for another."
    case .done(.problem(.tied(let tie))): ApprovalPhrase.tied(tie).english(formats)
    case .done(.problem(.changed)): "This is not what you were shown. Read it again, then answer."
    case .kind(.invitations, let most) where most == 0: "Sending invitations: nobody is asked, however many there are"
    case .kind(.invitations, let most):
      "Sending invitations of one survey to more than \(formats.counted(most, .person)) on one day"
    case .kind(.copy, _): "Removing a backup"
    case .kind(.restoring, _): "Restoring a backup"
    case .kind(.account, _): "Removing an account"
    case .kind(.factor, _): "Ending the code of an account"
    case .kind(.answers, _): "Taking back a file of answers"
    case .kind(.rule, _): "Asking a second person less often"
    case .kind(.erasing, _): "Erasing what is held of somebody"
    case .standing(.asked, let names) where names.isEmpty: "A second person is asked. Nobody may confirm for you now."
    case .standing(.asked, let names):
      "A second person is asked. Those who may confirm for you now: \(names.map(formats.code).joined(separator: ", "))"
    case .counts(let tie):
      "\(formats.code(tie.approver)) counts beside you from \(formats.moment(tie.until)): \(tie.english(formats))."
    case .hands:
      "Whoever makes an account, hands out a new link for it or says what it may do could be using it. For \(formats.counted(Independence.days, .day)) such an account and hers therefore do not confirm what the other proposes, and whoever somebody kept out meanwhile is still counted. A code at sign-in that its owner set up herself before keeps a new link from tying the two. Accounts that are made or changed on the server itself are tied to nobody."
    case .tied(let tie):
      "You may refuse this, and not confirm it before \(formats.moment(tie.until)): your account and \(formats.code(tie.proposer)) may be in one hand. \(tie.english(formats))."
    case .confirming(let names) where names.isEmpty:
      "Nobody may confirm it now. Propose it again when somebody may, or ask whoever keeps the server."
    case .confirming(let names): "Those who may confirm it: \(names.map(formats.code).joined(separator: ", "))"
    case .standing(.alone, _): "Nobody but you could confirm it, so it is done at once."
    case .standing(.off, _): "The charity has turned this off in its settings, so it is done at once."
    case .another(.invitations): "For a second person there must be another account of beneficiary relations."
    case .another(.copy), .another(.restoring), .another(.account), .another(.factor), .another(.rule),
      .another(.erasing):
      "For a second person there must be another account of an administrator."
    case .another(.answers):
      "For a second person there must be another account of beneficiary relations or of an interviewer."
    case .invite: "Invite somebody"
    case .askAdministrator: "Ask your administrator for it."
    case .asked: "This proposes it: it is not done until somebody else confirms it."
    }
  }

  private static func english(_ order: GraveOrder, _ subject: String, _ formats: Formats) -> String {
    switch order.kind {
    case .invitations: "Send invitations of “\(subject)” to \(formats.counted(order.amount, .person))"
    case .copy: "Remove the backup \(formats.code(subject)) (\(formats.fileSize(order.amount)))"
    case .restoring: "Restore the backup \(formats.code(subject)) (\(formats.fileSize(order.amount)))"
    case .account: "Remove the account \(formats.code(subject))"
    case .factor: "End the code of the account \(formats.code(subject))"
    case .erasing: "Erase what is held of a telephone number or an address"
    case .answers: "Take back \(formats.counted(order.amount, .answer)) of file \(formats.code(subject))"
    case .rule:
      "Ask a second person less often: “\(TwoPeople(rawValue: subject).map { SettingsPhrase.second($0).english(formats) } ?? subject)”; one person invites alone \(order.amount == 0 ? "any number" : "up to \(formats.counted(order.amount, .person))")"
    }
  }

  private static func englishEnd(of proposal: Proposal, isOver: Bool, _ formats: Formats) -> String {
    guard let ending = proposal.ending else { return isOver ? "Its time passed, and nobody confirmed it" : "Waiting" }
    let (name, moment) = (formats.code(ending.by), formats.moment(ending.at))
    return switch ending.end {
    case .refused: "Refused by \(name) on \(moment)"
    case .withdrawn: "Withdrawn by \(name) on \(moment)"
    case .confirmed:
      "Confirmed by \(name) on \(moment); whether it was completed is unknown: look before you propose it anew"
    case .done: "Confirmed by \(name) on \(moment) and done"
    case .failed: "Confirmed by \(name) on \(moment) and could not be done"
    }
  }
}
