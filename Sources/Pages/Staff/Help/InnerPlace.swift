import Access
import Ballots
import Wording

/// A page below those of the navigation, which the search finds by its name and by what it says of itself.
struct InnerPlace {
  let path: String
  /// Who may go there.
  let permission: Permission
  let name: any Phrase
  let text: (any Phrase)?

  private init(_ path: String, _ permission: Permission, _ name: any Phrase, _ text: (any Phrase)? = nil) {
    (self.path, self.permission, self.name, self.text) = (path, permission, name, text)
  }

  /// In the order of the pages above them.
  static let all = [
    InnerPlace("/links/cards", .invitations, LinksPhrase.cards),
    InnerPlace("/links/invitations", .invitations, LinksPhrase.invitations),
    InnerPlace("/links/reminders", .invitations, LinksPhrase.reminders),
    InnerPlace("/links/sending", .sending, LinksPhrase.sending, SendingPhrase.text),
    InnerPlace("/links/delivered", .counts, TakingPhrase.title(.outcomes)),
    InnerPlace("/links/served", .counts, TakingPhrase.title(.services)),
    InnerPlace("/papers/file", .papers, TakingPhrase.title(.answers)),
    InnerPlace("/people/log", .people, LogPhrase.log, LogPhrase.logText),
    InnerPlace("/people/journal", .people, LogPhrase.journal, LogPhrase.journalText),
    InnerPlace("/upkeep/audit", .upkeep, UpkeepPhrase.audit, UpkeepPhrase.auditText),
    InnerPlace("/upkeep/copies", .upkeep, UpkeepPhrase.copies, CopiesPhrase.restoreHow),
    InnerPlace("/upkeep/erasing", .upkeep, UpkeepPhrase.erasing, ErasingPhrase.text),
    InnerPlace("/settings/organisation", .organisation, OrganisationPhrase.title, OrganisationPhrase.text),
    InnerPlace("/settings/carriers", .people, CarriersPhrase.title, CarriersPhrase.text),
    InnerPlace("/settings/keys", .people, KeysPhrase.title, KeysPhrase.text),
    InnerPlace("/settings/webhooks", .people, WebhooksPhrase.title, WebhooksPhrase.text),
  ]

  /// Whether a reader may go there and a search finds it.
  func isFound(by search: HelpSearch, on frame: StaffFrame) -> Bool {
    let texts = [name, text].compactMap(\.self)
    return frame.role.may(permission, isAlone: frame.isAlone)
      && search.fits(texts.flatMap { [$0.arabic(frame.formats), $0.english(frame.formats)] }.joined(separator: "\n"))
  }
}
