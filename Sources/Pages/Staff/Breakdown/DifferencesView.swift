import Indicators
import Releases
import Statistics
import Surveys
import Wording

/// Which labels differ from which, in words, with what may be behind a difference.
struct DifferencesView {
  /// A label that was rated better than others.
  struct Better {
    let words: String
    let caution: String?
  }

  /// Two labels at one mix of collection modes.
  struct Row {
    let pair: String
    let first: String
    let second: String
    let difference: String
    let interval: String
  }

  let heading: String
  let finding: String
  let hasPairs: Bool
  let pairs: [Better]
  let order: String
  let reason: String?
  /// Whether any pair was held at one mix of collection modes, which analysts are shown.
  let isStandardised: Bool
  let hasStandardised: Bool
  let standardisedHeading: String
  let caption: String
  let standardisedReading: String
  let pairHeading: String
  let firstHeading: String
  let secondHeading: String
  let differenceHeading: String
  let intervalHeading: String
  let rows: [Row]

  /// The differences of one question; `nil` stands for too few answers to compare.
  init(
    _ difference: LabelDifference?, modes: [ModeMix], in period: Period, by dimension: Dimension,
    organisation: Organisation, frame: StaffFrame
  ) {
    let formats = frame.formats
    func name(_ label: Label) -> String { formats(organisation.name(of: label, in: Breakdown(dimension))) }
    let found = (difference?.pairs ?? []).map(Found.init)
    heading = formats.say(DifferencePhrase.heading(dimension))
    hasPairs = !found.isEmpty
    finding = formats.say(
      difference == nil
        ? DifferencePhrase.tooFew(dimension) : hasPairs ? .some(dimension, period) : .none(dimension, period))
    let labels = difference?.labels ?? []
    pairs = labels.compactMap { label in
      let worse = labels.compactMap { other in found.first { $0.better == label && $0.worse == other } }
      guard !worse.isEmpty else { return nil }
      let doubtful = worse.filter { $0.isGuarded(modes) }.map { name($0.worse) }
      return Better(
        words: formats.say(DifferencePhrase.better(name(label), than: worse.map { name($0.worse) })),
        caution: doubtful.isEmpty ? nil : formats.say(DifferencePhrase.caution(doubtful)))
    }
    order = formats.say(DifferencePhrase.order)
    reason = pairs.contains { $0.caution != nil } ? formats.say(DifferencePhrase.reason) : nil
    rows = found.compactMap { one in
      guard let same = one.pair.standardised else { return nil }
      return Row(
        pair: formats.say(DifferencePhrase.pair(name(one.pair.first), name(one.pair.second))),
        first: formats.percent(same.first.share), second: formats.percent(same.second.share),
        difference: formats.difference(same.difference, of: .satisfied),
        interval: same.interval().map { formats.pointsRange(100 * $0.low, 100 * $0.high) } ?? formats.absent)
    }
    isStandardised = !rows.isEmpty
    hasStandardised = isStandardised && frame.detail == .analyst
    standardisedHeading = formats.say(DifferencePhrase.standardisedHeading)
    caption = formats.say(StaffPhrase.tableOf(standardisedHeading))
    standardisedReading = formats.say(DifferencePhrase.standardisedReading)
    pairHeading = formats.say(DifferencePhrase.pairHeading)
    firstHeading = formats.say(DifferencePhrase.first)
    secondHeading = formats.say(DifferencePhrase.second)
    differenceHeading = formats.say(DifferencePhrase.difference)
    intervalHeading = formats.say(StaffPhrase.interval)
  }

  /// A pair, with which of both was rated better.
  private struct Found {
    let pair: LabelDifference.Pair
    var better: Label { pair.z > 0 ? pair.second : pair.first }
    var worse: Label { pair.z > 0 ? pair.first : pair.second }

    /// Whether the way of collecting may be behind it; also where that is not told.
    func isGuarded(_ modes: [ModeMix]) -> Bool {
      guard let first = modes.first(where: { $0.label == pair.first }),
        let second = modes.first(where: { $0.label == pair.second })
      else { return true }
      return first.isGuarded(against: second) ?? true
    }
  }
}
