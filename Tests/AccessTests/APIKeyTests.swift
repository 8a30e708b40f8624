import Access
import Foundation
import Testing

/// What proves a key, as it travels and as it is kept.
@Suite struct APIKeyTests {
  @Test func `a key comes back from its text, and nothing else proves its digest`() throws {
    var generator = SystemRandomNumberGenerator()
    let (secret, other) = (APIKeySecret(using: &generator), APIKeySecret(using: &generator))
    let text = secret.text(of: 12)
    #expect(text.hasPrefix("rida_12_") && text.count == 8 + 64)
    let read = try #require(APIKeySecret.read(text))
    #expect(read.number == 12 && read.secret == secret)
    #expect(secret.proves(secret.digest) && !other.proves(secret.digest) && !secret.proves(Data()))
    #expect(!text.contains(secret.digest.map { String(format: "%02x", $0) }.joined()))
  }

  @Test(arguments: [
    "", "rida", "rida_1_", "rida__00", "Rida_1_\(String(repeating: "0", count: 64))",
    "rida_٣_\(String(repeating: "0", count: 64))", "rida_-1_\(String(repeating: "0", count: 64))",
    "rida_1234567890_\(String(repeating: "0", count: 64))", "rida_1_\(String(repeating: "g", count: 64))",
    "rida_1_\(String(repeating: "0", count: 63))", "rida_1_\(String(repeating: "0", count: 64))_",
  ])
  func `what is no key is none`(text: String) { #expect(APIKeySecret.read(text) == nil) }

  @Test func `scopes are written in one order, and one that is none spoils them`() {
    let scopes: Set<APIScope> = [.reports, .figures]
    #expect(scopes.written == "figures:read,reports:read" && Set<APIScope>(written: scopes.written) == scopes)
    for text in ["", "figures", "figures:read,", "figures:read, reports:read", "all"] {
      #expect(Set<APIScope>(written: text) == nil, "\(text)")
    }
  }

  @Test func `a key that brings answers in, or has them counted, reads no figure beside it`() {
    let (writing, reading): (Set<APIScope>, Set<APIScope>) = (
      [.services, .receipts, .releases], [.figures, .themes, .improvement, .reports]
    )
    for write in writing {
      #expect(!Set([write, .surveys, .campaigns]).isMixed, "\(write)")
      for read in reading { #expect(Set([write, read]).isMixed, "\(write) \(read)") }
    }
    #expect(!writing.isMixed && !reading.union([.surveys, .campaigns]).isMixed)
  }
}
