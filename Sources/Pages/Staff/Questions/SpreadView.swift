import Indicators
import Surveys
import Wording

/// How the answers to a question are spread: a chart with its table.
struct SpreadView {
  /// One answer, or one way of giving none.
  struct Row {
    let answer: String
    let count: String
    let share: String
  }

  let heading: String
  let reading: String?
  let chart: Drawing
  let caption: String
  let answerHeading: String
  let countHeading: String
  let shareHeading: String
  let rows: [Row]
  let outsideHeading: String
  let outside: [Row]

  /// A shown distribution; `nil` where it is withheld or the question has no choices.
  init?(_ distribution: Distribution, of question: Question, _ formats: Formats) {
    guard !distribution.parts.isEmpty else { return nil }
    heading = formats.say(StaffPhrase.distribution)
    let bars = DistributionChart(
      id: "spread", title: heading, question: question, distribution: distribution, formats: formats)
    reading = question.scale == nil ? nil : formats.say(DriverPhrase.spreadReading)
    chart =
      question.scale == nil
      ? bars.drawing
      : StackedChart(
        id: "spread", title: heading, question: question, parts: bars.parts, base: distribution.base, formats: formats
      ).drawing
    caption = formats.say(StaffPhrase.tableOf(heading))
    answerHeading = formats.say(StaffPhrase.answer)
    countHeading = formats.say(StaffPhrase.answers)
    shareHeading = formats.say(StaffPhrase.share)
    rows = bars.parts.map {
      Row(
        answer: formats.words(of: $0), count: formats.count($0.count),
        share: formats.percent($0.count, of: distribution.base))
    }
    outsideHeading = formats.say(StaffPhrase.outsideBase)
    outside = distribution.outside.named.filter { $0.count > 0 }.map {
      Row(answer: formats.say($0.name), count: formats.count($0.count), share: formats.absent)
    }
  }
}

extension Distribution.Outside {
  /// What may be told of it, in words and numbers.
  fileprivate var named: [(name: StaffPhrase, count: Int)] {
    switch self {
    case .apart(let notApplicable, let dontKnow, let blank):
      [(.notApplicable, notApplicable), (.dontKnow, dontKnow), (.blank, blank)]
    case .together(let sum): [(.anyOutside, sum)]
    case .untold: []
    }
  }
}
