import Access
import Wording

extension KeysPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Keys of other systems"
    case .text:
      "With a key, another system of yours reads what is published here, such as Excel, Power BI or your website, or invites those you served, such as your case system. It reads what these pages show and no more: what is withheld here is withheld there."
    case .description: "What can be asked for, for whoever programs it"
    case .keysTitle: "Keys"
    case .standing: "In use"
    case .ended: "Ended"
    case .none: "No key was made yet."
    case .made(let name, let at): "Made by \(formats.code(name)) on \(formats.moment(at))"
    case .endedBy(let name, let at): "Ended by \(formats.code(name)) on \(formats.moment(at))"
    case .seen(let day): "Last used on \(formats.date(day))"
    case .neverSeen: "Not used yet"
    case .end: "End this key"
    case .endText:
      "It opens nothing to the system that has it from this moment on. A key that has ended never works again."
    case .newTitle: "New key"
    case .newText:
      "One key for each system, so that it can be ended alone. A system that invites people or releases results does not read them by the same key: reading between two invitations, it could tell a single answer."
    case .name: "System"
    case .nameHint: "Who will have the key, such as \(formats.code("Power BI"))"
    case .scopes: "What it opens"
    case .make: "Make the key"
    case .freshTitle(let name): "The key of \(formats.code(name))"
    case .freshText: "Put it into that system now. It is shown here once; whoever has it may do what you chose."
    case .freshLabel: "Key"
    case .scope(.surveys): "Surveys and their questions"
    case .scope(.figures): "Released periods and their figures"
    case .scope(.themes): "How often comments speak of each theme, without their words"
    case .scope(.improvement): "Actions and targets"
    case .scope(.reports): "Reports that were built, and their files"
    case .scope(.campaigns): "Rounds of invitations: how many were invited, and until when links are open"
    case .scope(.services): "Inviting those whom you served"
    case .scope(.receipts): "Telling what became of links"
    case .scope(.releases): "Releasing results that are due"
    }
  }
}
