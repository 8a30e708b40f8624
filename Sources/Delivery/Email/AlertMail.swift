import Foundation
package import Mail

/// A mail of plain words to those who keep the service.
package struct AlertMail: Equatable, Sendable {
  package let to: [MailAddress]
  package let subject: String
  package let text: String

  package init(to: [MailAddress], subject: String, text: String) {
    self.to = to
    self.subject = subject
    self.text = text
  }

  /// The mail as values that libcurl writes on the line.
  /// - Parameters:
  ///   - id: what tells it from every other mail, without its angle brackets.
  ///   - seconds: since 1970, when it is sent.
  package func mime(from: MailAddress, id: String, at seconds: Int) throws(MailProblem) -> MIMEMessage {
    MIMEMessage(
      head: [
        try MIMEHeader.plain("Date", MailDate.text(seconds)),
        try MIMEHeader.addresses("From", [from]),
        try MIMEHeader.addresses("To", to),
        try MIMEHeader.plain("Message-ID", "<\(id)>"),
        try MIMEHeader.words("Subject", subject),
        // Nobody's holiday notice answers it (RFC 3834).
        "Auto-Submitted: auto-generated",
        "Content-Language: ar, en",
      ],
      parts: [
        .single(
          "text/plain; charset=utf-8", content: Data(text.replacing("\n", with: MIMEHeader.lineBreak).utf8))
      ])
  }
}
