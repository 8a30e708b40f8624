import Messages
import Testing

/// Who may say what became of a message.
@Suite struct ReceiptProofTests {
  private static let body = Array(#"{"entry":[{"changes":[]}]}"#.utf8)
  /// `printf '{"entry":[{"changes":[]}]}' | openssl dgst -sha256 -hmac app-secret`
  private static let signature = "a1ea2d026d2fc491943b390c838dadcba286b478192b2cc17b6557ae7b723469"

  private func rule(_ key: String) throws -> ReceiptRule { try #require(ShippedGateway.gateway(key).receipts) }

  private func isProven(
    _ shown: String?, secret: String = "app-secret", body: [UInt8] = Self.body, in name: String = "X-Hub-Signature-256"
  ) throws -> Bool {
    try rule("whatsapp").isProven(by: secret, query: "", header: { $0 == name ? shown : nil }, body: body)
  }

  @Test func `the body signed under the secret is the provider's`() throws {
    #expect(try rule("whatsapp").secret == .signature(header: "X-Hub-Signature-256", prefix: "sha256="))
    #expect(try isProven("sha256=" + Self.signature))
    // RFC 4231, test case 2.
    let jefe = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    #expect(try isProven("sha256=" + jefe, secret: "Jefe", body: Array("what do ya want for nothing?".utf8)))
  }

  @Test func `digits in capitals are the same digits`() throws {
    #expect(try isProven("sha256=" + Self.signature.uppercased()))
  }

  @Test func `whatever else is shown is nobody's`() throws {
    let signature = Self.signature
    for shown in [
      nil, "", "sha256=", signature, "sha1=" + signature, "SHA256=" + signature, " sha256=" + signature,
      "sha256=" + signature.dropLast(), "sha256=" + signature.dropLast(2), "sha256=" + signature + "00",
      "sha256=" + String(signature.reversed()), "sha256=" + String(repeating: "0", count: 64),
      "sha256=" + String(repeating: "z", count: 64), "sha256=" + signature + " ", "app-secret", "sha256=app-secret",
    ] {
      #expect(try !isProven(shown), "\(shown ?? "nothing")")
    }
  }

  @Test func `a body that was changed, another secret, none, and another header prove nothing`() throws {
    let shown = "sha256=" + Self.signature
    #expect(try !isProven(shown, body: Self.body + [0x20]))
    #expect(try !isProven(shown, body: []))
    #expect(try !isProven(shown, secret: "app-secre"))
    #expect(try !isProven(shown, in: "X-Hub-Signature"))
    // HMAC-SHA256 of nothing under an empty key, which anybody can make.
    let empty = "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"
    #expect(try !isProven("sha256=" + empty, secret: "", body: []))
  }

  @Test func `a secret may stand in a query`() throws {
    let generic = try rule("generic")
    func isProven(_ query: String, by secret: String = "a+b/c=") -> Bool {
      generic.isProven(by: secret, query: query, header: { _ in nil }, body: [])
    }
    #expect(isProven("secret=a+b/c=&status=1") && isProven("x&secret=a%2Bb%2Fc%3D"))
    for query in ["", "secret", "secret=", "secret=a", "xsecret=a+b/c=", "secret=%FF", "status=a+b/c="] {
      #expect(!isProven(query), "\(query)")
    }
    #expect(!isProven("secret=", by: ""))
  }

  @Test func `who asks whether the address is right hears what she said`() throws {
    let whatsapp = try rule("whatsapp")
    let query = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=to%20ken"
    #expect(whatsapp.greetingAnswer(query: query, token: "to ken") == "1158201444")
    #expect(whatsapp.greetingAnswer(query: query, token: "token") == nil)
    #expect(whatsapp.greetingAnswer(query: "hub.challenge=1&hub.verify_token=", token: "") == nil)
    #expect(try rule("generic").greetingAnswer(query: query, token: "to ken") == nil)
    for challenge in ["", "=", "=a%20b", "=%3Cscript%3E%0A", "=" + String(repeating: "1", count: 101), "=قيّم"] {
      #expect(whatsapp.greetingAnswer(query: "hub.verify_token=t&hub.challenge\(challenge)", token: "t") == nil)
    }
  }
}
