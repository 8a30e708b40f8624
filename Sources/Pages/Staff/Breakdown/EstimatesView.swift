import Indicators
import Releases
import Surveys
import Wording

/// Labels with few answers, each figure beside what it most likely is: a table of its own, so that nobody takes an
/// estimate for what was counted.
struct EstimatesView {
  /// One label.
  struct Row {
    let name: String
    /// Its page; `nil` where it has none.
    let href: String?
    let base: String
    let value: String
    let estimate: String
    let interval: String
    let chance: String
  }

  let heading: String
  let reading: String
  let caution: String
  let caption: String
  let nameHeading: String
  let baseHeading: String
  let valueHeading: String
  let estimateHeading: String
  let intervalHeading: String
  let chanceHeading: String
  let rows: [Row]

  /// The estimates of one question, in the organisation's order; `nil` where there are none.
  init?(_ scorecard: Scorecard, of question: Question, organisation: Organisation, frame: StaffFrame) {
    let estimated = scorecard.figures.filter { $0.question == question.key && $0.estimate != nil }
    guard let sample = estimated.first, let dimension = scorecard.breakdown.dimensions.first else { return nil }
    let formats = frame.formats
    heading = formats.say(EstimatePhrase.heading(dimension))
    reading = formats.say(EstimatePhrase.reading(dimension))
    caution = formats.say(EstimatePhrase.caution)
    caption = formats.say(StaffPhrase.tableOf(heading))
    nameHeading = formats(dimension.name)
    baseHeading = formats.say(StaffPhrase.answers)
    valueHeading = formats.say(EstimatePhrase.counted(formats(sample.indicator.name)))
    estimateHeading = formats.say(EstimatePhrase.estimate)
    intervalHeading = formats.say(EstimatePhrase.range)
    chanceHeading = formats.say(EstimatePhrase.chanceBelow(dimension))
    rows = estimated.compactMap { figure in
      figure.estimate.map { estimate in
        Row(
          name: formats(organisation.name(of: figure.label, in: scorecard.breakdown)),
          href: frame.link(to: figure.label, in: scorecard.breakdown), base: formats.base(figure),
          value: formats.value(figure), estimate: formats.percent(estimate.share),
          interval: formats.interval(estimate.interval, of: figure.indicator),
          chance: formats.say(EstimatePhrase.chance(estimate.chanceBelow)))
      }
    }
  }
}
