import Surveys
import Wording

/// The words of reports that are built by themselves, of the letters that carry them, and of what became of those.
enum MailPhrase: Phrase {
  // When a report is built by itself.
  case schedule(Period.Span, days: Int, hour: Int)
  case isMailed
  case notMailed
  case yearImpossible(firstMonth: Int)
  case builtBySchedule
  case builtByHand
  // What became of its letter.
  case mailHeading
  case noServerNote
  case emptyBoardNote
  case noLetter
  case waiting
  case nextTry(at: Int)
  case sent(at: Int)
  case sentTo(Int)
  case failed
  case again
  case problem(String)
  // Why it did not arrive.
  case noServer
  case noRecipients
  case brokenHeader(String)
  case unreachable(String)
  case insecure(String)
  case timedOut
  case interrupted
  case refused(code: Int, said: String)
  case recipientsRefused([String])
  case attachmentDamaged
  // The letter.
  case subject(title: String, period: String)
  case attachmentName(title: String, period: String)
  case chartTitle(period: String)
  case chartHeading
  case attached(name: String, size: String)
  /// The same printed comes with it.
  case attachedPaper
  case proof
  case whySent
  // The settings.
  case boardLabel
  case boardHint(most: Int)
  case notAddress(line: Int, String)
  case tooManyAddresses(Int, most: Int)
  case fiscalLegend
  case fiscalMonth(Int)
}
