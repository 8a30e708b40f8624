package import Ballots
package import Fieldwork
package import Surveys
import Wording

/// The words of the pages on which files are taken in.
package enum TakingPhrase: Phrase {
  case title(TakenFile.Kind)
  case text(TakenFile.Kind)
  case file(TakenFile.Kind)
  case columns(TakenFile.Kind)
  /// What the words for missing answers mean.
  case notApplicable
  case dontKnow
  case asAnswer
  case asMissing
  // What became of links.
  case outcomeKeys
  case meaning
  case outcome(ReportedOutcome)
  // What stands already.
  case standing(TakenFile.Kind)
  case nothingYet
  case filesTaken
  case takenOn
  case period
  case services
  case links
  case answers
  // What is wrong.
  case findings(Int)
  case findingsText
  // The preview.
  case previewTitle(TakenFile.Kind, Int)
  case previewText(survey: String)
  case days(DaySpan)
  /// Answers that are left out of the file, as no form would have sent them.
  case leftOut(question: String, lines: [Int], more: Int)
  case everywhereNotApplicable
  case byPeriod
  case rounds(Int)
  case confirm(TakenFile.Kind, Int)
  // What was taken before.
  case takenBefore(TakenFile.Kind, Day)
  case rowsBefore([Int])
  case takeAgain(TakenFile.Kind)
  case newRows(Int)
  case confirmAgain
  // What was taken.
  case taken(TakenFile.Kind, Int)
  case takenText(TakenFile.Kind, survey: String)
  case replaced(TakenFile.Kind, Int)
  // What waits no longer.
  case goneTitle
  case goneText
}

extension TakingPhrase {
  /// What is told of answers that are taken.
  static func note(_ note: AnswersNote, _ formats: Formats) -> TakingPhrase {
    switch note {
    case .everywhereNotApplicable: .everywhereNotApplicable
    case .leftOut(let question, let lines, let more):
      .leftOut(question: formats(question.text), lines: lines, more: more)
    }
  }
}
