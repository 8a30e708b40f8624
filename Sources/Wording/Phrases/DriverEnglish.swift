import Indicators
import Statistics

extension DriverPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .heading: "Priorities: what goes with the overall rating?"
    case .reading:
      "The farther a circle lies from the start of the chart, the more its question goes with the overall rating; the "
        + "higher, the better it is rated. The two lines are the means. It does not say that one causes the other."
    case .importance: "Goes more with the overall rating"
    case .lessImportant: "Less"
    case .performance: "Score out of 100"
    case .quadrant(.fixFirst): "Start here"
    case .quadrant(.keep): "Keep it up"
    case .quadrant(.watch): "Watch"
    case .quadrant(.possibleOverkill): "Enough as it is"
    case .quadrantHeading: "Priority"
    case .place(.fixFirst):
      "It goes with the overall rating more than others and is rated lower than others: one to start with."
    case .place(.keep): "It goes with the overall rating more than others and is rated better than others: keep it up."
    case .place(.watch):
      "It goes with the overall rating less than others and is rated lower than others: one to watch."
    case .place(.possibleOverkill):
      "It goes with the overall rating less than others and is rated better than others: enough as it is."
    case .placeHeading: "How it goes with the overall rating"
    case .strength(let rho, let weight, let performance, let people):
      DriverPhrase.englishStrength(rho, weight, performance, formats.counted(people, .person))
    case .tooFewPairs:
      "Fewer than fifty people answered both this question and the overall one, so we do not say how they go together."
    case .rho: "Correlation"
    case .weight: "Its part"
    case .people: "Answered both"
    case .startWith(let names): "To start with: \(names.map { "“\($0)”" }.joined(separator: ", "))."
    case .nothingToStartWith:
      "No question goes with the overall rating more than others and is rated lower than others."
    case .pairs(let pairs):
      "The parts come from whoever answered both of any two questions, \(formats.count(pairs.lowerBound)) to "
        + "\(formats.counted(pairs.upperBound, .person)), not only from those who answered all; other programs may give others."
        + (pairs.isUneven
          ? " Many left some questions empty here, and not the same ones: read the parts with care." : "")
    case .reliabilityHeading: "Do the rating questions measure one thing?"
    case .reliability(let reliability): DriverPhrase.englishReliability(reliability, formats)
    case .reliabilityUnknown:
      "Not known yet: it takes two questions on the same scale and thirty people who answered them together."
    case .targetHeading: "Target"
    case .target(let value, let since, let standing):
      "The target is \(value) since \(formats.period(since)): \(DriverPhrase.englishStanding(standing))."
    case .spreadReading: "Each part of the bar is an answer, as long as its share; the best stands at the start."
    }
  }

  private static func englishStrength(_ rho: String, _ weight: String?, _ performance: String?, _ people: String)
    -> String
  {
    let share = weight.map { ", and it holds \($0) of what all questions together tell of it" } ?? ""
    let mark = performance.map { ". Its score is \($0) out of 100" } ?? ""
    return "Its correlation with the overall rating is \(rho)\(share)\(mark). \(people) answered both."
  }

  private static func englishReliability(_ reliability: Reliability, _ formats: Formats) -> String {
    let alpha = formats.coefficient(reliability.alpha)
    let range = reliability.interval.map { ", range \(formats.coefficientRange($0.low, $0.high))" } ?? ""
    let pairs = reliability.n...reliability.most
    let most =
      pairs.isUneven
      ? " who answered two questions together, and up to \(formats.count(pairs.upperBound)) of two others: blanks matter here, so that it may differ from what complete answers alone would give"
      : pairs.upperBound > pairs.lowerBound ? " at least for any two questions, not only those who answered all" : ""
    let measured = "Cronbach's alpha is \(alpha)\(range), from \(formats.counted(reliability.n, .person))\(most)"
    return reliability.isUsual
      ? "Yes: the rating questions go together, so they may be read together. \(measured)."
      : "Not quite: the rating questions do not go together well enough; read each by itself. \(measured)."
  }

  private static func englishStanding(_ standing: Standing) -> String {
    switch standing {
    case .reached: "reached"
    case .open: "not reached yet"
    case .cannotTell: "not known yet, since the range holds it or too few answered"
    }
  }
}
