import Surveys
import Wording

extension NoFiguresPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .noSurveyTitle: "No survey is published yet"
    case .noSurveyText: "Results appear here once a survey is published, its links are out and enough answers are in."
    case .unknownSurveyTitle: "There is no survey of this name"
    case .unknownSurveyText: "Perhaps the address has changed. Choose one of those that are published."
    case .gatheringTitle: "No results yet: answers are being gathered"
    case .gatheringText(let day):
      "Results are published by themselves once so many have answered that each of them is protected. What is not published before is published on \(formats.day(day)), if there is enough of it."
    case .nothingInTitle(let period): "Nothing is published for \(formats.period(period))"
    case .nothingInText: "Choose one of the periods that are published."
    case .tooFineText(.month): "This survey publishes results every month, and for nothing shorter."
    case .tooFineText(.quarter): "This survey publishes results every quarter, and for nothing shorter."
    case .tooFineText(.year): "This survey publishes results every year, and for nothing shorter."
    case .notPublishedTitle: "This breakdown is not published"
    case .notPublishedText: "This survey publishes no figures by it, because small numbers could point to people."
    case .answersIn(tens: 0): "Fewer than 10 answers of about \(formats.count(GatheredAnswers.enough)) are in"
    case .answersIn(tens: GatheredAnswers.enough...): "\(formats.count(GatheredAnswers.enough)) answers or more are in"
    case .answersIn(let tens):
      "\(formats.count(tens)) answers or more of about \(formats.count(GatheredAnswers.enough)) are in"
    case .steps: "First steps"
    case .publishSurvey: "Publish a survey"
    case .publishSurveyText: "Read the draft, then publish it."
    case .publishSurveyOther: "The quality officer publishes it."
    case .practise: "Practice round"
    case .practiseText: "Open the survey on your phones as a beneficiary sees it: nothing is kept or counted."
    case .issueLinks: "Issue links"
    case .issueLinksText: "Issue links for those who were served, or cards for those who come."
    case .issueLinksOther: "Beneficiary relations issues them; whoever issues links does not see results."
    case .waitForAnswers: "Answers come in"
    case .waitForAnswersText: "Nothing to do: results are published by themselves once there are enough."
    case .done: "Done"
    case .now: "Now"
    case .later: "Later"
    case .optional: "Optional"
    }
  }
}
