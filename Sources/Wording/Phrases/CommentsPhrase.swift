package import Surveys

/// The words of the reading room of comments.
package enum CommentsPhrase: Phrase {
  // What comments speak of.
  case title(Int, Period, theme: String), titleWithoutThemes(Int, Period), tooFewTitle(least: Int)
  case themes, themesReading(least: Int), theme, comments, share, agree, kappa
  case coded(Int, of: Int), agreementReading
  case filesHoldCounts
  // Choosing.
  case choose, ofQuestion
  case question, anyQuestion, label, anyLabel, withoutLabel, anyTheme, reader, firstReader, secondReader, show
  // Opening.
  case texts, doNotGuess, recorded, open
  case tooFew(least: Int), nothingToReadTwice
  case openedNow(Int), notPrinted
  // Looking for words and places.
  case words, searchedOnceOpen, found(Int, of: Int), withoutTheme, counted(String, Int), places
  case placesTogether(least: Int)
  // Coding.
  case byRules(String), byOfficer(String), noTheme, blind, alreadyRead, tick, save, saveAndNext, saved, noneTicked
  case deskTitle(Int, of: Int), unread(Int), keys
  case previous, next, nextUnread, list, toDesk(Int), page(Int, of: Int), previousPage, nextPage
  // The record.
  case openings, openedTimes(Int, Period), neverOpened(Period), nobodyNamed, day, group, role, commandLine, everything
}
