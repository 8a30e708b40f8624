package import Mail
package import Surveys

/// A mail to one person, with a way to get no more of them by one click (RFC 8058). It lives in memory alone.
package struct InvitationMail: Equatable, Sendable {
  package let to: MailAddress
  package let language: Language
  /// Who asks, as mail programs show it in place of the address; `nil` where nobody has said so.
  package let charity: String?
  package let subject: String
  package let text: String
  package let html: String
  /// Where a mail program posts that she wants no more.
  package let stop: String

  package init(
    to: MailAddress, language: Language, charity: String? = nil, subject: String, text: String, html: String,
    stop: String
  ) {
    self.to = to
    self.language = language
    self.charity = charity
    self.subject = subject
    self.text = text
    self.html = html
    self.stop = stop
  }

  /// The mail as values that libcurl writes on the line.
  /// - Parameters:
  ///   - id: what tells it from every other mail, without its angle brackets; a report of what became of it names it.
  ///   - seconds: since 1970, when it is sent.
  package func mime(from: MailAddress, id: String, at seconds: Int) throws(MailProblem) -> MIMEMessage {
    MIMEMessage(
      head: [
        try MIMEHeader.plain("Date", MailDate.text(seconds)),
        try MIMEHeader.sender(from, called: charity),
        try MIMEHeader.addresses("To", [to]),
        try MIMEHeader.plain("Message-ID", "<\(id)>"),
        try MIMEHeader.words("Subject", subject),
        try MIMEHeader.plain("List-Unsubscribe", "<\(stop)>"),
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "Auto-Submitted: auto-generated",
        "Content-Language: \(language.rawValue)",
      ], parts: [MailMessage.words(text: text, html: html)])
  }
}
