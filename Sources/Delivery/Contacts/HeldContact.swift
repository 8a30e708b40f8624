package import Crypto
package import Foundation
import Surveys

/// What is held of one telephone number or address, for whoever asks for it: never an answer, nor whether there is one.
package struct HeldContact: Sendable {
  /// The people of open rounds who are reached by it.
  package let people: [SealedContact]
  /// Why it is used no more; `nil` where it may be.
  package let suppressed: QuietReason?
  /// Whether it is known when it was last written to.
  package let isAsked: Bool
  /// Its keyed hashes.
  package let hashes: [Data]

  /// Looks through everything that is kept. Cost: one opened contact for each that is kept.
  package init(
    phone: String?, email: String?, in contacts: any ContactStore, quiet: any QuietStore, key: SymmetricKey
  ) async throws {
    let maker = ContactHashes(contactsKey: key)
    let hashes = maker.all(phone: phone, email: email)
    self.hashes = hashes
    let found = try await contacts.all().onEveryCore(partsOf: 1024) { part in
      try part.filter { sealed in
        let contact = try sealed.open(key: key)
        return maker.all(phone: contact.phone, email: contact.email).contains { hashes.contains($0) }
      }
    }
    people = Array(found.joined())
    let list = try await quiet.suppressed()
    suppressed = hashes.lazy.compactMap { list[$0] }.first
    isAsked = !(try await quiet.asked(after: Day(ordinal: 0))).isDisjoint(with: hashes)
  }

  /// Whether there is nothing to erase.
  package var isEmpty: Bool { people.isEmpty && !isAsked }

  /// Erases the people, and that it was written to. That it is used no more stays: otherwise it would be used again.
  package func erase(in contacts: any ContactStore, quiet: any QuietStore) async throws -> Int {
    let erased = try await contacts.erase(people.map(\.person))
    _ = try await quiet.forgetAsked(hashes)
    return erased
  }
}
