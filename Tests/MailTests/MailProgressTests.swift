import Mail
import Testing

/// How far a letter has come, and to whom it goes.
@Suite struct MailProgressTests {
  private let chair = MailAddress("chair@board.example").map { [$0] } ?? []

  private func after(_ outcomes: MailOutcome..., from start: Int = 1000) -> MailProgress {
    var progress = MailProgress(queuedAt: start)
    for outcome in outcomes {
      let now = progress.nextAt
      progress.begin(at: now)
      progress.end(outcome, at: now + 1)
    }
    return progress
  }

  @Test func `pauses double from five minutes to four hours`() {
    #expect((1...9).map { MailProgress.pause(after: $0) / 60 } == [5, 10, 20, 40, 80, 160, 240, 240, 240])
    #expect(MailProgress.pause(after: 1000) == 4 * 3600)
  }

  @Test func `a letter that everybody has is sent`() {
    let progress = after(MailOutcome(problem: .timedOut), MailOutcome(taken: chair))
    #expect(progress.state == .sent && progress.problem == nil && progress.attempts == 2 && progress.taken == chair)
    #expect(progress.sentAt == 1301 && !progress.isDue(at: .max))
  }

  @Test func `what passes is tried again for two days, what does not pass ends at once`() {
    var progress = MailProgress(queuedAt: 0)
    while progress.state == .waiting {
      let now = progress.nextAt
      progress.begin(at: now)
      progress.end(MailOutcome(problem: .unreachable("x")), at: now)
    }
    #expect(progress.state == .failed && (12...24).contains(progress.attempts))
    #expect((44...48).contains(progress.nextAt / 3600 - 4))
    for problem in [MailProblem.refused(code: 550, said: "no"), .attachmentDamaged, .brokenHeader("Subject")] {
      #expect(after(MailOutcome(problem: problem)).state == .failed)
    }
    for problem in [MailProblem.refused(code: 451, said: "later"), .insecure("x"), .noServer, .noRecipients] {
      #expect(after(MailOutcome(problem: problem)).state == .waiting)
    }
  }

  @Test func `an attempt that was never heard of again holds up the next, and is counted`() {
    var progress = MailProgress(queuedAt: 0)
    #expect(progress.isDue(at: 0) && !progress.isDue(at: -1))
    progress.begin(at: 0)
    #expect(!progress.isDue(at: 299) && progress.isDue(at: 300) && progress.attempts == 1)
  }

  @Test func `asking again begins anew, but never for one that was sent`() {
    var failed = after(MailOutcome(taken: chair, problem: .recipientsRefused(chair, isPermanent: true)))
    #expect(failed.state == .failed)
    failed.again(at: 9000)
    #expect(failed.isDue(at: 9000) && failed.attempts == 0 && failed.queuedAt == 9000 && failed.taken == chair)
    let sent = after(MailOutcome(taken: chair))
    var asked = sent
    asked.again(at: 9000)
    #expect(asked == sent)
  }

  @Test(
    arguments: [
      .noServer, .noRecipients, .brokenHeader("To"), .unreachable("a: b"), .insecure("x"), .timedOut, .interrupted,
      .refused(code: 451, said: "4.3.0 later"), .refused(code: 550, said: ""), .attachmentDamaged,
    ] as [MailProblem])
  func `a problem comes back as it was kept`(problem: MailProblem) {
    #expect(MailProblem(name: problem.kept.name, detail: problem.kept.detail) == problem)
  }

  @Test(arguments: [true, false])
  func `refused recipients come back as they were kept`(isPermanent: Bool) {
    let problem = MailProblem.recipientsRefused(chair + chair.prefix(0), isPermanent: isPermanent)
    #expect(MailProblem(name: problem.kept.name, detail: problem.kept.detail) == problem)
    #expect(problem.isPermanent == isPermanent && MailProblem(name: "other", detail: "") == nil)
  }

  @Test(arguments: [
    ("a@b.example", true), ("first.last+tag@sub.charity-1.example", true), ("a@b", false), ("a b@c.example", false),
    ("a@b@c.example", false), ("@c.example", false), (".a@c.example", false), ("a..b@c.example", false),
    ("a@-c.example", false), ("a@c.example\r\nBcc: x@y.example", false), ("عنوان@c.example", false), ("", false),
    ("<a@c.example>", false),
  ])
  func `an address is one that every server takes`(text: String, isAddress: Bool) {
    #expect((MailAddress(text) != nil) == isAddress)
  }

  @Test func `a list is read line by line, each address once`() throws {
    let list = try BoardList.read("  a@b.example \r\n\nA@b.example\nc@d.example\n")
    #expect(list.map(\.description) == ["a@b.example", "c@d.example"])
    #expect(try BoardList.read(BoardList.text(list)) == list && BoardList.read("").isEmpty)
    #expect(throws: BoardListProblem.notAddress(line: 3, "x")) { try BoardList.read("a@b.example\n\nx") }
    let many = (0...50).map { "m\($0)@b.example" }.joined(separator: "\n")
    #expect(throws: BoardListProblem.tooMany(51)) { try BoardList.read(many) }
  }
}
