import Indicators
import Surveys
import Wording

extension DifferencePhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .heading(let dimension): "Do \(dimension.plural(.english).lowercased()) differ from one another?"
    case .tooFew(let dimension):
      "\(dimension.plural(.english)) are not compared with one another: each side takes thirty answers."
    case .none(let dimension, let period):
      "No real difference between \(dimension.plural(.english).lowercased()) in \(formats.period(period))."
    case .some(let dimension, let period):
      "In \(formats.period(period)) there are real differences between \(dimension.plural(.english).lowercased()):"
    case .better(let name, let others):
      "“\(name)” is rated better than \(others.map { "“\($0)”" }.joined(separator: " and "))."
    case .order: "They stand in the charity's usual order, not in an order of results."
    case .caution(let names):
      "The difference may come from how answers were collected rather than from the service, beside "
        + "\(names.map { "“\($0)”" }.joined(separator: " and "))."
    case .reason:
      "People answer more favourably when asked aloud or beside somebody than when they write alone."
    case .pair(let one, let other): "“\(one)” and “\(other)”"
    case .standardisedHeading: "If answers had been collected in the same ways"
    case .standardisedReading:
      "Both shares as if the answers had been collected in the ways of the whole charity that both sides have. "
        + "A difference that stays is more than the way of asking."
    case .first: "First"
    case .second: "Second"
    case .difference: "Difference"
    case .pairHeading: "First and second"
    case .funnelHeading(let dimension): "Is any \(dimension.name(.english).lowercased()) away from the whole charity?"
    case .funnelReading(let dimension, let target):
      "Each circle is a \(dimension.name(.english).lowercased()), with the number of its row in the table. "
        + "The dashed line is the share of the whole charity, \(target). "
        + "Chance alone keeps \(formats.percent(95, of: 100)) of groups between the near limits and nearly all between the "
        + "far ones; more answers make them narrower."
    case .funnelAxis: "Answers"
    case .place(let place): DifferencePhrase.englishPlace(place)
    case .placeHeading: "Where it lies"
    case .number: "Number"
    case .away(let names, let place):
      "\(names.map { "“\($0)”" }.joined(separator: " and ")): "
        + "\(DifferencePhrase.englishPlace(place).lowercased())."
    case .nobodyAway(let dimension):
      "No \(dimension.name(.english).lowercased()) is farther from the whole charity's share than chance would bring."
    }
  }

  private static func englishPlace(_ place: FunnelPoint.Place) -> String {
    switch place {
    case .inside: "Within the limits"
    case .aboveInner: "A little above, worth a look"
    case .belowInner: "A little below, worth a look"
    case .aboveOuter: "Above what chance would bring"
    case .belowOuter: "Below what chance would bring"
    }
  }
}
