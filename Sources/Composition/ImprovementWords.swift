import Indicators
import Releases
import Surveys
import Wording

extension ImprovementProblem {
  /// What is wrong and what would be right, with the options of the command line.
  var words: String {
    let said = Formats(language: .english).say(self)
    return switch self {
    case .query(let problem): Complaint.words(problem)
    case .labelOfAnother("", let breakdown): "--by \(breakdown) needs a --label, such as \(example(breakdown))"
    case .labelOfAnother(let label, .none): "--label \(label) needs --by, such as --by channel or --by department"
    case .labelOfAnother(_, let breakdown): "\(said); write one such as \(example(breakdown))"
    case .noTarget(_, nil, _): "\(said): name it with --question"
    case .outOfRange(let value, let indicator, _):
      "\(plain(value)) is no value of \(indicator.rawValue): \(said)"
        + (indicator.unit == .share && (1...100).contains(value) ? "; \(plain(value)) % is \(plain(value / 100))" : "")
    case .unknownTarget: "\(said); see ‘rida target list’"
    case .emptyText: "\(said), in Arabic and, with --en, in English"
    case .unknownAction: "\(said); see ‘rida action list’"
    case .unknownQuestion, .unknownLabel, .noTarget, .noShare, .longText, .pointsAtSomebody, .endedAlready,
      .endsBeforeItBegan:
      said
    }
  }

  private func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
  }

  private func example(_ breakdown: Breakdown) -> String {
    let examples: [Dimension: String] = [
      .channel: "phone", .department: "reception", .mode: "sms", .language: "en", .arm: "1a",
    ]
    return breakdown.dimensions.compactMap { examples[$0] }.joined(separator: "*")
  }
}
