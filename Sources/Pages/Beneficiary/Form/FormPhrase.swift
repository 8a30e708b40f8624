import Surveys
import Wording

/// The words around the questions of the rating form.
enum FormPhrase: Phrase {
  /// The heading of what is promised.
  case promise
  /// What the charity knows of somebody to whom it sent the link, and for how many days.
  case knownOfAddressed(days: Int)
  /// What it knows of somebody who drew a card.
  case knownOfDrawn
  /// The promise in the shortest words: what an answer changes, what the charity knows of it, what may be left out.
  case effect, neverKnown, optional
  /// Leads to urgent help; with a number, whoever taps it calls.
  case urgentHelp
  /// Which of the questions of its page one is.
  case step(Int, of: Int)
  /// What hears a question and its answers.
  case listen
  /// Before a question that depends on the one before it.
  case ifAnswered([LocalizedText])
  /// The ends of a 0–10 scale, said in the legend.
  case recommendEnds
  /// How many characters a comment may have.
  case commentLimit(Int)
  /// Not to write names.
  case commentPrivacy
  /// More than one may be ticked.
  case severalAllowed
  /// Nothing can be changed once it is sent, as with a ballot.
  case finalSentence, easyFinal
  case send
  /// Below the answer with which the link came: it may be sent at once.
  case sendNow
  /// Before the first page is sent, where a second one may follow.
  case secondMayCome
  /// The heading of the second page.
  case secondTitle
  /// That nothing has been sent yet.
  case secondText, easySecondText
  /// Below the button of the first page: the rest of the questions, for whoever has time, and the button to them.
  case moreTitle, moreText(Int), more
  /// The heading of the page with the rest, and that nothing has been sent yet.
  case restTitle, restText
  /// The button that leads back to the first page.
  case backToFirst
  /// The button that shows the form in the other language, in that language.
  case switchLanguage
  /// The buttons that show the form in large letters and short words, and as usual.
  case readEasily, readAsUsual
  /// The heading of the summary of problems.
  case problemsTitle
  case nothingAnswered
  case unknownAnswer
  case moreThanOne
  case tooLong(limit: Int)
  case damaged
  case unknownQuestion
  /// Leads to the questions past the introduction.
  case skipToQuestions
}
