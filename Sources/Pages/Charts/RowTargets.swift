import Indicators
import Releases
import Surveys

/// What the rows of a chart are to reach in one period: one value for all, and those of single rows beside it.
struct RowTargets {
  /// In the indicator's unit; `nil` where there is none.
  var common: Double?
  var own: [Label: Double] = [:]

  /// No target at all.
  init() {}

  /// Those of one indicator of a question, of everybody and of the labels of a breakdown.
  init(_ targets: [Target], of question: String, _ indicator: Indicator, by breakdown: Breakdown, in period: Period) {
    let held = targets.filter { $0.aim.question == question && $0.aim.indicator == indicator }.inForce(in: period)
    common = held.first { $0.aim.scope == .everybody }?.value
    own = held.filter { $0.aim.scope.breakdown == breakdown && breakdown != .none }
      .reduce(into: [:]) { $0[$1.aim.scope.label] = $1.value }
  }
}
