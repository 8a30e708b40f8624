import Access
import Wording

extension PeoplePhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .peopleTitle: "People"
    case .peopleText: "Who signs in, and as what. No role sees a single answer; whoever issues links sees no results."
    case .accounts: "Accounts"
    case .active: "Active"
    case .waiting: "Has not chosen a password yet"
    case .disabled: "Disabled"
    case .sessions(let count, let seen): "Sessions: \(formats.count(count)), last used \(formats.moment(seen))"
    case .noSession: "No open session"
    case .role: "Role"
    case .changeRole: "Change role"
    case .newLink: "New link for a password"
    case .withoutFactor: "Ask for no code"
    case .disable: "Disable"
    case .enable: "Enable"
    case .remove: "Remove"
    case .removeText: "The account goes and its sessions end. What it did stays in the log."
    case .own: "Your account"
    case .inviteTitle: "Invite somebody"
    case .inviteText: "She chooses her password herself, by a link that opens once."
    case .name: "User name"
    case .nameHint: "Typed to sign in and told in the log, such as \(formats.code("sara"))"
    case .invite: "Make the link"
    case .linkTitle(let name): "The link of \(formats.code(name))"
    case .linkTies(let days):
      "Of what cannot be undone, this account does not confirm what you propose, nor you what it proposes, for \(formats.counted(days, .day))."
    case .linkText(let days):
      "Hand it to its owner alone. It is shown here once, and is good for \(formats.counted(days, .day)) and one password."
    case .linkLabel: "Link"
    case .eventsTitle: "Log"
    case .eventsText:
      "Who signed in, who was refused, and what changed, newest first. Nothing in it is erased or altered unseen."
    case .wholeLog: "The whole log"
    case .noEvents: "Nothing is recorded yet."
    case .event(let event): "\(formats.moment(event.at)): \(event.words(formats).english)"
    case .chooseRole: "Choose"
    }
  }
}
