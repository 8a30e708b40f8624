import Crypto
import Delivery
import Foundation
import Invitations
import Surveys
import Testing

@Suite struct DeliveryTests {
  private func interaction(_ reference: String) -> Interaction {
    Interaction(
      reference: reference, day: Day(ordinal: 20_000),
      place: Place(channel: "phone", department: "reception", mode: .sms), phone: "0550000123")
  }

  @Test func `a contact opens with its key and not with another, and tells nothing while sealed`() throws {
    let key = SymmetricKey(size: .bits256)
    let invitee = Invitee(person: [UInt8](repeating: 3, count: 16), interaction: interaction("A1"))
    var generator = SystemRandomNumberGenerator()
    let sealed = try SealedContact(invitee, campaign: "c", key: key, using: &generator)
    #expect(try sealed.open(key: key).phone == "0550000123")
    #expect(throws: (any Error).self) { try sealed.open(key: SymmetricKey(size: .bits256)) }
    #expect(sealed.sealed.range(of: Data("0550000123".utf8)) == nil)
    let secret = SymmetricKey(size: .bits256)
    #expect(sealed.token(secret: secret) == invitee.token(secret: secret))
  }

  @Test func `tickets are in the order of their keys, not of the people`() {
    var generator = SystemRandomNumberGenerator()
    let issued = IssuedInvitations(
      (0..<50).map { interaction("A\($0)") }, secret: SymmetricKey(size: .bits256), using: &generator)
    let keys = issued.tickets.map { Array($0.key) }
    #expect(keys.elementsEqual(keys.sorted { $0.lexicographicallyPrecedes($1) }))
    #expect(issued.invitees.count == 50 && Set(issued.tickets.map(\.key)).count == 50)
  }

  @Test func `a code picture has one path and its quiet zone`() throws {
    let code = try #require(QRCode("https://r.example.sa/r/0123456789ABCDEFGHIJKL"))
    #expect(code.side == 33)
    #expect(code.svg(millimetres: 30).contains("viewBox=\"0 0 41 41\""))
  }
}
