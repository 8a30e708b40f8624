import HTTP
import Mail

/// The letters to the board that wait or were sent.
struct ReportLetters: Sendable {
  let mails: any MailStore
  let mail: SiteMail
  let clock: SiteClock

  /// Whether a mail server is set.
  var hasServer: Bool { mail.hasServer }

  /// How far the letter of each report has come, by the report's number.
  func progress() async throws -> [Int: MailProgress] { try await mails.progress() }

  /// Queues the letter of a report anew, and wakes whoever sends.
  func sendAgain(_ report: Int) async throws {
    try await mails.again(report, at: clock.seconds())
    await mail.wakeSender()
  }
}

/// What the site has to do with mail, as the composition gives it: it sends none itself.
package struct SiteMail: Sendable {
  let hasServer: Bool
  let wakeSender: @Sendable () async -> Void

  /// Whether a mail server is set, and how whoever sends is woken.
  package init(hasServer: Bool, wakeSender: @escaping @Sendable () async -> Void) {
    self.hasServer = hasServer
    self.wakeSender = wakeSender
  }
}
