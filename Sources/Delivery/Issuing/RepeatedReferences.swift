import Crypto
import Foundation
package import Invitations
package import Surveys

extension LinkDesk {
  /// How many of these interactions carry a reference that was invited to the survey already, by a link that is still
  /// open. References are compared as hashes under a key that is drawn for this one comparison and never kept.
  package func repeated(_ interactions: [Interaction], in survey: String, openOn day: Day) async throws -> Int {
    let contacts = try await contacts.contacts(survey: survey, openOn: day)
    guard !contacts.isEmpty else { return 0 }
    let (seal, comparison) = (try keys.contacts, SymmetricKey(size: .bits256))
    @Sendable func hash(_ reference: String) -> Data {
      Data(HMAC<SHA256>.authenticationCode(for: Data(reference.utf8), using: comparison))
    }
    let invited = try await contacts.onEveryCore(partsOf: 1024) { part in
      try part.map { hash(try $0.open(key: seal).reference) }
    }
    let known = Set(invited.joined())
    return interactions.count { known.contains(hash($0.reference)) }
  }
}
