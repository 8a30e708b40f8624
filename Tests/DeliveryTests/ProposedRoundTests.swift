import Crypto
import Delivery
import Foundation
import Invitations
import Surveys
import Testing

/// Rows that wait for a second person.
@Suite struct ProposedRoundTests {
  private let key = SymmetricKey(size: .bits256)

  private func round(_ phone: String) -> ProposedRound {
    ProposedRound(
      survey: "short", version: 2,
      interactions: [
        Interaction(
          reference: "A1", day: Day(ordinal: 20_000),
          place: Place(channel: "phone", department: "reception", mode: .sms), service: "visit", language: .english,
          phone: phone, email: "a@example.org", name: "هدى", line: 3, isPhoneRepaired: true)
      ], repeated: [3])
  }

  @Test func `rows come back as they were sealed, and nothing of them can be read`() throws {
    let round = round("+966550000001")
    let sealed = try round.sealed(key)
    #expect(ProposedRound(sealed: sealed, digest: try round.digest, key: key) == round)
    for secret in ["550000001", "example", "هدى"] { #expect(sealed.range(of: Data(secret.utf8)) == nil) }
  }

  @Test func `rows are taken for no others: neither under another digest, nor another key, nor damaged`() throws {
    let (one, other) = (round("+966550000001"), round("+966550000002"))
    #expect(try one.digest != other.digest)
    var sealed = try one.sealed(key)
    #expect(ProposedRound(sealed: sealed, digest: try other.digest, key: key) == nil)
    #expect(ProposedRound(sealed: try other.sealed(key), digest: try one.digest, key: key) == nil)
    #expect(ProposedRound(sealed: sealed, digest: try one.digest, key: SymmetricKey(size: .bits256)) == nil)
    sealed[sealed.count / 2] ^= 1
    #expect(ProposedRound(sealed: sealed, digest: try one.digest, key: key) == nil)
  }
}
