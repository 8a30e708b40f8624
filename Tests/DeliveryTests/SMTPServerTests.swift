import Delivery
import Foundation
import Mail
import Testing

/// The address of the mail server, and the picture that goes by it.
@Suite struct SMTPServerTests {
  @Test func `an address tells host, port, protection and user`() throws {
    let server = try SMTPServer("smtps://quality%40charity.example@mail.example.org:2465", password: "secret").address
    #expect(server.host == "mail.example.org" && server.port == 2465 && server.isSecure)
    #expect(server.user == "quality@charity.example" && server.password == "secret" && !server.isLoopback)
    #expect(try SMTPServer("smtps://mail.example.org", password: nil).address.port == 465)
    #expect(try SMTPServer("smtp://mail.example.org/", password: nil).address.port == 587)
  }

  @Test(arguments: [
    ("mail.example.org", nil, MailServerProblem.notAnAddress("mail.example.org")),
    ("", nil, .notAnAddress("")),
    ("http://mail.example.org", nil, .unknownScheme("http")),
    ("smtp://", nil, .notAnAddress("smtp://")),
    ("smtp://mail.example.org/path", nil, .notAnAddress("smtp://mail.example.org/path")),
    ("smtp://mail.example.org:99999", nil, .notAnAddress("smtp://mail.example.org:99999")),
    ("smtp://user:secret@mail.example.org", nil, .passwordInAddress),
    ("smtp://user@mail.example.org", nil, .needsPassword),
    ("smtp://mail.example.org", "secret", .needsUser),
  ])
  func `what is no mail server is refused`(address: String, password: String?, problem: MailServerProblem) {
    #expect(throws: problem) { try SMTPServer(address, password: password) }
  }

  @Test(arguments: [
    ("localhost", true), ("127.0.0.1", true), ("127.8.8.8", true), ("[::1]", true), ("127.0.0.1.example.org", false),
    ("mail.example.org", false), ("10.0.0.1", false), ("127.0.0", false),
  ])
  func `only this machine is spoken to without protection`(host: String, isLoopback: Bool) throws {
    #expect(try SMTPServer("smtp://\(host):25", password: nil).address.isLoopback == isLoopback)
  }

  @Test func `a server that is not there is a problem that passes`() async throws {
    let from = try #require(MailAddress("rida@charity.example"))
    let sender = SMTPSender(server: try SMTPServer("smtp://127.0.0.1:1", password: nil), from: from)
    let message = MailMessage(
      from: from, to: [from], language: .arabic,
      letter: ReportLetter(subject: "s", text: "t", html: "h", picture: nil, attachmentName: "a"),
      attachment: .init(name: "a", type: "text/plain", content: Data()))
    let outcome = await sender.send(message, id: "1@charity.example", to: [from], at: 0)
    #expect(outcome.taken.isEmpty && outcome.problem?.isPermanent == false)
    guard case .unreachable? = outcome.problem else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test func `a drawing becomes a picture of its size`() throws {
    let svg =
      ##"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#17624a"/></svg>"##
    let png = try #require(ChartPicture.png(svg, width: 40, height: 30))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    func number(_ index: Int) -> Int { png[index..<index + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(number(16) == 80 && number(20) == 60)
    #expect(ChartPicture.png("no drawing", width: 40, height: 30) == nil)
  }
}
