import Messages
import Testing

/// What reports say of a mail, whoever writes them.
@Suite struct DeliveryReportTests {
  private func read(_ mail: String) -> DeliveryReport? { DeliveryReport(mail: Array(mail.utf8)) }

  @Test(arguments: [
    (SampleReports.postfix, "address"), (SampleReports.exim, "mailbox full"), (SampleReports.exchange, "smtp 5.7.1"),
    (SampleReports.gmail, "address"), (SampleReports.sendmail, "smtp 4.4.7"),
  ])
  func `a report tells of which mail it is, and why it failed`(mail: String, problem: String) {
    for text in [mail, mail.replacing("\n", with: "\r\n")] {
      #expect(read(text)?.reference == SampleReports.reference)
      #expect(read(text)?.fate == .failed(problem))
    }
  }

  @Test(arguments: [
    ("Action: failed\nStatus: 5.1.10", "address"), ("Action: failed\nStatus: 4.2.2 (over quota)", "mailbox full"),
    ("Status: 5.4.4", "smtp 5.4.4"), ("Action: FAILED", "smtp 5.0.0"),
    ("Action: failed (gone)\nStatus: someone@hospital.example", "smtp 5.0.0"),
    ("Action: failed\nDiagnostic-Code: smtp; 550 #5.1.1 nobody", "address"),
    ("Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 192.0.2.25 says no", "smtp 5.0.0"),
    ("Action: failed\nStatus: 5.99999999999999999999.1", "smtp 5.0.0"),
  ])
  func `a reason is a word or a code, and never an address`(block: String, problem: String) {
    #expect(read(Self.report(block))?.fate == .failed(problem))
  }

  @Test(arguments: [
    ("Action: delivered\nStatus: 2.0.0", DeliveryReport.Fate.delivered), ("Status: 2.1.5", .delivered),
    ("Action: delayed\nStatus: 4.4.1\nWill-Retry-Until: Fri, 4 Dec 2026 10:00:05 +0300", .delayed),
    ("Status: 4.2.0", .delayed), ("Action: relayed\nStatus: 2.0.0", .delayed),
    ("Action: delivered\nStatus: 2.0.0\n\nAction: failed\nStatus: 5.2.1", .failed("smtp 5.2.1")),
    ("Action: delayed\nStatus: 4.0.0\n\nAction: delivered\nStatus: 2.0.0", .delivered),
  ])
  func `who waits or has it has not failed, and of several any failure counts`(
    block: String, fate: DeliveryReport.Fate
  ) {
    #expect(read(Self.report(block))?.fate == fate)
  }

  @Test func `only what is final is told to the outbox`() {
    let receipts = ["delivered", "failed", "delayed"].map { read(Self.report("Action: \($0)"))?.receipt?.receipt }
    #expect(receipts == [.delivered, .failed("smtp 5.0.0"), nil])
  }

  @Test func `parts are read in every encoding`() {
    // “Action: failed\nStatus: 5.2.2\n”, and the same with a soft break.
    let base64 = Self.report("QWN0aW9uOiBmYWls\nZWQKU3RhdHVzOiA1LjIuMgo=", encoding: "BASE64")
    let quoted = Self.report("Action: fai=\nled\nStatus:=205=2E2.2", encoding: "quoted-printable")
    for mail in [base64, quoted, quoted.replacing("\n", with: "\r\n")] {
      #expect(read(mail)?.fate == .failed("mailbox full"))
    }
  }

  @Test(arguments: [
    "Subject: holiday\nAuto-Submitted: auto-replied\nIn-Reply-To: <\(SampleReports.reference)>\n\nI am away. Status: 5.1.1\n",
    """
    Subject: =?UTF-8?B?2YbYtNix2Kkg2KfZhNij2LPYqNmI2Lk=?=
    List-Unsubscribe: <https://news.example/stop>
    Content-Type: multipart/alternative; boundary=b

    --b
    Content-Type: text/plain

    Action: failed
    Status: 5.1.1
    --b--
    """,
    // A report that somebody passes on is not ours to act on.
    "Content-Type: multipart/mixed; boundary=outer\n\n--outer\nContent-Type: message/rfc822\n\n\(SampleReports.postfix)\n--outer--\n",
    SampleReports.postfix.replacing("message/delivery-status", with: "message/disposition-notification"),
    SampleReports.postfix.replacing("Message-ID:", with: "X-ID:"),
    SampleReports.postfix.replacing("8F3A00C1", with: "8F3A 00C1"),
    "", "\n", "--", "Content-Type: multipart/report",
  ])
  func `what is no report of ours says nothing`(mail: String) {
    #expect(read(mail) == nil)
  }

  /// A report on one block of fields.
  static func report(_ block: String, encoding: String = "7bit") -> String {
    """
    Content-Type: multipart/report; boundary="a \\"b\\" c"; report-type=delivery-status

    --a "b" c
    Content-Type: message/delivery-status
    Content-Transfer-Encoding: \(encoding)

    \(block)

    --a "b" c
    Content-Type: text/rfc822-headers

    Message-ID: <\(SampleReports.reference)>
    --a "b" c--

    """
  }
}
