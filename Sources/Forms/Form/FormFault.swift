package import Tables

/// Why a file is read as no form at all.
package enum FormFault: Error, Equatable, Sendable {
  /// It is no file of the kind that was asked for, or none that is known.
  case unknownFile
  /// It is no workbook, or one that cannot be read.
  case table(TableFault)
  case noSheet(String, found: [String])
  case noColumn(String, sheet: String)
  /// It is not the XML of a whole LimeSurvey survey.
  case noSurvey(found: String)
  /// The JSON breaks off, or something else than a form stands there.
  case badJSON(place: String)
  case tooLarge(megabytes: Int)
  /// There is no question in it.
  case noQuestions
}
