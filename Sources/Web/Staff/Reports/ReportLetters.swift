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
