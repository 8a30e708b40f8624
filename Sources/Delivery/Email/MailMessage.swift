package import Foundation
package import Mail
import Numerals
package import Surveys

/// A message: who writes to whom, the same words as text and as HTML, the pictures in them, and a file.
package struct MailMessage: Equatable, Sendable {
  /// A file that comes with it.
  package struct Attachment: Equatable, Sendable {
    package let name: String
    /// As `Content-Type` says it.
    package let type: String
    package let content: Data

    /// A file under its name.
    package init(name: String, type: String, content: Data) {
      self.name = name
      self.type = type
      self.content = content
    }
  }

  package let from: MailAddress
  /// All of them see each other.
  package let to: [MailAddress]
  package let language: Language
  package let letter: ReportLetter
  package let attachment: Attachment
  /// More files, after it.
  package let beside: [Attachment]

  /// A letter with its file, and more beside it.
  package init(
    from: MailAddress, to: [MailAddress], language: Language, letter: ReportLetter, attachment: Attachment,
    beside: [Attachment] = []
  ) {
    self.from = from
    self.to = to
    self.language = language
    self.letter = letter
    self.attachment = attachment
    self.beside = beside
  }

  /// The message as values that libcurl writes on the line (RFC 5322, 2045–2047, 2231, 2387).
  /// - Parameters:
  ///   - id: what tells it from every other message, without its angle brackets; the same for every attempt.
  ///   - seconds: since 1970, when it is sent.
  package func mime(id: String, at seconds: Int) throws(MailProblem) -> MIMEMessage {
    let head = [
      try MIMEHeader.plain("Date", MailDate.text(seconds)),
      try MIMEHeader.addresses("From", [from]),
      try MIMEHeader.addresses("To", to),
      try MIMEHeader.plain("Message-ID", "<\(id)>"),
      try MIMEHeader.words("Subject", letter.subject),
      // Nobody's holiday notice answers it (RFC 3834).
      "Auto-Submitted: auto-generated",
      "Content-Language: \(language.rawValue)",
    ]
    return MIMEMessage(head: head, parts: [try shown()] + (try ([attachment] + beside).map(MailMessage.part(of:))))
  }

  /// The words, beside the pictures that belong to them.
  private func shown() throws(MailProblem) -> MIMEPart {
    let words = MailMessage.words(text: letter.text, html: letter.html)
    var images: [MIMEPart] = []
    for (picture, name) in [(letter.picture, "chart.png"), (letter.logo, "logo.png")] {
      guard let picture else { continue }
      let head = [
        try MIMEHeader.plain("Content-ID", "<\(picture.id)>"), "Content-Disposition: inline; filename=\"\(name)\"",
      ]
      images.append(.single("image/png", head, content: picture.content))
    }
    return images.isEmpty
      ? words : .several("multipart/related; type=\"multipart/alternative\"", [words] + images)
  }

  /// The same words as text and as HTML.
  static func words(text: String, html: String) -> MIMEPart {
    .several(
      "multipart/alternative",
      [
        .single("text/plain; charset=utf-8", content: lines(text)),
        .single("text/html; charset=utf-8", content: lines(html)),
      ])
  }

  /// A text with the line breaks of mail.
  private static func lines(_ text: String) -> Data {
    Data(text.replacing("\n", with: MIMEHeader.lineBreak).utf8)
  }

  private static func part(of attachment: Attachment) throws(MailProblem) -> MIMEPart {
    let name = try MIMEHeader.parameter("filename", attachment.name, of: "Content-Disposition")
    _ = try MIMEHeader.plain("Content-Type", attachment.type)
    return .single(attachment.type, ["Content-Disposition: attachment\(name)"], content: attachment.content)
  }
}

/// A moment as messages write it (RFC 5322, 3.3).
enum MailDate {
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Fri, 27 Nov 2026 19:05:00 +0000`: in UTC, since readers' programs show their own time. Day 0 was a Thursday.
  static func text(_ seconds: Int) -> String {
    let day = Day(utc: Double(seconds))
    let (year, month, number) = day.civil
    let second = seconds % 86_400
    let time = [second / 3600, second / 60 % 60, second % 60].map { Digits.padded($0, to: 2) }
    return "\(weekdays[day.ordinal % 7]), \(number) \(months[month - 1]) \(year) \(time.joined(separator: ":")) +0000"
  }
}
