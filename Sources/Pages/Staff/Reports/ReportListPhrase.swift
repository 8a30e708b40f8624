import Documents
import Wording

/// The words of the page on which reports are built and found.
enum ReportListPhrase: Phrase {
  case reportsTitle
  case definitions
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
  /// In what other form a report is kept, and how large its file is.
  case paper(ArchivedPaper.Extent, size: String)
  case figures
  case unchanged
  case renewed
  case first
  case proof
  case chainHead
}
