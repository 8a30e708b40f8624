import Releases
import Surveys
import Wording

/// The words where figures are missing.
enum NoFiguresPhrase: Phrase {
  case noSurveyTitle
  case noSurveyText
  case unknownSurveyTitle
  case unknownSurveyText
  case gatheringTitle
  case gatheringText(Day)
  case nothingInTitle(Period)
  case nothingInText
  case tooFineText(Period.Span)
  case notPublishedTitle
  case notPublishedText
  /// How many answers are in, in tens; from thirty on no number.
  case answersIn(tens: Int)
  case steps
  case publishSurvey, publishSurveyText, publishSurveyOther
  case practise, practiseText
  case issueLinks, issueLinksText, issueLinksOther
  case waitForAnswers, waitForAnswersText
  case done, now, later, optional
}

extension NoFiguresPage.Reason {
  /// What is missing.
  var heading: NoFiguresPhrase {
    switch self {
    case .noSurvey: .noSurveyTitle
    case .unknownSurvey: .unknownSurveyTitle
    case .gathering: .gatheringTitle
    case .nothingIn(let period), .tooFine(let period, _): .nothingInTitle(period)
    case .notPublishedBy: .notPublishedTitle
    }
  }

  /// Why, and when it comes.
  var text: NoFiguresPhrase {
    switch self {
    case .noSurvey: .noSurveyText
    case .unknownSurvey: .unknownSurveyText
    case .gathering(let gathered): .gatheringText(gathered.periodEnds + 1)
    case .nothingIn: .nothingInText
    case .tooFine(_, let finest): .tooFineText(finest)
    case .notPublishedBy: .notPublishedText
    }
  }

  /// How far it has come; `nil` where nothing is on its way.
  var gathered: GatheredAnswers? {
    guard case .gathering(let gathered) = self else { return nil }
    return gathered
  }
}
