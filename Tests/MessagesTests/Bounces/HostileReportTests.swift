import Messages
import Mutations
import Testing

/// Mails that are made to cost time, memory or the program.
@Suite struct HostileReportTests {
  @Test func `no spoiled report ends the program or says more than a code`() {
    let samples = SampleReports.all.map { Array($0.utf8) }
    let seed: UInt64 = 29
    for number in 0..<2000 {
      var dice = Dice(seed: seed, number: number)
      let mail = ByteMutation.mutated(dice.any(of: samples) ?? [], with: samples, &dice)
      guard let report = DeliveryReport(mail: mail) else { continue }
      #expect((1...100).contains(report.reference.utf8.count))
      guard case .failed(let problem) = report.fate else { continue }
      #expect(problem.utf8.count <= 40 && !problem.contains("@"), "seed \(seed), number \(number): \(problem)")
    }
  }

  private static let head = "Content-Type: multipart/mixed; boundary=b\n\n"
  private static let status = head + "--b\nContent-Type: message/delivery-status\n"

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("", "\n", ""), ("", "A", ""), ("", ":", ""), ("", "A:\n", ""), ("A:\n", " b\n", ""), ("", "\r", ""),
      ("Message-ID: ", "<", ""), ("Content-Type: multipart/report; boundary=\"", "\\", ""), ("Content-Type: ", ";", ""),
      ("Content-Type: multipart/report; ", "a=", ""), (head, "--b\n", ""), (head, "--b", ""), ("", head + "--b\n", ""),
      (head, "--b\nContent-Type: message/delivery-status\n\nAction: failed\n", ""), (status, "\nA:\n", ""),
      (status + "\nStatus: ", "5.", ""), (status + "\nDiagnostic-Code: ", "5.1.1;", "\nAction: failed\n"),
      (status + "Content-Transfer-Encoding: quoted-printable\n\n", "=", ""),
      (status + "Content-Transfer-Encoding: base64\n\n", "QQ\n", ""),
    ])
  func `what is large or deep is read once, and names no mail`(front: String, repeated: String, end: String) {
    // More than is read.
    let mail = front + String(repeating: repeated, count: 400_000 / repeated.utf8.count) + end
    #expect(DeliveryReport(mail: Array(mail.utf8)) == nil)
  }

  @Test func `parts are read to the eighth depth`() {
    func nested(_ depth: Int) -> String {
      (0..<depth).reversed().reduce(DeliveryReportTests.report("Action: failed")) { inner, level in
        "Content-Type: multipart/mixed; boundary=level\(level)\n\n--level\(level)\n\(inner)\n--level\(level)--\n"
      }
    }
    #expect(DeliveryReport(mail: Array(nested(7).utf8)) != nil)
    #expect(DeliveryReport(mail: Array(nested(8).utf8)) == nil)
  }
}
