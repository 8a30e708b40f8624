import Indicators
import Records
import Surveys
import Wording
import Workbooks

extension BoardReport {
  /// What was done to serve better by the end of the period, with the figures before and after, and no cause claimed.
  func actionsSheet(_ plan: SheetPlan) -> Sheet {
    let effects = figures.effects
    let lead = effects.isEmpty ? BoardWord.noActions : .actionsLead(effects.count)
    var rows = head(plan, lead: say(lead))
    let heads = [
      RecordWord.number, .since, .place, .action, .periodsBefore, .answersBefore, .before, .periodsAfter, .answersAfter,
      .after,
    ].map {
      say($0)
    }
    rows.append(
      Row((heads + [say(RecordWord.changeInPoints), say(ReportPhrase.verdict)]).map { .text($0, .heading) }))
    let first = rows.count
    rows += effects.map(row)
    rows += [.blank] + [say(BoardWord.notTheCause), say(StatusPhrase.verdictNote)].map { .spanning($0, .note) }
    return Sheet(
      name: plan.title(language), rightToLeft: rightToLeft, widths: [7, 26, 24, 44, 22, 13, 11, 22, 13, 11, 13, 20],
      rows: rows,
      frozenRows: first, headingRow: first - 1, onePage: effects.count <= 20)
  }

  private func row(_ effect: ActionEffect) -> Row {
    let action = effect.action
    let until = action.ended.map { "\n" + say(BoardWord.until(formats.gregorian($0))) } ?? ""
    let place = name(of: action.scope.label, in: action.scope.breakdown)
    return Row(
      [
        .count(action.number), .text(formats.gregorian(action.since) + until, .body), .text(place, .body),
        .text(action.text(language), .body),
      ] + cells(of: effect.before) + cells(of: effect.after) + [
        difference(effect), VerdictCell.of(effect.change, formats),
      ])
  }

  private func cells(of side: PooledFigure) -> [Cell] {
    let periods = Cell.text(formats.ends(of: side.periods), .body)
    guard let value = side.value else { return [periods, .text(say(BoardWord.fewerThanThirty), .remark), .absent] }
    let count = Int((value * Double(side.base)).rounded())
    return [periods, .count(side.base), Cell(.formula("\(count)/\(side.base)", value: value), .share)]
  }

  private func difference(_ effect: ActionEffect) -> Cell {
    .number(effect.change.difference.map { ($0 * 100).rounded() + 0 }, .difference)
  }
}
