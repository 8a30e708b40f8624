package import Indicators
import Statistics
package import Surveys
import Wording

extension RecordTable {
  /// Actions with the figures before and after the period in which each began, and what can be said of the change since.
  package init(_ effects: [ActionEffect], organisation: Organisation) {
    self.init("actions", of: effects.map { ActionRow(effect: $0, organisation: organisation) }, ActionRow.columns)
  }
}

extension RecordColumn {
  /// Of actions with the figures before and after.
  package static let ofActions = ActionRow.columns.map(\.column)
}

/// An action with what came of it.
private struct ActionRow {
  let effect: ActionEffect
  let organisation: Organisation

  var action: ImprovementAction { effect.action }
  var change: Change { effect.change }

  static let columns = what + sides + since

  private static let what: [RowColumn<ActionRow>] = [
    .count(.number) { $0.action.number }, .text(.survey) { $0.action.survey },
    .text(.breakdown) { "\($0.action.scope.breakdown)" }, .text(.label) { "\($0.action.scope.label)" },
    .text(.labelArabic) { $0.organisation.name(of: $0.action.scope.label, in: $0.action.scope.breakdown)(.arabic) },
    .text(.question) { $0.action.question }, .text(.textArabic) { $0.action.text.ar },
    .text(.textEnglish) { $0.action.text.en }, .text(.since) { "\($0.action.since)" },
    .text(.ended) { $0.action.ended?.description }, .text(.compared) { $0.effect.question },
    .text(.indicator) { $0.effect.indicator?.rawValue },
  ]

  private static let sides: [RowColumn<ActionRow>] = [
    .text("before_from") { $0.effect.before.periods.first?.description },
    .text("before_to") { $0.effect.before.periods.last?.description },
    .count(.beforeBase) { $0.effect.before.base }, .number(.before, shown: value) { $0.effect.before.value },
    .number("before_low", shown: value) { $0.effect.before.interval?.low },
    .number("before_high", shown: value) { $0.effect.before.interval?.high },
    .text("after_from") { $0.effect.after.periods.first?.description },
    .text("after_to") { $0.effect.after.periods.last?.description },
    .count(.afterBase) { $0.effect.after.base }, .number(.after, shown: value) { $0.effect.after.value },
    .number("after_low", shown: value) { $0.effect.after.interval?.low },
    .number("after_high", shown: value) { $0.effect.after.interval?.high },
  ]

  private static let since: [RowColumn<ActionRow>] = [
    .number(.difference, shown: difference) { $0.change.difference },
    .number(.low, shown: difference) { $0.change.interval?.low },
    .number(.high, shown: difference) { $0.change.interval?.high }, .number(.p, shown: probability) { $0.change.p },
    .number(.adjusted, shown: probability) { $0.change.adjusted }, .text(.verdict) { $0.change.verdict?.rawValue },
  ]

  private var indicator: Indicator { effect.indicator ?? .satisfied }

  @Sendable private static func value(_ value: Double, _ row: ActionRow) -> String {
    Formats(language: .english).value(value, of: row.indicator)
  }

  @Sendable private static func difference(_ value: Double, _ row: ActionRow) -> String {
    Formats(language: .english).signedDifference(value, of: row.indicator)
  }

  @Sendable private static func probability(_ p: Double, _: ActionRow) -> String {
    p < 0.0001 ? "<0.0001" : "\((p * 10_000).rounded() / 10_000)"
  }
}
