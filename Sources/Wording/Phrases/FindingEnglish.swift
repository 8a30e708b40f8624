import Indicators
import Surveys

extension FindingPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .level(let indicator, let figure, let period):
      "\(indicator.name(.english)) \(formats.value(figure)) in \(formats.period(period))."
    case .levelWithVerdict(let indicator, let figure, let period, let change):
      "\(indicator.name(.english)) \(formats.value(figure)) in \(formats.period(period)), "
        + "\(FindingPhrase.englishVerdict(change, formats))."
    case .levelWithheld(let indicator, let period):
      "Too few answers in \(formats.period(period)) to show \(indicator.name(.english).lowercased())."
    case .precision(let figure, let ratings, let rate):
      FindingPhrase.englishPrecision(figure, ratings, rate, formats)
    case .changed(let dimension, let changes, let since):
      FindingPhrase.englishChanges(dimension, changes) + " since \(formats.period(since))."
    case .unchanged(let dimensions, let since):
      "No real change in any \(FindingPhrase.englishAny(dimensions)) since \(formats.period(since))."
    case .notComparable(let dimensions):
      "Too few answers to judge a change in any \(FindingPhrase.englishAny(dimensions))."
    case .withheld(let channels, let departments):
      "Results of \(FindingPhrase.englishWithheld(channels, departments, formats)) are withheld "
        + "to protect those who answered."
    case .breakdown(let indicator, let dimension, let period):
      "\(indicator.name(.english))\(dimension.map { " by \($0.name(.english).lowercased())" } ?? "") "
        + "in \(formats.period(period))."
    }
  }

  private static func englishVerdict(_ change: Change, _ formats: Formats) -> String {
    let since = "since \(formats.period(change.from))"
    return switch change.verdict {
    case .better, .worse, .changed:
      (change.family == .exploratory ? "" : "a ") + "\(change.name?(.english).lowercased() ?? "") \(since)"
    case .noSignal, nil: "no real change \(since)"
    case .tooFew: "too few answers to judge the change \(since)"
    }
  }

  private static func englishPrecision(_ figure: Figure, _ ratings: Int?, _ rate: String, _ formats: Formats) -> String
  {
    guard let base = figure.base else { return "" }
    let asked = rate.isEmpty ? "" : " (about \(rate) of those invited)"
    let all = ratings ?? base
    let answered = all == base ? "" : ", \(formats.count(base)) of them with an answer to this question"
    let people = "\(formats.counted(all, .rating)) came in\(asked)\(answered)"
    guard let ends = formats.ends(figure) else { return "\(people)." }
    let careful = figure.status == .smallSample ? "; the sample is small, so read it with care" : ""
    return
      "\(people); the value for everyone we served most likely lies between \(ends.low) and \(ends.high)\(careful)."
  }

  private static func englishChanges(_ dimension: Dimension, _ changes: Changes) -> String {
    func part(_ real: String, _ sign: String, _ list: [String]) -> String? {
      list.isEmpty
        ? nil : "\(changes.isSign ? sign : real) in \(list.map { "“\($0)”" }.joined(separator: " and "))"
    }
    let parts = [
      part("real improvement", "signs of improvement", changes.better),
      part("real decline", "signs of decline", changes.worse),
      part("real change, neither good nor bad,", "signs of change, neither good nor bad,", changes.otherwise),
    ].compactMap(\.self)
    let silence: String? =
      changes.isSign || !changes.otherwise.isEmpty
      ? nil
      : changes.worse.isEmpty
        ? ", no real decline elsewhere" : changes.better.isEmpty ? ", no real improvement elsewhere" : nil
    return "\(dimension.plural(.english)): " + parts.joined(separator: ", ") + (silence ?? "")
  }

  private static func englishAny(_ dimensions: [Dimension]) -> String {
    dimensions.map { $0.name(.english).lowercased() }.joined(separator: " or ")
  }

  private static func englishWithheld(_ channels: Int, _ departments: Int, _ formats: Formats) -> String {
    let parts = [(channels, CountedNoun.channel), (departments, CountedNoun.department)].filter { $0.0 > 0 }
    return parts.map { formats.counted($0.0, $0.1) }.joined(separator: " and ")
  }
}
