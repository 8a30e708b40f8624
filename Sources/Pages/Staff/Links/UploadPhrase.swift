package import Surveys
import Wording

/// The words of invitations from a file, and of reminders.
package enum UploadPhrase: Phrase {
  // The file.
  case text
  case file
  case fileHint(megabytes: Int)
  case upload
  case columnsTitle
  case columnsText(required: [String], optional: [String])
  case keysOf(Dimension)
  case key
  case name
  // What is wrong with it.
  case noFile
  case empty
  case tooLarge(megabytes: Int)
  case findings(Int)
  case findingsText
  case moreFindings(Int)
  case line
  case column
  case wrong
  case right
  // The preview.
  case previewTitle(Int)
  case previewText(survey: String)
  case by(Dimension)
  case rows
  case firstRows(Int)
  case masked
  case reference
  case day
  case contact
  case alone
  /// Everybody in the file is left in peace.
  case nobody
  case few(Int)
  case repeated(lines: [Int])
  /// How many rows were not invited before.
  case notInvited(Int)
  case issueNew(Int)
  /// Somebody else issued links of the survey before this file was confirmed.
  case meanwhile
  case issueAgain
  case confirmAgain
  case issue(Int)
  case propose(Int), secondAsked(most: Int, today: Int)
  case anotherFile
  case keptShortly
  // What was issued.
  case issued(Int)
  case issuedText(survey: String, until: Day)
  /// How many go out by themselves.
  case sent(Int)
  case download
  case downloadOnce
  case downloaded
  case lost
  // Reminders.
  case remindersText
  case noRounds
  case sentOn
  case openUntil
  case invited
  case waiting
  case about(String)
  case tooFew
  case list
  case listOf(survey: String, sentOn: Day)
}
