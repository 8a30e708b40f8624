import Surveys
import Wording

extension ArchivePhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .documentsTitle: "The charity’s documents"
    case .documentsText:
      "The four tools that the policy on relations with beneficiaries names, at hand for those who serve."
    case .noDocument: "This document is not uploaded yet."
    case .fetch(let kind, let size): "Download (\(formats.code(kind)), \(size))"
    case .keptOn(let day): "Kept since \(formats.day(day))"
    case .upload: "Upload"
    case .replace: "Replace"
    case .fileLabel: "File"
    case .fileHint: "PDF, DOCX, or a JPG or PNG picture, up to \(formats.count(10)) MB."
    case .earlier(let count): "Earlier versions: \(formats.count(count))"
    case .fingerprint: "Fingerprint"
    case .needsFile: "Choose a file."
    case .wrongKind:
      "This file is no PDF, no DOCX, and no JPG or PNG picture. We look at what is in it, not at its name."
    case .tooLarge: "The file is larger than \(formats.count(10)) MB. Make it smaller and upload it again."
    case .reportsTitle: "Reports"
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
    case .figures: "Figures"
    case .unchanged: "Unchanged since the report before on this period"
    case .renewed: "Changed since the report before on this period"
    case .first: "First report on this period"
    case .proof: "Fingerprint"
    case .chainHead: "Head of the chain of releases when it was built"
    case .settingsTitle: "Settings"
    case .settingsText:
      "How numbers and charts are written on the pages of the staff, on “You told us, and this is what we did”, and to whom reports are sent."
    case .digitsLegend: "Digits"
    case .westernDigits: "0123456789"
    case .arabicDigits: "Arabic-Indic, as in Arabic print"
    case .timeLegend: "Direction of time in charts"
    case .timeReading: "As the page is read: the oldest on the right in Arabic"
    case .timeLeftToRight: "The oldest always on the left"
    case .dutiesLegend: "Who issues links and who reads results"
    case .dutiesApart: "Two people: the quality officer reads and does not issue; relations issues and does not read"
    case .dutiesTogether: "One person does both, and the fieldwork page says so to everybody who reads it"
    case .save: "Save"
    case .saved: "The settings are saved."
    }
  }
}
