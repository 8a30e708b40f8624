package import Foundation

/// The letter that takes a report to the board, as it was written when the report was built: every attempt sends the same.
package struct ReportLetter: Equatable, Sendable {
  /// A picture that the letter shows.
  package struct Picture: Equatable, Sendable {
    /// By which the letter names it, without angle brackets.
    package let id: String
    /// PNG.
    package let content: Data

    /// A picture under its name.
    package init(id: String, content: Data) {
      self.id = id
      self.content = content
    }
  }

  package let subject: String
  package let text: String
  package let html: String
  package let picture: Picture?
  /// The charity's own, above the words; `nil` for none.
  package let logo: Picture?
  /// How the workbook is called where it is attached.
  package let attachmentName: String

  /// A letter in words, twice, and with its pictures.
  package init(
    subject: String, text: String, html: String, picture: Picture?, logo: Picture? = nil, attachmentName: String
  ) {
    self.subject = subject
    self.text = text
    self.html = html
    self.picture = picture
    self.logo = logo
    self.attachmentName = attachmentName
  }
}

/// A letter whose attempt has begun, with the number of its report.
package struct BegunLetter: Equatable, Sendable {
  package let report: Int
  package let letter: ReportLetter
  package let progress: MailProgress

  /// The letter of a report.
  package init(report: Int, letter: ReportLetter, progress: MailProgress) {
    self.report = report
    self.letter = letter
    self.progress = progress
  }
}

/// Keeps the letters that take reports to the board.
package protocol MailStore: Sendable {
  /// How far the letter of each report has come, by the report's number.
  func progress() async throws -> [Int: MailProgress]
  /// Begins an attempt of the letter that is due for longest; `nil` where none is. No two callers get the same.
  func begin(at now: Int) async throws -> BegunLetter?
  /// Ends the attempt of a report's letter.
  func end(_ report: Int, _ outcome: MailOutcome, at now: Int) async throws
  /// Queues a report's letter anew, where it was not sent.
  func again(_ report: Int, at now: Int) async throws
}
