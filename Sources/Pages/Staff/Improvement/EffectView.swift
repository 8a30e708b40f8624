import Indicators
import Statistics
import Surveys
import Wording

/// The figures before an action and after, with what can be said of the change: when, and never why.
struct EffectView {
  /// One side.
  struct Side {
    let name: String
    let periods: String
    let base: String
    let value: String
    let interval: String
  }

  let caption: String
  let sideHeading: String
  let baseHeading: String
  let valueHeading: String
  let intervalHeading: String
  let rows: [Side]
  let shape: String
  let verdict: String
  let tone: String
  let difference: String?
  let since: String
  /// Why nothing is compared, where it is not.
  let silence: String?

  /// What changed since an action began.
  init(_ effect: ActionEffect, _ formats: Formats) {
    let indicator = effect.indicator ?? .satisfied
    let name = formats(indicator.name)
    caption = formats.say(ImprovementPhrase.sidesOf(name))
    sideHeading = formats.say(ImprovementPhrase.side)
    baseHeading = formats.say(StaffPhrase.answers)
    valueHeading = name
    intervalHeading = formats.say(StaffPhrase.interval)
    rows = [(ImprovementPhrase.before, effect.before), (.after, effect.after)].map { phrase, side in
      EffectView.row(formats.say(phrase), side, indicator, formats)
    }
    let change = ChangeView(effect.change, of: indicator, formats)
    (shape, verdict, tone, difference) = (change.shape, change.verdict, change.tone, change.difference)
    since = formats.say(ImprovementPhrase.sinceItBegan)
    silence = effect.change.verdict == .tooFew ? formats.say(ImprovementPhrase.notYetCompared) : nil
  }

  private static func row(
    _ name: String, _ side: PooledFigure, _ indicator: Indicator, _ formats: Formats
  ) -> Side {
    return Side(
      name: name, periods: formats.ends(of: side.periods),
      base: side.value == nil ? formats.say(ImprovementPhrase.fewerThanThirty) : formats.count(side.base),
      value: side.value.map { formats.value($0, of: indicator, base: side.base) } ?? formats.absent,
      interval: side.interval.map { formats.interval($0, of: indicator) } ?? formats.absent)
  }
}
