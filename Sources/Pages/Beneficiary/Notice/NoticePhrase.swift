import Wording

/// The short pages around the form: thanks, links that do not open it, typed codes, problems.
enum NoticePhrase: Phrase, CaseIterable {
  case thanksTitle, thanksNext
  /// What happens after a rating: when answers are looked at, what came of earlier ones.
  case thanksThen, thanksEachMonth, thanksEachQuarter, thanksEachYear, thanksChanges, thanksClose
  case usedTitle, usedText
  case expiredTitle, expiredText
  case practiceOverTitle, practiceOverText
  case unknownTitle, unknownText
  case busyTitle, busyText
  /// A form that could not be kept, or of which nobody can say whether it was, and the button that sends it once more.
  case notKeptTitle, notKeptText, sendAgain
  case badRequestTitle, badRequestText
  case forbiddenTitle, forbiddenText
  case notFoundTitle, notFoundText
  case methodTitle, methodText
  case tooLargeTitle, tooLargeText
  case tooManyTitle, tooManyText
  case failureTitle, failureText
  case restoringTitle, restoringText, signIn
  case codeTitle, codeText, codeLabel, codeHint, codeOpen, codeProblem
  /// What the program is called on pages that belong to no survey.
  case charityService
}
