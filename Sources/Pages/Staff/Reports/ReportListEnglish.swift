import Documents
import Surveys
import Wording

extension ReportListPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .reportsTitle: "Reports"
    case .definitions: "What reports hold, and when they are built"
    case .reportsText:
      "Choose a period that is over, and the report is built at once. Every report stays here as it was."
    case .buildTitle(let title): "Build: \(title)"
    case .period: "Period"
    case .language: "Language"
    case .arabic: "Arabic"
    case .english: "English"
    case .build: "Build the report"
    case .noClosedPeriod: "No period with published results is over yet. A report tells of a period that is over."
    case .builtTitle: "What was built before"
    case .builtCaption: "The reports that were built, newest first"
    case .nothingBuilt: "No report is built yet."
    case .report: "Report"
    case .builtOn: "Built on"
    case .size: "Size"
    case .paper(.full, let size): "To print (PDF, \(size))"
    case .paper(.page, let size): "On one page (PDF, \(size))"
    case .paper(.table, let size): "As a table for programs (Parquet, \(size))"
    case .figures: "Figures"
    case .unchanged: "Unchanged since the report before on this period"
    case .renewed: "Changed since the report before on this period"
    case .first: "First report on this period"
    case .proof: "Fingerprint"
    case .chainHead: "Fingerprint of the latest release when it was built"
    }
  }
}
