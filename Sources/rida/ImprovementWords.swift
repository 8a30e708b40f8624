import Indicators
import Releases
import Surveys

extension ImprovementProblem {
  /// What is wrong and what would be right.
  var words: String {
    switch self {
    case .query(let problem): Complaint.words(problem)
    case .unknownQuestion(let key, let known): "the survey has no question ‘\(key)’; it has \(listed(known))"
    case .unknownLabel(let key, let dimension, let known):
      "‘\(key)’ is no \(dimension.rawValue); known are \(listed(known))"
    case .labelOfAnother("", let breakdown): "--by \(breakdown) needs a --label, such as \(example(breakdown))"
    case .labelOfAnother(let label, .none): "--label \(label) needs --by, such as --by channel or --by department"
    case .labelOfAnother(let label, let breakdown):
      "‘\(label)’ is no label of \(breakdown); write one such as \(example(breakdown))"
    case .noTarget(let indicator, nil, _):
      "\(indicator.rawValue) is measured on a question: name it with --question; without one only response_rate has a target"
    case .noTarget(let indicator, let question?, let known):
      known.isEmpty
        ? "no indicator of ‘\(question)’ can be better or worse, so it has no target"
        : "‘\(question)’ has no \(indicator.rawValue) that can be better or worse; it has \(listed(known.map(\.rawValue)))"
    case .outOfRange(let value, let indicator, let range):
      "\(plain(value)) is no value of \(indicator.rawValue): it lies from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
        + (indicator.unit == .share && (1...100).contains(value) ? "; \(plain(value)) % is \(plain(value / 100))" : "")
    case .unknownTarget: "there is no such target; see ‘rida target list’"
    case .noShare(let question, let known):
      "‘\(question)’ gives no share that could be compared before and after; these do: \(listed(known))"
    case .emptyText: "the action has no words; say in a line what is done, in Arabic and, with --en, in English"
    case .longText(let count, let most):
      "an action is told in one line of at most \(most) letters; this one has \(count), or more than one line"
    case .unknownAction(let number): "there is no action \(number); see ‘rida action list’"
    case .endedAlready(let number, let day): "action \(number) ended on \(day) already"
    case .endsBeforeItBegan(let number, let since): "action \(number) began on \(since); it ends on that day or later"
    }
  }

  private func listed(_ words: [String]) -> String { words.joined(separator: ", ") }

  private func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
  }

  private func example(_ breakdown: Breakdown) -> String {
    let examples: [Dimension: String] = [.channel: "phone", .department: "reception", .mode: "sms", .language: "en"]
    return breakdown.dimensions.compactMap { examples[$0] }.joined(separator: "*")
  }
}
