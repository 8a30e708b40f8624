import Delivery
import Sending
import Synchronization
import Testing

/// Mails are fetched, and only what is taken is deleted, whatever the server does.
@Suite struct MailboxTests {
  /// A turn may last as long as the other tests keep the processors busy.
  private let limits = MailboxLimits(connecting: 10, command: 20, turn: 3600)

  private func mailbox(at server: ToyMailbox, password: String = "secret") throws -> Mailbox {
    try Mailbox("pop3://rida@127.0.0.1:\(server.port)", password: password, limits: limits)
  }

  /// A turn that takes the mails which begin with a letter; the mails that it saw.
  private func turn(
    _ mailbox: Mailbox, upTo count: Int = 10, taking letter: String = "R"
  ) async throws -> (taken: Int, seen: [String]) {
    var seen: [String] = []
    let taken = try await mailbox.collect(upTo: count) { bytes in
      let mail = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      seen.append(mail)
      return mail.hasPrefix(letter)
    }
    return (taken, seen)
  }

  @Test func `mails come as they are, and only those that are taken are deleted`() async throws {
    let server = try ToyMailbox(["R1\n.\n..dots\n.end", "other\n\nكيف كانت زيارتك؟", "R2"])
    defer { server.close() }
    let turn = try await turn(try mailbox(at: server))
    #expect(turn.taken == 2)
    #expect(turn.seen == ["R1\n.\n..dots\n.end\n", "other\n\nكيف كانت زيارتك؟\n", "R2\n"])
    #expect(server.seen.mails == ["other\n\nكيف كانت زيارتك؟"] && server.seen.calls == 1)
  }

  @Test func `a turn looks at so many, and the next one behind those that were left`() async throws {
    let server = try ToyMailbox(["a", "R1", "b", "c", "R2", "R3", "d"])
    defer { server.close() }
    let mailbox = try mailbox(at: server)
    #expect(try await turn(mailbox, upTo: 3).seen == ["a\n", "R1\n", "b\n"])
    #expect(try await turn(mailbox, upTo: 3).seen == ["c\n", "R2\n", "R3\n"])
    #expect(try await turn(mailbox, upTo: 3).seen == ["d\n"])
    server.change { $0.mails.append("R4") }
    #expect(try await turn(mailbox, upTo: 3).seen == ["R4\n"])
    #expect(try await turn(mailbox, upTo: 3).seen == ["a\n", "b\n", "c\n"])
    #expect(server.seen.mails == ["a", "b", "c", "d"])
  }

  @Test func `an empty mailbox is left at once`() async throws {
    let server = try ToyMailbox([])
    defer { server.close() }
    #expect(try await turn(try mailbox(at: server)).taken == 0)
  }

  @Test func `a line that is cut deletes nothing, and no second one is opened`() async throws {
    let server = try ToyMailbox(["R1", "R2", "R3"], fault: .cutsInside)
    defer { server.close() }
    let mailbox = try mailbox(at: server)
    await #expect(throws: MailboxProblem.self) { try await turn(mailbox) }
    #expect(server.seen.mails.count == 3 && server.seen.calls == 1)
    server.change { $0.fault = .cutsDeletion }
    await #expect(throws: MailboxProblem.self) { try await turn(mailbox) }
    #expect(server.seen.mails.count == 3 && server.seen.calls == 2)
    server.change { $0.fault = .none }
    while !server.seen.mails.isEmpty { _ = try await turn(mailbox) }
  }

  @Test func `a mail that cannot be had holds up none behind it`() async throws {
    let server = try ToyMailbox(["a", "R1", "R2", "R3"], fault: .hidesSecond)
    defer { server.close() }
    let mailbox = try mailbox(at: server)
    await #expect(throws: MailboxProblem.self) { try await turn(mailbox) }
    #expect(try await turn(mailbox).taken == 2)
    #expect(server.seen.mails == ["a", "R1"])
  }

  @Test func `a mail that is too long is left without being fetched`() async throws {
    let server = try ToyMailbox(["R1", "R2"], fault: .boasts)
    defer { server.close() }
    #expect(try await turn(try mailbox(at: server)).seen == ["R2\n"])
    #expect(server.seen.mails == ["R1"] && !server.seen.heard.contains("RETR 1"))
  }

  @Test func `of a mail that is longer than the server said, the front is kept`() async throws {
    let line = String(repeating: "R", count: 79) + "\n"
    let server = try ToyMailbox([String(repeating: line, count: 3270)])
    defer { server.close() }
    let seen = try await turn(try mailbox(at: server)).seen
    #expect(seen.count == 1 && (200_000...262_144).contains(seen.first?.utf8.count ?? 0))
  }

  @Test(.timeLimit(.minutes(1))) func `a server that never answers is waited for so long`() async throws {
    let server = try ToyMailbox(["R1"], fault: .fallsSilent)
    defer { server.close() }
    let mailbox = try Mailbox(
      "pop3://rida@127.0.0.1:\(server.port)", password: "secret", limits: MailboxLimits(connecting: 1, command: 1))
    await #expect(throws: MailboxProblem.timedOut) { try await turn(mailbox) }
  }

  @Test func `whoever ends the program is not kept waiting`() async throws {
    let server = try ToyMailbox(["R1"], fault: .fallsSilent)
    defer { server.close() }
    let mailbox = try Mailbox("pop3://rida@127.0.0.1:\(server.port)", password: "secret")
    let task = Task { try await mailbox.collect(upTo: 1) { _ in true } }
    while server.seen.calls == 0 { try await Task.sleep(for: .milliseconds(10)) }
    task.cancel()
    await #expect(throws: MailboxProblem.interrupted) { try await task.value }
  }

  @Test func `a wrong password is told, and so is a server that is not there`() async throws {
    let server = try ToyMailbox(["R1"])
    let wrong = try mailbox(at: server, password: "wrong")
    await #expect(throws: MailboxProblem.signInRefused) { try await turn(wrong) }
    server.close()
    let nowhere = try Mailbox("pop3://rida@127.0.0.1:1", password: "secret", limits: limits)
    await #expect(throws: MailboxProblem.self) { try await turn(nowhere) }
  }

  @Test func `nothing is asked over an unprotected line where protection is due`() async throws {
    let server = try ToyMailbox(["R1"])
    defer { server.close() }
    let secure = try Mailbox("pop3s://rida@127.0.0.1:\(server.port)", password: "secret", limits: limits)
    await #expect(throws: MailboxProblem.self) { try await turn(secure) }
    #expect(!server.seen.heard.contains { $0.contains("secret") })
  }

  @Test(arguments: [
    ("pop3s://mail.example.org", nil, MailServerProblem.needsUser),
    ("pop3s://rida@mail.example.org", nil, .needsPassword),
    ("pop3s://rida:secret@mail.example.org", nil, .passwordInAddress),
    ("smtps://rida@mail.example.org", "secret", .unknownScheme("smtps")),
    ("mail.example.org", "secret", .notAnAddress("mail.example.org")),
  ])
  func `what is no mailbox is refused`(address: String, password: String?, problem: MailServerProblem) {
    #expect(throws: problem) { try Mailbox(address, password: password) }
  }
}
