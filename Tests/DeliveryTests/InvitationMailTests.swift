import Delivery
import Foundation
import Mail
import Testing

/// From whom a mail with a link comes, as mail programs show it.
@Suite struct InvitationMailTests {
  private func head(of charity: String?) throws -> [String] {
    let address = try #require(MailAddress("rida@charity.example"))
    let mail = InvitationMail(
      to: try #require(MailAddress("mona@example.org")), language: .arabic, charity: charity, subject: "s", text: "t",
      html: "<p>", stop: "https://r.example.sa/stop/x")
    return try mail.mime(from: address, id: "1@charity.example", at: 1_790_000_000).head
  }

  @Test func `the charity's name stands before its address, in Arabic as encoded words (RFC 2047)`() throws {
    let from = try #require(try head(of: "جمعية رعاية أسر السجناء بمنطقة الرياض").first { $0.hasPrefix("From:") })
    let lines = from.components(separatedBy: "\r\n")
    #expect(lines.last == " <rida@charity.example>" && lines.allSatisfy { $0.utf8.count <= 76 })
    let words = from.matches(of: /=\?UTF-8\?B\?([^?]+)\?=/).compactMap { Data(base64Encoded: String($0.1)) }
    #expect(words.map { String(decoding: $0, as: UTF8.self) }.joined() == "جمعية رعاية أسر السجناء بمنطقة الرياض")
  }

  @Test func `a plain name stands as it is, one with signs of an address is encoded, and none adds nothing`() throws {
    #expect(try head(of: "Aoun Charity").contains("From: Aoun Charity\r\n <rida@charity.example>"))
    let signs = try #require(try head(of: "Aoun, \"the\" <x@y.sa>").first { $0.hasPrefix("From:") })
    #expect(signs.hasPrefix("From: =?UTF-8?B?") && !signs.contains("x@y.sa"))
    #expect(try head(of: nil).contains("From: rida@charity.example"))
    #expect(throws: MailProblem.self) { try head(of: "a\r\nBcc: x@y.sa") }
  }
}
