import Indicators
import Releases
import Statistics
import Surveys
import Wording

/// What silence leaves open: the worst and the best case, the answers that are needed, and the weighted share.
struct SilenceView {
  /// A share beside its twin.
  struct Twin {
    let label: String
    let figure: String
    let interval: String
  }

  let heading: String
  let lines: [String]
  let twins: [Twin]
  let hasTwins: Bool
  let reading: String?
  let problem: String?

  /// What is open about everybody together; `nil` where nothing is told of it.
  init?(
    _ report: FieldworkReport, _ found: Representativeness?, _ organisation: Organisation, isForAnalyst: Bool,
    _ formats: Formats
  ) {
    heading = formats.say(FieldworkPhrase.silence)
    lines = SilenceView.phrases(report, isForAnalyst: isForAnalyst, formats).map { formats.say($0) }
    let shares: [(FieldworkPhrase, Double?, Interval?)] = [
      (.raw, found?.raw?.share, found?.raw?.wilson()), (.weighted, found?.weighted?.share, found?.weighted?.wilson()),
    ]
    let told = shares.compactMap { phrase, share, interval -> Twin? in
      guard let share, let interval else { return nil }
      return Twin(
        label: formats.say(phrase), figure: formats.percent(share),
        interval: "\(formats.say(StaffPhrase.interval)) \(formats.range(interval.low, interval.high))")
    }
    twins = told.count == shares.count ? told : []
    hasTwins = !twins.isEmpty
    reading = twins.isEmpty ? nil : formats.say(FieldworkPhrase.weightedReading)
    problem = found?.problem.map { formats.say(SilenceView.phrase($0, organisation, formats)) }
    if lines.isEmpty && twins.isEmpty && problem == nil { return nil }
  }

  private static func phrases(_ report: FieldworkReport, isForAnalyst: Bool, _ formats: Formats) -> [FieldworkPhrase] {
    var said: [FieldworkPhrase] = report.bounds == nil ? [.boundsUnknown] : []
    if isForAnalyst, let bounds = report.bounds, let satisfied = report.satisfied {
      said = [
        .bounds(
          value: formats.value(satisfied), low: formats.percent(bounds.low), high: formats.percent(bounds.high))
      ]
    }
    if let needed = report.required, let have = report.satisfied?.base {
      said.append(have >= needed ? .requiredReached(needed, have: have) : .required(needed, have: have))
    }
    return said
  }

  private static func phrase(
    _ problem: WeighingProblem, _ organisation: Organisation, _ formats: Formats
  ) -> FieldworkPhrase {
    switch problem {
    case .nobodyAnswered(let dimension, let key):
      .nobodyAnswered(formats(organisation.name(of: Label([key]), in: Breakdown(dimension))))
    case .noCommonWeights: .noCommonWeights
    case .weightsBeyondBounds: .weightsBeyondBounds
    }
  }
}
