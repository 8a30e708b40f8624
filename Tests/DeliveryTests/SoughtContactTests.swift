import Crypto
import Delivery
import Foundation
import Invitations
import Testing

/// A number or an address that waits to be erased.
@Suite struct SoughtContactTests {
  private let key = SymmetricKey(size: .bits256)

  private func contact(_ typed: String) throws -> SoughtContact { try SoughtContact.read(typed).get() }

  @Test func `a number is read in any spelling, and an address where there is an at sign`() throws {
    for typed in ["0550000001", "+966 55 000 0001", "00966550000001", "٠٥٥٠٠٠٠٠٠١"] {
      #expect(try contact(typed) == .phone("+966550000001"), "\(typed)")
    }
    #expect(try contact(" Sara@Example.SA ") == .email("Sara@example.sa"))
    #expect(SoughtContact.read("0550") == .failure(.phone(.tooShort("0550"))))
    #expect(SoughtContact.read("sara@example") == .failure(.email(.noEnding("sara@example"))))
  }

  @Test func `capitals of an address make no other one, and a number is no address`() throws {
    #expect(try contact("Sara@example.sa").isSame(as: contact("sara@example.sa")))
    #expect(try !contact("sara@example.sa").isSame(as: contact("noura@example.sa")))
    #expect(try !contact("0550000001").isSame(as: contact("0550000002")))
    #expect(try !contact("0550000001").isSame(as: contact("sara@example.sa")))
  }

  @Test(arguments: ["0550000001", "سارة@example.sa"])
  func `what waits comes back as it was sealed, and nothing of it can be read`(typed: String) throws {
    let contact = try contact(typed)
    let sealed = try contact.sealed(mark: "a1", key)
    #expect(SoughtContact(sealed: sealed, mark: "a1", key: key) == contact)
    #expect(sealed.range(of: Data(contact.text.utf8)) == nil)
    #expect(SoughtContact(sealed: sealed, mark: "a2", key: key) == nil)
    #expect(SoughtContact(sealed: sealed, mark: "a1", key: SymmetricKey(size: .bits256)) == nil)
    var damaged = sealed
    damaged[sealed.count / 2] ^= 1
    #expect(SoughtContact(sealed: damaged, mark: "a1", key: key) == nil)
  }

  @Test func `marks are thirty-two digits that do not come twice`() {
    var generator = SystemRandomNumberGenerator()
    let marks = (0..<100).map { _ in SoughtContact.freshMark(using: &generator) }
    #expect(Set(marks).count == 100 && marks.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{32}/) != nil })
  }
}
