import Indicators
import Surveys

extension ReportDocument {
  /// As many periods as it asks for up to the reported one, oldest first; none before the first that was published.
  func trendPeriods(until period: Period, in evidence: Evidence) -> [Period] {
    let all = (0..<trend).reversed().map { period.advanced(by: -$0) }
    return Array(all.drop { (try? evidence.sheet(of: $0)) == nil })
  }
}

extension Survey {
  /// The question that gives an indicator: the overall one where it does, otherwise the first.
  func question(giving indicator: Indicator) -> Question? {
    let candidates = (overall.map { [$0] } ?? []) + questions
    return candidates.first { Indicator.indicators(of: $0).contains(indicator) }
  }

  /// Whether it publishes counts from which a breakdown can be read.
  func publishes(_ breakdown: Breakdown) -> Bool {
    release.breakdowns.contains { Set($0.dimensions).isSuperset(of: breakdown.dimensions) }
  }
}

extension Breakdown {
  /// Channels across departments.
  static let crossed = Breakdown(.channel, .department)
}
