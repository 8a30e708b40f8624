import Surveys
import Wording

/// The words of the telephone interviewer's page.
enum CallPhrase: Phrase {
  case title
  case titleFor(String)
  case unnamed
  case call
  /// How many calls wait, in tens, and whether there are more.
  case waiting(Int, isMore: Bool)
  /// How many the reader has ended today.
  case done(Int)
  /// What becomes known, and what never does.
  case reading
  case served(String)
  // What was noted of the call before.
  case ratingSent
  case refusedNoted
  case noAnswerNoted
  case callBackNoted
  case wrongNumberNoted
  case optedOutNoted
  /// Another interviewer has the call, or it is over: nothing was noted.
  case nothingNoted
  // The script to be read aloud.
  case scriptTitle
  case greeting
  case purpose
  case rights
  case consent
  case goodbye
  case askIn(Language)
  // The questionnaire.
  case questionsTitle
  case keysHint
  case send
  // How a call ends without a rating.
  case endingTitle
  case noAnswer
  case refused
  case wrongNumber
  case optedOut
  case callBack
  case callBackDay
  case callBackHint(first: Day, last: Day)
  case callBackProblem
  /// How the letters on the buttons are pressed.
  case lettersHint
  // Nobody is to be called.
  case doneTitle
  case doneText
  case again
}
