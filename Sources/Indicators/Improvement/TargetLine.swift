package import Releases
package import Surveys

/// What one indicator of a question is to reach, period by period, for one label or for all.
package struct TargetLine: Sendable {
  private let targets: [Target]

  /// The targets of the label itself, else those of everybody, which hold for each of its parts.
  package init(
    _ targets: [Target], of question: String, _ indicator: Indicator, for label: Label, in breakdown: Breakdown = .none
  ) {
    let own = targets.filter { $0.aim.question == question && $0.aim.indicator == indicator }
    let ofLabel = own.filter { $0.aim.scope == Scope(breakdown: breakdown, label: label) }
    self.targets = ofLabel.isEmpty ? own.filter { $0.aim.scope == .everybody } : ofLabel
  }

  /// The target that holds in a period, in the indicator's unit; `nil` before there was one.
  package func value(in period: Period) -> Double? { target(in: period)?.value }

  /// The same with what it is of.
  package func target(in period: Period) -> Target? { targets.inForce(in: period).last }
}
