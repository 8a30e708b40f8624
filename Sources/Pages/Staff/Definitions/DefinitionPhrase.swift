import Surveys
import Wording

/// The words of the page on what a report holds.
enum DefinitionPhrase: Phrase {
  case title(String), text, saved, unwritable, back
  case titleArabic, titleEnglish, survey, language, languageName(Language), trend, trendHint
  case scheduleLegend, every, never, span(Period.Span), daysAfter, daysHint, hour, hourHint, mail
  case sheetsTitle, sheetsText, shown, place, tabArabic, tabEnglish, lead, others, each
  case save
}
