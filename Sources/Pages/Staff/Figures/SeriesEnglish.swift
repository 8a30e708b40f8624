import Indicators
import Statistics
import Surveys
import Wording

extension SeriesPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .each(let dimension): "Each \(dimension.name(.english).lowercased()) over time"
    case .multiplesReading(let low, let high):
      "All charts share one scale from \(low) to \(high). Value and count are of the newest period, where the dot is."
    case .inATable: "The same numbers in a table"
    case .details(let dimension): "\(dimension.plural(.english)) in detail"
    case .verdict(let verdict): SeriesPhrase.englishVerdict(verdict)
    case .finding(let verdict, let period): SeriesPhrase.englishFinding(verdict, formats.period(period))
    case .method(let method, let centre): SeriesPhrase.englishMethod(method, centre)
    case .ranges: "The short line at each point is its range."
    case .scale(let low, let high): "The scale goes from \(low) to \(high)."
    case .signal(let signal): SeriesPhrase.englishSignal(signal)
    case .shortSignal(let signal): SeriesPhrase.englishMark(signal)
    case .seasons: "Shaded periods have days of Ramadan or Hajj; the shade is as wide as those days."
    case .season(.ramadan): "Ramadan"
    case .season(.hajj): "Hajj"
    case .seasonDays(.ramadan, let days): "\(formats.counted(days, .day)) of Ramadan"
    case .seasonDays(.hajj, let days): "\(formats.counted(days, .day)) of Hajj"
    case .signalsHeading: "What was out of the ordinary"
    case .actionsHeading: "What we did to serve better"
    case .actionsReading:
      "Each number in the chart is a period in which an improvement began. After it does not mean because of it."
    case .action(let text, let since): "\(text), since \(formats.date(since))"
    case .actionBegan(let number): "improvement \(formats.count(number)) began"
    case .course(let first, let from, let last, let to):
      "From \(first) in \(formats.period(from)) to \(last) in \(formats.period(to))"
    }
  }

  private static func englishVerdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .better: "Unusual improvement"
    case .worse: "Unusual decline"
    case .changed: "Unusual change, neither good nor bad"
    case .noSignal: "As usual"
    case .tooFew: "Too few periods to tell"
    }
  }

  private static func englishFinding(_ verdict: Verdict, _ period: String) -> String {
    switch verdict {
    case .better: "\(period) shows an improvement beyond what is usual over time."
    case .worse: "\(period) shows a decline beyond what is usual over time."
    case .changed: "\(period) shows a change beyond what is usual over time, neither good nor bad."
    case .noSignal: "The value of \(period) is as usual over time."
    case .tooFew: "Too few periods up to \(period) to know what is usual."
    }
  }

  private static func englishMethod(_ method: Series.Method, _ centre: String) -> String {
    switch method {
    case .none: "It takes three periods at least to know what is usual."
    case .runChart:
      "The dashed line is the median, \(centre): half of the periods lie above it, half below. "
        + "With fewer than twelve periods there are no limits yet."
    case .pChart, .laney, .xmr:
      "The dashed line is the mean, \(centre); within the band around it the value moves by chance alone."
    }
  }

  private static func englishSignal(_ signal: Signal) -> String {
    switch (signal.rule, signal.direction) {
    case (.beyondLimit, .up): "the value is above the upper limit"
    case (.beyondLimit, .down): "the value is below the lower limit"
    case (.oneSide, .up): "seven periods or more in a row above the middle line"
    case (.oneSide, .down): "seven periods or more in a row below the middle line"
    case (.trend, .up): "seven periods or more in a row rising"
    case (.trend, .down): "seven periods or more in a row falling"
    case (.nearLimit, .up): "two periods of three near the upper limit"
    case (.nearLimit, .down): "two periods of three near the lower limit"
    }
  }

  private static func englishMark(_ signal: Signal) -> String {
    switch (signal.rule, signal.direction) {
    case (.beyondLimit, .up): "above limit"
    case (.beyondLimit, .down): "below limit"
    case (.oneSide, .up): "above middle"
    case (.oneSide, .down): "below middle"
    case (.trend, .up): "rising"
    case (.trend, .down): "falling"
    case (.nearLimit, _): "near limit"
    }
  }
}
