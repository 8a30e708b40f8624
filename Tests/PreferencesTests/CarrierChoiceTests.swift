import Crypto
import Foundation
import Preferences
import Testing

@Suite struct CarrierChoiceTests {
  @Test func `what is kept is read back with its key alone, and tells no secret`() throws {
    var choice = CarrierChoice()
    choice.server = "smtps://rida@mail.example.org:465"
    choice.password = "a secret"
    choice.credentials = ["app-id": "another secret"]
    let key = CarrierChoice.key(from: SymmetricKey(size: .bits256))
    let sealed = try choice.sealed(key)
    #expect(CarrierChoice(sealed: sealed, key: key) == choice)
    #expect(CarrierChoice(sealed: sealed, key: SymmetricKey(size: .bits256)) == nil)
    #expect(CarrierChoice(sealed: "", key: key) == nil && CarrierChoice(sealed: "x", key: key) == nil)
    let bytes = String(decoding: try #require(Data(base64Encoded: sealed)), as: UTF8.self)
    for secret in ["a secret", "another secret"] {
      #expect(!bytes.contains(secret) && !"\(choice)".contains(secret) && !sealed.contains(secret))
    }
    #expect(try CarrierChoice().sealed(key).isEmpty)
  }
}
