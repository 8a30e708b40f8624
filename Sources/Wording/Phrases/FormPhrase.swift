package import Surveys

/// The words around the questions of the rating form.
package enum FormPhrase: Phrase {
  /// The heading of what is promised.
  case promise
  /// What the charity knows of somebody to whom it sent the link, and for how many days.
  case knownOfAddressed(days: Int)
  /// What it knows of somebody who drew a card.
  case knownOfDrawn
  /// Every question may be left out.
  case allOptional
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
  case finalSentence
  case send
  /// The button that shows the form in the other language, in that language.
  case switchLanguage
  /// The heading of the summary of problems.
  case problemsTitle
  case nothingAnswered
  case unknownAnswer
  case moreThanOne
  case tooLong(limit: Int)
  case unknownQuestion
  case unreadable
  /// Leads to the questions past the introduction.
  case skipToQuestions
}
