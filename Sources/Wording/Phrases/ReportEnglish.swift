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
    case .methodBase:
      "The base is the valid answers to the question. “Does not apply”, “I do not know” and blanks are outside it."
    case .methodVerdict:
      "Changes are judged after Holm’s adjustment, and never with fewer than thirty answers on either side."
    case .methodPrivacy(let kShow):
      "No result with a base below \(formats.count(kShow)) is shown, and no member of staff is ever named."
    case .methodSpread: "Rating is a tool for correction and development, not for punishment and defamation."
    }
  }
}
