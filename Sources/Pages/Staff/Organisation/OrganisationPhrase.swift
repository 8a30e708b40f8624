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
  /// Has a name be as somebody else wrote it.
  case take(String, isArabic: Bool)
  case history, historyLine(Day, String)
  case change(OrganisationDifference), unchanged
  case isRetired
}

extension OrganisationPhrase {
  /// A name before and after: in the reader's language, or in the other where only that one was changed.
  static func spelling(_ old: LocalizedText, _ new: LocalizedText, _ arrow: String, _ formats: Formats) -> String {
    let language = formats(old) == formats(new) ? formats.language.other : formats.language
    return language == formats.language
      ? "\(old(language))\(arrow)\(new(language))"
      : "\(formats.code(old(language)))\(arrow)\(formats.code(new(language)))"
  }
}
