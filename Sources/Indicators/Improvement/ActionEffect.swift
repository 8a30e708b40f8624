import Surveys

/// What changed since an action began. It says when, and never why: other things happen at the same time.
package struct ActionEffect: Equatable, Sendable {
  package let action: ImprovementAction
  /// The question in whose answers it is looked for, and the share that is compared; `nil` where the survey asks it no more.
  package let question: String?
  package let indicator: Indicator?
  package let before: PooledFigure
  package let after: PooledFigure
  /// Since the period in which it began, which is itself on neither side.
  package var change: Change
}

extension Evidence {
  /// What changed since an action began: one planned comparison, judged by its own p.
  package func effect(of action: ImprovementAction) -> ActionEffect { effects(of: [action])[0] }

  /// What changed since each of several actions of one page began. They are one family (Holm 1979): the chance of any
  /// false alarm among them is at most five per cent.
  ///
  /// Answers of up to four periods before the one in which an action began stand against those of all periods after it.
  package func effects(of actions: [ImprovementAction]) -> [ActionEffect] {
    var shown = ShownPeriods(evidence: self)
    let effects = actions.map { effect(of: $0, &shown) }
    let adjusted = Family.planned.adjusted(effects.map(\.change.p))
    return zip(effects, adjusted).map { effect, p in
      let question = effect.question.flatMap(survey.question)
      var judged = effect
      judged.change.judge(p, in: .planned, higherIsBetter: effect.indicator?.higherIsBetter(for: question))
      return judged
    }
  }

  private func effect(of action: ImprovementAction, _ shown: inout ShownPeriods) -> ActionEffect {
    let asked = action.question.map(survey.question) ?? survey.overall
    let began = Period(survey.release.every, containing: action.since)
    guard let question = asked, let indicator = question.share else {
      return ActionEffect(
        action: action, question: nil, indicator: nil, before: Pool().figure, after: Pool().figure,
        change: .tooFew(from: began))
    }
    let first = began.advanced(by: -ActionEffect.periodsBefore).firstDay
    var (before, after) = (Pool(), Pool())
    for period in periods {
      guard let share = shown.share(indicator, of: question, at: action.scope, in: period) else { continue }
      if period.firstDay >= first, period.lastDay < began.firstDay { before.add(share, period) }
      if period.firstDay > began.lastDay { after.add(share, period) }
    }
    return ActionEffect(
      action: action, question: question.key, indicator: indicator, before: before.figure, after: after.figure,
      change: before.change(to: after, from: began))
  }
}

extension ActionEffect {
  /// A year of quarters, so that no season stands on one side alone.
  static let periodsBefore = 4
}
