package import Crypto
package import Foundation
package import Invitations
import Numerals
import Surveys

/// Rows of a file that wait for a second person before links are issued for them: kept sealed, since they name people.
package struct ProposedRound: Equatable, Sendable {
  package let survey: String
  package let version: Int
  package let interactions: [Interaction]
  /// The lines that were invited before, by links that were open when it was proposed.
  package let repeated: [Int]

  /// Rows for the links of a survey.
  package init(survey: String, version: Int, interactions: [Interaction], repeated: [Int]) {
    self.survey = survey
    self.version = version
    self.interactions = interactions
    self.repeated = repeated
  }

  /// SHA-256 of every field of every row, in hexadecimal digits.
  package var digest: String {
    get throws { SHA256.hash(data: try encoded).hexadecimal }
  }

  /// The same bytes for the same rows.
  private var encoded: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return try encoder.encode(Kept(self))
    }
  }

  /// Sealed for the table; the digest stands outside and is bound to it.
  package func sealed(_ key: SymmetricKey) throws -> Data {
    try ChaChaPoly.seal(try encoded, using: key, authenticating: Data(try digest.utf8)).combined
  }

  /// What was sealed; `nil` where it was not, or where its digest is another.
  package init?(sealed: Data, digest: String, key: SymmetricKey) {
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let plain = try? ChaChaPoly.open(box, using: key, authenticating: Data(digest.utf8)),
      SHA256.hash(data: plain).hexadecimal == digest,
      let kept = try? JSONDecoder().decode(Kept.self, from: plain), let round = kept.round
    else { return nil }
    self = round
  }
}

extension LinkIssuer {
  /// The key for rows that wait, from the key of contacts.
  package var proposalKey: SymmetricKey { get throws { try key(for: "proposed rounds") } }

  /// The key for what other systems called for and were answered, from the key of contacts.
  package var callKey: SymmetricKey { get throws { try key(for: "calls of systems") } }

  private func key(for purpose: String) throws -> SymmetricKey {
    SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Data(purpose.utf8), using: try keys.contacts))
  }
}

/// As rows stand in what is sealed.
private struct Kept: Codable {
  struct Line: Codable {
    let reference: String
    let day: Int
    let channel: String
    let department: String
    let mode: String
    let service: String?
    let language: String?
    let phone: String?
    let email: String?
    let name: String?
    let line: Int
    let isPhoneRepaired: Bool
  }

  let survey: String
  let version: Int
  let repeated: [Int]
  let lines: [Line]

  init(_ round: ProposedRound) {
    (survey, version, repeated) = (round.survey, round.version, round.repeated)
    lines = round.interactions.map { one in
      Line(
        reference: one.reference, day: one.day.ordinal, channel: one.place.channel, department: one.place.department,
        mode: one.place.mode.rawValue, service: one.service, language: one.language?.rawValue, phone: one.phone,
        email: one.email, name: one.name, line: one.line, isPhoneRepaired: one.isPhoneRepaired)
    }
  }

  /// `nil` where a mode or a language is none of this program's.
  var round: ProposedRound? {
    var interactions: [Interaction] = []
    for one in lines {
      guard let mode = CollectionMode(rawValue: one.mode) else { return nil }
      interactions.append(
        Interaction(
          reference: one.reference, day: Day(ordinal: one.day),
          place: Place(channel: one.channel, department: one.department, mode: mode), service: one.service,
          language: one.language.flatMap(Language.init), phone: one.phone, email: one.email, name: one.name,
          line: one.line, isPhoneRepaired: one.isPhoneRepaired))
    }
    return ProposedRound(survey: survey, version: version, interactions: interactions, repeated: repeated)
  }
}
