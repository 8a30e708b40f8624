package import Surveys

/// The words of the staff site.
package enum StaffPhrase: Phrase {
  // The way around.
  case skipToContent
  case navigation
  case overview
  case channels
  case departments
  case matrix
  case questions
  case fieldwork
  case comments
  case actions
  case documents
  case reports
  case settings
  case people
  case approvals
  case start
  case stations
  case calls
  case papers
  case links
  case surveys
  case releases
  case service
  case signOut
  case switchLanguage
  case signedInAs(String)
  // The picker of what is shown.
  case pickerTitle
  case survey
  case period
  case comparison
  case noComparison
  case show
  // Signing in.
  case signInTitle
  case signInText
  case userName
  case password
  case signIn
  case signInWrong, signInWrongCode
  case byProvider, notVouched, unknownHere, providerDown, entered, goOn
  case signInTooMany
  case sessionEnded, sessionEndedForm
  // Headings of tables and tiles.
  case answers
  case value
  case interval
  case mean
  case changeSince(Period)
  case step
  case question
  case answer
  case share
  // Sections.
  case keyFigures
  case findings
  case steps
  case trendOf(String)
  /// So many periods together, from one to another.
  case rolling(Int, Period, Period)
  case trendReading
  case chartReading
  case pointsReading
  case hollowDot
  case distribution
  case outsideBase
  case notApplicable
  case dontKnow
  case blank
  case anyOutside
  case byChannel
  case byDepartment
  case byMode
  case byLanguage
  case byArm
  /// Of a question without figures.
  case answeredInWords
  case noFigureOfQuestion
  case tableOf(String)
  case howToRead
  case matrixTitle(String, Period)
  case noAnswers
  case questionsTitle
  case noFigure
  // Fieldwork.
  case fieldworkTitle(String)
  case fieldworkUnknown
  case invited
  case responseRate
  case fieldworkReading
}
