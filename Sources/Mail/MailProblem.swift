/// Why a letter has not reached the board. Each case is told on the page of reports.
package enum MailProblem: Error, Equatable, Sendable {
  /// No mail server is set.
  case noServer
  /// The board's list is empty.
  case noRecipients
  /// A header would hold a line break, by which more headers could be slipped in.
  case brokenHeader(String)
  /// The server was not reached, or the line was cut.
  case unreachable(String)
  /// No protected connection came about.
  case insecure(String)
  /// The server took longer than a letter may take.
  case timedOut
  /// The program ended while the letter was on its way.
  case interrupted
  /// The server refused the letter.
  case refused(code: Int, said: String)
  /// The server refused some recipients, all of them for good or not.
  case recipientsRefused([MailAddress], isPermanent: Bool)
  /// The workbook is gone, or is not what was kept.
  case attachmentDamaged

  /// Whether trying again is useless before somebody changed something (RFC 5321, 4.2.1).
  package var isPermanent: Bool {
    switch self {
    case .brokenHeader, .attachmentDamaged: true
    case .refused(let code, _): code >= 500
    case .recipientsRefused(_, let isPermanent): isPermanent
    case .noServer, .noRecipients, .unreachable, .insecure, .timedOut, .interrupted: false
    }
  }
}

extension MailProblem {
  /// The name and the particulars under which it is kept.
  package var kept: (name: String, detail: String) {
    switch self {
    case .noServer: ("no_server", "")
    case .noRecipients: ("no_recipients", "")
    case .brokenHeader(let header): ("broken_header", header)
    case .unreachable(let said): ("unreachable", said)
    case .insecure(let said): ("insecure", said)
    case .timedOut: ("timed_out", "")
    case .interrupted: ("interrupted", "")
    case .refused(let code, let said): ("refused", "\(code) \(said)")
    case .recipientsRefused(let addresses, let isPermanent):
      (isPermanent ? "recipients_refused" : "recipients_deferred", BoardList.text(addresses))
    case .attachmentDamaged: ("attachment_damaged", "")
    }
  }

  /// A problem as it was kept; `nil` for anything else.
  package init?(name: String, detail: String) {
    switch name {
    case "no_server": self = .noServer
    case "no_recipients": self = .noRecipients
    case "broken_header": self = .brokenHeader(detail)
    case "unreachable": self = .unreachable(detail)
    case "insecure": self = .insecure(detail)
    case "timed_out": self = .timedOut
    case "interrupted": self = .interrupted
    case "refused":
      guard let code = Int(detail.prefix(3)) else { return nil }
      self = .refused(code: code, said: String(detail.dropFirst(4)))
    case "recipients_refused", "recipients_deferred":
      guard let addresses = try? BoardList.read(detail) else { return nil }
      self = .recipientsRefused(addresses, isPermanent: name == "recipients_refused")
    case "attachment_damaged": self = .attachmentDamaged
    default: return nil
    }
  }
}
