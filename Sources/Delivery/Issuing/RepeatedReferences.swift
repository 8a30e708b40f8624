import Crypto
import Foundation
package import Invitations
package import Surveys

extension LinkIssuer {
  /// How many addressed rounds of a survey there are: asked before `repeated`, so that what it found can be told to be
  /// still true when links are issued.
  package func rounds(of survey: String) async throws -> Int { try await rounds.addressed(of: survey) }

  /// How many people were invited to a survey on a day, by files or one by one.
  package func invited(to survey: Survey, on day: Day) async throws -> Int {
    try await rounds.invited(of: survey.key, expiringOn: day + survey.validDays)
  }

  /// Those of these interactions whose reference was invited to the survey already, by a link that is still open, in their
  /// order. References are compared as hashes under a key that is drawn for this one comparison and never kept. One whose
  /// number or address was wrong does not count: this file may give another.
  package func repeated(
    _ interactions: [Interaction], in survey: String, openOn day: Day
  ) async throws -> [Interaction] {
    let contacts = try await contacts.contacts(survey: survey, openOn: day)
    guard !contacts.isEmpty else { return [] }
    let wrong = try await quiet.marked(survey: survey, openOn: day).filter { $0.reason == .wrongContact }
    let (unreached, seal) = (Set(wrong.map(\.contact.person)), try keys.contacts)
    let comparison = SymmetricKey(size: .bits256)
    @Sendable func hash(_ reference: String) -> Data {
      Data(HMAC<SHA256>.authenticationCode(for: Data(Reference.folded(reference).utf8), using: comparison))
    }
    let invited = try await contacts.filter { !unreached.contains($0.person) }.onEveryCore(partsOf: 1024) { part in
      try part.map { hash(try $0.open(key: seal).reference) }
    }
    let known = Set(invited.joined())
    return interactions.filter { known.contains(hash($0.reference)) }
  }
}
