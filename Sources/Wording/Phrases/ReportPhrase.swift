package import Surveys

/// The words of the workbook and of the files beside it.
package enum ReportPhrase: Phrase {
  // Sheets.
  case cover
  case contents
  case summary
  case byChannel
  case byDepartment
  case matrix
  case steps
  case questions
  case distribution
  case trend
  case fieldwork
  case lookup
  case method
  case notes
  case codebook
  case seal
  // The cover.
  case title(survey: String)
  case subtitle(Period)
  case findings
  case surveyVersion(Int)
  case comparedWith(Period)
  case period
  case gregorian
  case hijri
  case preparedBy
  // Columns.
  case label
  case question
  case questionKey
  case indicator
  case base
  case value
  case low
  case high
  case interval
  case mean
  case status
  case previous
  case difference
  case points
  case adjustedP
  case verdict
  case answer
  case count
  case share
  case total
  case policyPiece
  case invited
  case responseRate
  case code
  case meaning
  case chooseLabel
  // Codes of cells without a value.
  case codeWithheld
  case codeSmall
  case codeMissing
  case codeNotAsked
  // Method and notes.
  case methodBase
  case methodShare
  case methodInterval
  case methodVerdict
  case methodPrivacy(kShow: Int)
  case methodSpread
  case chartDescription(String)
  case pageOf
  case sealText
}
