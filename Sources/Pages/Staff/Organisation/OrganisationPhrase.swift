import Surveys
import Wording

/// The words of the page of channels and departments.
enum OrganisationPhrase: Phrase {
  case title, text, rule
  case list(Dimension), save(Dimension)
  case arabicName, englishName, place, retired, forget
  case key(String)
  case add, addHint
  case saved, unwritable, meanwhile
  case history, historyLine(Day, String)
  case change(OrganisationDifference), unchanged
  case isRetired
}
