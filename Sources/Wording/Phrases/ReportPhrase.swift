package import Surveys

/// The words of the workbook and of the files beside it.
package enum ReportPhrase: Phrase {
  // Sheets.
  case contents
  // The cover.
  case findings
  case surveyVersion(Int)
  case comparedWith(Period)
  case period
  // Columns.
  case question
  case indicator
  case base
  case value
  case low
  case high
  case difference
  case verdict
  case count
  /// The smallest difference that would show.
  case detectable
  // Method and notes.
  case methodBase
  case methodVerdict
  case methodDetectable
  case methodPrivacy(kShow: Int)
  case methodSpread
}
