import Delivery
import Documents
import Foundation
import Mail
import Surveys
import Testing

/// A message as libcurl is given it.
@Suite struct MailMessageTests {
  private static let address = MailAddress("chair@board.example")
  private static let picture = ReportLetter.Picture(id: "chart@x", content: Data([0x89, 0x50, 0x4E, 0x47]))

  private func message(
    subject: String = "تقرير", text: String = "نص\n", picture: ReportLetter.Picture? = picture,
    name: String = "تقرير.xlsx", content: Data = Data("PK".utf8), to: [MailAddress]? = nil
  ) throws -> MailMessage {
    let address = try #require(Self.address)
    return MailMessage(
      from: address, to: to ?? [address], language: .arabic,
      letter: ReportLetter(
        subject: subject, text: text, html: "<p>نص</p>", picture: picture, attachmentName: name),
      attachment: .init(name: name, type: ArchivedReport.mediaType, content: content))
  }

  @Test func `files beside the first come after it`() throws {
    let one = try message()
    let paper = MailMessage.Attachment(name: "تقرير.pdf", type: "application/pdf", content: Data("%PDF-".utf8))
    let both = MailMessage(
      from: one.from, to: one.to, language: one.language, letter: one.letter, attachment: one.attachment,
      beside: [paper])
    let types = try both.mime(id: "1@board.example", at: 0).parts.map(\.type)
    #expect(types.suffix(2) == [ArchivedReport.mediaType, "application/pdf"] && types.count == 3)
  }

  /// The lines of every head, the message's own first.
  private func lines(_ message: MailMessage, id: String = "1@board.example", at seconds: Int = 0) throws -> [String] {
    let mime = try message.mime(id: id, at: seconds)
    return (mime.head + all(mime.parts).flatMap { ["Content-Type: \($0.type)"] + $0.head }).flatMap {
      $0.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Parts with those inside them, outer ones first.
  private func all(_ parts: [MIMEPart]) -> [MIMEPart] {
    parts.flatMap { part in
      guard case .parts(let inner) = part.body else { return [part] }
      return [part] + all(inner)
    }
  }

  /// The lines of one header, unfolded.
  private func header(_ name: String, in lines: [String]) throws -> [String] {
    let first = try #require(lines.firstIndex { $0.hasPrefix("\(name): ") })
    return [lines[first]] + lines[(first + 1)...].prefix { $0.hasPrefix(" ") }
  }

  @Test func `no line of a head but a type is longer than seventy-eight bytes, and every byte is of ASCII`() throws {
    let long = String(repeating: "تقرير رضا المستفيدين لمجلس الإدارة 😀 ", count: 20)
    let many = (0..<50).compactMap { MailAddress("member\($0)@a-rather-long-name-of-a-board.example") }
    let lines = try lines(
      message(subject: long, text: long, name: "\(long).xlsx", content: Data(count: 5000), to: many))
    for line in lines {
      #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
      #expect(line.utf8.count <= 78 || line == "Content-Type: \(ArchivedReport.mediaType)")
    }
  }

  @Test func `an encoded word has at most seventy-five characters and whole letters, on lines of seventy-six`() throws {
    for text in ["ت", String(repeating: "رضا المستفيدين ", count: 15), String(repeating: "😀", count: 40)] {
      let subject = try header("Subject", in: lines(message(subject: text)))
      var said = ""
      for (index, line) in subject.enumerated() {
        #expect(line.utf8.count <= 76)
        let word = try #require(
          (index == 0 ? line.dropFirst(9) : line.dropFirst(1)).wholeMatch(of: /=\?UTF-8\?B\?(.+)\?=/))
        #expect(word.0.utf8.count <= 75)
        let bytes = try #require(Data(base64Encoded: String(word.1)))
        said += try #require(String(validating: bytes, as: UTF8.self))
      }
      #expect(said == text)
    }
  }

  @Test func `a short subject of ASCII stays as it is, and one that looks encoded does not`() throws {
    #expect(try header("Subject", in: lines(message(subject: "Report"))) == ["Subject: Report"])
    #expect(try header("Subject", in: lines(message(subject: "=?UTF-8?B?x?="))) != ["Subject: =?UTF-8?B?x?="])
  }

  @Test func `a file name of ASCII is quoted, another is written in the pieces of RFC 2231`() throws {
    let plain = try header("Content-Disposition", in: Array(lines(message(picture: nil, name: "board 2026Q3.xlsx"))))
    #expect(plain == ["Content-Disposition: attachment;", " filename=\"board 2026Q3.xlsx\""])
    let short = try header("Content-Disposition", in: lines(message(picture: nil, name: "ت.x")))
    #expect(short == ["Content-Disposition: attachment;", " filename*=UTF-8''%D8%AA.x"])
    let name = "تقرير الربع الثالث.xlsx"
    let pieces = try header("Content-Disposition", in: lines(message(picture: nil, name: name))).dropFirst()
    #expect(pieces.count > 1 && pieces.first?.hasPrefix(" filename*0*=UTF-8''") == true)
    let joined = pieces.map { $0.drop { $0 != "=" }.dropFirst().replacing(";", with: "") }.joined()
    #expect(joined.replacing("UTF-8''", with: "").removingPercentEncoding == name)
  }

  @Test(arguments: ["a\r\nBcc: x@y.example", "a\nb", "a\rb", "a\u{0}b", "a\u{85}b"])
  func `a line break or another control character in a header is refused`(text: String) throws {
    #expect(throws: MailProblem.brokenHeader("Subject")) { try message(subject: text).mime(id: "1", at: 0) }
    #expect(throws: MailProblem.brokenHeader("Content-Disposition")) { try message(name: text).mime(id: "1", at: 0) }
    #expect(throws: MailProblem.brokenHeader("Message-ID")) { try message().mime(id: text, at: 0) }
    let picture = ReportLetter.Picture(id: text, content: Data())
    #expect(throws: MailProblem.brokenHeader("Content-ID")) { try message(picture: picture).mime(id: "1", at: 0) }
  }

  @Test func `a message to nobody is none`() throws {
    #expect(throws: MailProblem.noRecipients) { try message(to: []).mime(id: "1", at: 0) }
  }

  @Test func `the words stand beside their picture, and the file beside both`() throws {
    let types = [
      "multipart/related; type=\"multipart/alternative\"", "multipart/alternative", "text/plain; charset=utf-8",
      "text/html; charset=utf-8", "image/png", ArchivedReport.mediaType,
    ]
    #expect(all(try message().mime(id: "1", at: 0).parts).map(\.type) == types)
    let plain = all(try message(picture: nil).mime(id: "1", at: 0).parts).map(\.type)
    #expect(plain == types.filter { !$0.contains("related") && $0 != "image/png" })
  }

  @Test func `a logo comes inside the letter, with the chart or alone`() throws {
    let (one, address) = (ReportLetter.Picture(id: "logo@x", content: Data([1, 2])), try #require(Self.address))
    for chart in [Self.picture, nil] {
      let letter = ReportLetter(
        subject: "s", text: "t", html: "<p>h</p>", picture: chart, logo: one, attachmentName: "a.xlsx")
      let message = MailMessage(
        from: address, to: [address], language: .arabic, letter: letter,
        attachment: .init(name: "a.xlsx", type: ArchivedReport.mediaType, content: Data("PK".utf8)))
      let parts = try message.mime(id: "1", at: 0).parts
      guard case .parts(let shown) = parts[0].body else { throw MailProblem.brokenHeader("Content-Type") }
      #expect(parts[0].type.hasPrefix("multipart/related"))
      #expect(shown.map(\.type) == ["multipart/alternative"] + (chart == nil ? [] : ["image/png"]) + ["image/png"])
      #expect(shown.last?.head == ["Content-ID: <logo@x>", "Content-Disposition: inline; filename=\"logo.png\""])
      #expect(shown.last?.body == .content(Data([1, 2])))
    }
  }

  @Test func `every line of the words ends as mail has it, and a file keeps its bytes`() throws {
    let content = Data("a\nb\r\nc".utf8)
    let contents = all(try message(text: "أ\nب\n", content: content).mime(id: "1", at: 0).parts).map(\.body)
    #expect(contents.contains(.content(Data("أ\r\nب\r\n".utf8))) && contents.last == .content(content))
  }

  @Test(arguments: [
    (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 +0000"),
    (1_709_251_200, "Fri, 1 Mar 2024 00:00:00 +0000"), (1_795_806_300, "Fri, 27 Nov 2026 19:05:00 +0000"),
  ])
  func `the date is that of Riyadh`(seconds: Int, text: String) throws {
    #expect(try header("Date", in: lines(message(), at: seconds)) == ["Date: \(text)"])
  }
}
