import Mail

/// What a mail server answered to what (RFC 5321, 4.2): read along, so that a refusal can be told with its reason. Of what
/// was sent, only the names of recipients are looked at.
struct SMTPTranscript {
  /// An answer of the server.
  struct Reply: Equatable {
    let code: Int
    let said: String

    /// Whether trying again is useless.
    var isPermanent: Bool { code >= 500 }
  }

  /// The newest answer that was complete.
  private(set) var last: Reply?
  /// Those whom the server does not take.
  private(set) var refused: [(address: String, reply: Reply)] = []
  /// Whether the server asked for the content: from then on silence tells nothing.
  private var hasBegunContent = false
  private var recipient: String?
  private var lines: [String] = []

  /// A command that went out.
  mutating func sent(_ text: String) {
    let opening = "RCPT TO:<"
    guard text.uppercased().hasPrefix(opening) else {
      recipient = nil
      return
    }
    recipient = String(text.dropFirst(opening.count).prefix { $0 != ">" })
  }

  /// A line that came in; the last of an answer has a blank behind its code.
  mutating func received(_ text: String) {
    let line = String(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
    guard let code = Int(line.prefix(3)), (200...599).contains(code) else { return }
    lines.append(String(line.dropFirst(4)))
    guard line.dropFirst(3).first != "-" else { return }
    let reply = Reply(code: code, said: String(lines.joined(separator: " ").prefix(200)))
    lines = []
    last = reply
    if code == 354 { hasBegunContent = true }
    if let recipient, code >= 400 { refused.append((recipient, reply)) }
    recipient = nil
  }

  /// What the attempt came to, by these answers and what libcurl makes of it.
  func outcome(of recipients: [MailAddress], otherwise problem: MailProblem?) -> MailOutcome {
    let names = Set(refused.map { $0.address.lowercased() })
    let out = recipients.filter { names.contains($0.description.lowercased()) }
    let isPermanent = refused.allSatisfy(\.reply.isPermanent)
    let refusal = out.isEmpty ? nil : MailProblem.recipientsRefused(out, isPermanent: isPermanent)
    guard let problem else { return MailOutcome(taken: recipients.filter { !out.contains($0) }, problem: refusal) }
    if out.count == recipients.count, let refusal { return MailOutcome(problem: refusal) }
    if case .unreachable = problem, let last, last.code >= 400 {
      return MailOutcome(problem: .refused(code: last.code, said: last.said))
    }
    return MailOutcome(problem: problem, isUnsure: hasBegunContent)
  }
}
