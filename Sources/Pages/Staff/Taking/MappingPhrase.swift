package import Mapping
package import Surveys
import Wording

/// The words of the page on which somebody says what the columns of an export are.
package enum MappingPhrase: Phrase {
  case title
  case text(survey: String, ExportProgram?)
  case promise
  // What is the same for the whole file.
  case wholeFile
  case wholeText
  case language
  case dates
  case order(DayOrder)
  case clocks
  case ownClocks
  case utcClocks
  // One column.
  case answers(filled: Int, empty: Int)
  case cells([String], more: Bool)
  case suggested(MappingProposal.Reason, String?)
  case meaning(column: String)
  case leftOut
  case day
  case dayHijri
  case questions
  case optionsOf(question: String)
  case cell(String, column: String)
  case nothing
  /// Above the columns that nobody has to look at.
  case settled(Int)
  // What is open.
  case problem(MappingForm.Problem)
  case tooManyColumns(Int, most: Int)
  // What is done.
  case look
  case save
  case download
  case kept
  // The preview.
  case columnsLeftOut([String], more: Int)
  case rowsLeftOut(Int)
  case notKept
}

extension ExportProgram {
  /// Its name, which is the same in every language.
  var name: String {
    switch self {
    case .kobotoolbox: "KoboToolbox"
    case .odkCentral: "ODK Central"
    case .limesurvey: "LimeSurvey"
    case .googleForms: "Google Forms"
    }
  }
}
