package import Indicators
import Releases
import Surveys

/// What can be asked of a survey's published counts beside the figures of one period.
package enum Analysis: String, CaseIterable, Sendable {
  /// Each lead indicator over all periods, with limits, signals and seasons.
  case series
  /// Which labels answered differently.
  case differences
  /// Each label around everybody's share.
  case funnel
  /// What goes with the overall rating.
  case drivers
  /// How well the rating questions measure one thing.
  case reliability
  /// How people came to answer, and what the silent leave open.
  case fieldwork
  /// The outcome rates of fieldwork under their names in survey research.
  case outcomes
  /// How those who answered stand for those who were asked.
  case representativeness
  /// How ratings were collected, and the guard.
  case modes
  /// Shares as they would be at the organisation's mix of modes.
  case standardised
  /// Shares as they would most likely be in one mode.
  case adjusted

  /// Answers a query; the comparison of the query plays no part.
  package func table(_ evidence: Evidence, _ query: Query) throws(QueryProblem) -> RecordTable {
    let dimension = query.breakdown.dimensions.first
    return switch self {
    case .series: try evidence.seriesTable(query)
    case .differences: try evidence.differencesTable(query)
    case .funnel: try evidence.funnelTable(query)
    case .drivers: try evidence.driversTable(query.period)
    case .reliability: try evidence.reliabilityTable(query.period)
    case .fieldwork: try evidence.fieldworkTable(query.period, by: dimension)
    case .outcomes: try evidence.outcomesTable(query.period, by: dimension)
    case .representativeness: try evidence.representativenessTable(query.period)
    case .modes: evidence.modesTable(query.period, by: dimension)
    case .standardised: try evidence.standardisedTable(query.period, by: dimension ?? .channel)
    case .adjusted: try evidence.adjustedTable(query.period, by: dimension ?? .channel)
    }
  }
}

extension Label {
  /// As files write it: everybody together is `everybody`.
  package var written: String { self == .everybody ? "everybody" : description }
}
