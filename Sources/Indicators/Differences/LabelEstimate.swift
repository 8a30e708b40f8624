import Releases
package import Statistics
import Surveys

/// A second figure for a label with few answers: what its share most likely is, told from its own answers and from how
/// the other labels are spread (see `SmallGroups`). It is made of nothing but the figures that are shown, so that it
/// tells nothing that they do not: where a share is rounded, of every count that rounds to it.
package struct LabelEstimate: Equatable, Sendable {
  /// 0…1.
  package let share: Double
  /// 95 %.
  package let interval: Interval
  /// The chance that the label's share lies below that of all labels together, 0…1.
  package let chanceBelow: Double

  /// The most answers of a label that gets one.
  package static let few = 60
  /// The fewest labels from which is told how they are spread.
  package static let fewestLabels = 4
}

extension Scorecard {
  /// The same figures, each label with few answers beside its estimate: the lead shares of these questions, by one
  /// dimension; all questions where none is named. Cost: questions × labels, some milliseconds each.
  package func estimating(_ questions: Set<String>? = nil) -> Scorecard {
    guard breakdown.dimensions.count == 1 else { return self }
    var estimates: [String: [Label: LabelEstimate]] = [:]
    for question in survey.questions where questions?.contains(question.key) ?? true {
      guard let indicator = Indicator.indicators(of: question).first, indicator.unit == .share else { continue }
      let lead = figures.filter { $0.question == question.key && $0.indicator == indicator }
      estimates[question.key + " " + indicator.rawValue] = LabelEstimate.estimates(lead)
    }
    return Scorecard(
      survey: survey, period: period, version: version, breakdown: breakdown, comparison: comparison, labels: labels,
      figures: figures.map { figure in
        var estimated = figure
        estimated.estimate = estimates[(figure.question ?? "") + " " + figure.indicator.rawValue]?[figure.label]
        return estimated
      })
  }
}

extension LabelEstimate {
  /// Of the labels among these figures that have few answers; of none where too few labels are shown.
  fileprivate static func estimates(_ figures: [Figure]) -> [Label: LabelEstimate] {
    let told = figures.compactMap { figure in
      figure.label.isOther || figure.held != nil ? nil : figure.tellableCounts.map { (figure.label, $0) }
    }
    guard told.count >= fewestLabels, told.contains(where: { $0.1.base <= few }),
      let groups = SmallGroups(told.map(\.1))
    else { return [:] }
    let estimates = told.indices.filter { told[$0].1.base <= few }.map { index in
      let estimate = LabelEstimate(
        share: groups.share(of: index), interval: groups.interval(of: index),
        chanceBelow: groups.chanceBelowAll(of: index))
      return (told[index].0, estimate)
    }
    return Dictionary(uniqueKeysWithValues: estimates)
  }
}

extension Figure {
  /// Between which counts the one behind a share lies, as far as the figure tells; `nil` where it tells none.
  fileprivate var tellableCounts: CountRange? {
    guard let base, base > 1, let value, status != .withheld else { return nil }
    switch bound {
    case .atMost: return CountRange(0...1, of: base)
    case .atLeast: return CountRange(base - 1...base, of: base)
    case nil:
      guard isRounded else { return CountRange(Int((value * Double(base)).rounded()), of: base) }
      let grid = CoarseGrid.share(base)
      let told = (0...base).filter { count in
        let proportion = Proportion(count: count, base: base)
        return proportion.softened == nil && grid.told(Double(count) / Double(base), nil).value == value
      }
      guard let first = told.first, let last = told.last else { return nil }
      return CountRange(first...last, of: base)
    }
  }
}
