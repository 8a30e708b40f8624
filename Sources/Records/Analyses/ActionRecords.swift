package import Indicators
import Statistics
package import Surveys
import Wording

extension RecordTable {
  /// Actions with the figures before and after the period in which each began, and what can be said of the change since.
  package init(_ effects: [ActionEffect], organisation: Organisation) {
    self.init(
      "actions", RecordColumn.ofActions,
      effects.map { RecordTable.cells($0.action, organisation) + RecordTable.cells($0) })
  }

  private static func cells(_ action: ImprovementAction, _ organisation: Organisation) -> [Value] {
    let place = action.scope
    return [
      .count(action.number), .text(action.survey), .text("\(place.breakdown)"), .text("\(place.label)"),
      .text(organisation.name(of: place.label, in: place.breakdown)(.arabic)), Value(action.question),
      .text(action.text.ar), Value(action.text.en), .text("\(action.since)"), Value(action.ended?.description),
    ]
  }

  private static func cells(_ effect: ActionEffect) -> [Value] {
    let formats = Formats(language: .english)
    let (change, indicator) = (effect.change, effect.indicator ?? .satisfied)
    func difference(_ value: Double) -> String { formats.signedDifference(value, of: indicator) }
    func probability(_ p: Double) -> String { p < 0.0001 ? "<0.0001" : "\((p * 10_000).rounded() / 10_000)" }
    let sides = [effect.before, effect.after].flatMap { cells($0, indicator, formats) }
    return [Value(effect.question), Value(effect.indicator?.rawValue)] + sides + [
      Value(change.difference, shown: difference), Value(change.interval?.low, shown: difference),
      Value(change.interval?.high, shown: difference), Value(change.p, shown: probability),
      Value(change.adjusted, shown: probability), .text(change.verdict.rawValue),
    ]
  }

  private static func cells(_ side: ActionEffect.Side, _ indicator: Indicator, _ formats: Formats) -> [Value] {
    func value(_ value: Double) -> String { formats.value(value, of: indicator) }
    return [
      Value(side.periods.first?.description), Value(side.periods.last?.description), .count(side.base),
      Value(side.value, shown: value), Value(side.interval?.low, shown: value),
      Value(side.interval?.high, shown: value),
    ]
  }
}
