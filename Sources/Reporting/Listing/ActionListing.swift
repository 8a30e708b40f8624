package import Indicators
import Releases
import Statistics
package import Surveys
import Wording

extension Listing {
  /// Actions with the figures before and after the period in which each began, and what can be said of the change since.
  package init(_ effects: [ActionEffect], organisation: Organisation) {
    self.init(
      columns: [
        "number", "survey", "breakdown", "label", "label_ar", "question", "text_ar", "text_en", "since", "ended",
        "compared", "indicator", "before_from", "before_to", "before_n", "before", "before_low", "before_high",
        "after_from", "after_to", "after_n", "after", "after_low", "after_high", "difference", "low", "high", "p",
        "p_adjusted", "verdict",
      ])
    for effect in effects {
      add(Listing.cells(effect.action, organisation) + Listing.cells(effect))
    }
  }

  private static func cells(_ action: ImprovementAction, _ organisation: Organisation) -> [Cell] {
    let place = action.place
    return [
      .count(action.number), .text(action.survey), .text("\(place.breakdown)"), .text("\(place.label)"),
      .text(organisation.name(of: place.label, in: place.breakdown)(.arabic)), .text(action.question),
      .text(action.text.ar), .text(action.text.en), .text("\(action.since)"), .text(action.ended?.description),
    ]
  }

  private static func cells(_ effect: ActionEffect) -> [Cell] {
    let formats = Formats(language: .english)
    let (change, indicator) = (effect.change, effect.indicator ?? .satisfied)
    func difference(_ value: Double) -> String { formats.signedDifference(value, of: indicator) }
    func probability(_ p: Double) -> String { p < 0.0001 ? "<0.0001" : "\((p * 10_000).rounded() / 10_000)" }
    let sides = [effect.before, effect.after].flatMap { cells($0, indicator, formats) }
    return [.text(effect.question), .text(effect.indicator?.rawValue)] + sides + [
      .number(change.difference, difference), .number(change.interval?.low, difference),
      .number(change.interval?.high, difference), .number(change.p, probability),
      .number(change.adjusted, probability), .text(change.verdict.rawValue),
    ]
  }

  private static func cells(_ side: ActionEffect.Side, _ indicator: Indicator, _ formats: Formats) -> [Cell] {
    func value(_ value: Double) -> String { formats.value(value, of: indicator) }
    return [
      .text(side.periods.first?.description), .text(side.periods.last?.description), .count(side.base),
      .number(side.value, value), .number(side.interval?.low, value), .number(side.interval?.high, value),
    ]
  }
}
