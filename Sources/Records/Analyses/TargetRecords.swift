package import Indicators
import Statistics
package import Surveys
import Wording

extension RecordTable {
  /// Targets with what they are held against in a period. One that a later target of the same aim has followed, or that
  /// holds only from a later period on, stands without a figure.
  package init(_ targets: [Target], standings: [TargetStanding], organisation: Organisation) {
    let held = Dictionary(standings.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      "targets",
      [
        "survey", "breakdown", "label", "label_ar", "question", "indicator", "target", "since", "period", "n", "value",
        "low", "high", "status", "standing",
      ], targets.map { RecordTable.cells($0, held[$0], organisation) })
  }

  private static func cells(
    _ target: Target, _ held: TargetStanding?, _ organisation: Organisation
  ) -> [Value] {
    let formats = Formats(language: .english)
    let (aim, figure) = (target.aim, held?.figure)
    func value(_ value: Double) -> String { formats.value(value, of: aim.indicator) }
    let what: [Value] = [
      .text(aim.survey), .text("\(aim.scope.breakdown)"), .text("\(aim.scope.label)"),
      .text(organisation.name(of: aim.scope.label, in: aim.scope.breakdown)(.arabic)), Value(aim.question),
      .text(aim.indicator.rawValue), Value(target.value, shown: value), .text("\(target.since)"),
    ]
    let level: [Value] = [
      Value(held?.period.description), Value(figure?.base),
      Value(figure?.value, shown: value), Value(figure?.interval?.low, shown: value),
      Value(figure?.interval?.high, shown: value),
    ]
    return what + level + [Value(figure?.status.rawValue), Value(held?.standing.rawValue)]
  }
}
