package import Crypto
package import Foundation
package import Invitations
package import Surveys

/// Who of a survey's rounds is left in peace: by her own invitation, by the same reference or contact in another, or for
/// good.
package struct LeftInPeace: Sendable {
  private let suppressed: [Data: QuietReason]
  private let hashes: ContactHashes
  /// Contacts that rest; `nil` where none has to.
  private var resting: Set<Data>?
  private var people: Set<Data> = []
  private var references: Set<String> = []
  private var contacts: Set<Data> = []

  /// What holds for all surveys and rounds.
  init(suppressed: [Data: QuietReason], resting: Set<Data>? = nil, hashes: ContactHashes) {
    self.suppressed = suppressed
    self.resting = resting
    self.hashes = hashes
  }

  /// As it stands in the open rounds of a survey. Cost: one opened contact for each mark.
  package init(of survey: String, openOn day: Day, in store: any QuietStore, contactsKey: SymmetricKey) async throws {
    self.init(suppressed: try await store.suppressed(), hashes: ContactHashes(contactsKey: contactsKey))
    for mark in try await store.marked(survey: survey, openOn: day) {
      people.insert(mark.contact.person)
      add(try mark.contact.open(key: contactsKey), mark.reason)
    }
  }

  /// What a mark says of other invitations: a wrong number says nothing of the next one that a file gives, for which
  /// there is the list of wrong numbers.
  private mutating func add(_ contact: Contact, _ reason: QuietReason) {
    switch reason {
    case .wrongContact, .askedRecently: break
    case .unreachable: contacts.formUnion(hashes.all(phone: contact.phone, email: contact.email).prefix(1))
    case .ineligible: references.insert(Reference.folded(contact.reference))
    case .refused, .optedOut:
      references.insert(Reference.folded(contact.reference))
      contacts.formUnion(hashes.all(phone: contact.phone, email: contact.email))
    }
  }

  /// Whether a person gets no reminder and no call.
  package func holds(_ person: Data, _ contact: Contact) -> Bool {
    people.contains(person) || references.contains(Reference.folded(contact.reference))
      || hashes.all(phone: contact.phone, email: contact.email).contains {
        contacts.contains($0) || suppressed[$0] != nil
      }
  }

  /// Why a service gets no link; `nil` where it gets one. A wrong number leaves out whoever would be reached by it.
  package func reason(against interaction: Interaction) -> QuietReason? {
    guard !suppressed.isEmpty || resting != nil else { return nil }
    let all = hashes.all(phone: interaction.phone, email: interaction.email)
    if all.contains(where: { suppressed[$0] == .optedOut }) { return .optedOut }
    return reached(interaction).flatMap { suppressed[$0] ?? (resting?.contains($0) == true ? .askedRecently : nil) }
  }

  /// Somebody is written to: she rests from now on, where anybody has to.
  mutating func write(to interaction: Interaction) {
    guard resting != nil, let reached = reached(interaction) else { return }
    resting?.insert(reached)
  }

  private func reached(_ interaction: Interaction) -> Data? {
    hashes.reached(by: interaction.mode, phone: interaction.phone, email: interaction.email)
  }
}
