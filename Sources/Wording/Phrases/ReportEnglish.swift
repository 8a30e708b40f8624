import Surveys

extension ReportPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .contents: "Contents"
    case .findings: "Findings"
    case .surveyVersion(let version): "Version \(formats.count(version)) of the survey"
    case .comparedWith(let period): "Compared with \(formats.period(period))"
    case .period: "Period"
    case .question: "Question"
    case .indicator: "Indicator"
    case .base: "Answers"
    case .value: "Value"
    case .low: "Range from"
    case .high: "Range to"
    case .difference: "Difference"
    case .verdict: "Verdict"
    case .count: "Count"
    case .detectable: "Smallest visible difference"
    case .methodBase:
      "The base is the valid answers to the question. “Does not apply”, “I do not know” and blanks are outside it."
    case .methodVerdict:
      "Each question has one verdict, on its first indicator. The overall rating of everybody is one test by itself at 5 %; the overall rating by channels or departments is one family under Holm’s adjustment, and so are the actions; all else is exploration under Benjamini and Hochberg’s, and what it finds is called “signs”. Nothing is judged with fewer than thirty answers on either side."
    case .methodDetectable:
      "Smallest visible difference: a true difference below it may well not show with so many answers; one of its size shows in four of five cases."
    case .methodPrivacy(let kShow):
      "No result with a base below \(formats.count(kShow)) is shown, and no member of staff is ever named."
    case .methodSpread: "Rating is a tool for correction and development, not for punishment and defamation."
    }
  }
}
