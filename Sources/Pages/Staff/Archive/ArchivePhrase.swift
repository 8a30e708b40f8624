import Surveys
import Wording

/// The words of what the charity keeps at hand: documents, reports, settings.
enum ArchivePhrase: Phrase {
  // Documents.
  case documentsTitle
  case documentsText
  case noDocument
  case fetch(kind: String, size: String)
  case keptOn(Day)
  case upload
  case replace
  case fileLabel
  case fileHint
  case earlier(Int)
  case fingerprint
  case needsFile
  case wrongKind
  case tooLarge
  // Reports.
  case reportsTitle
  case reportsText
  case buildTitle(String)
  case period
  case language
  case arabic
  case english
  case build
  case noClosedPeriod
  case builtTitle
  case builtCaption
  case nothingBuilt
  case report
  case builtOn
  case size
  case figures
  case unchanged
  case renewed
  case first
  case proof
  case chainHead
  // Settings.
  case settingsTitle
  case settingsText
  case digitsLegend
  case westernDigits
  case arabicDigits
  case timeLegend
  case timeReading
  case timeLeftToRight
  case dutiesLegend
  case dutiesApart
  case dutiesTogether
  case save
  case saved
}
