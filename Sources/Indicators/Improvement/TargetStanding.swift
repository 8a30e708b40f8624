import Statistics
package import Surveys

/// Where a figure stands to its target.
package enum Standing: String, Sendable, CaseIterable {
  /// As good as the target, beyond chance.
  case reached
  /// Not yet, beyond chance.
  case open
  /// The interval holds the target, or the figure is withheld or of a part of its label.
  case cannotTell = "cannot_tell"
}

/// A target with the figure of a period that it is held against.
package struct TargetStanding: Equatable, Sendable {
  package let target: Target
  package let period: Period
  /// `nil` where there is none: nothing was released, or nobody was asked.
  package let figure: Figure?
  package let standing: Standing
  /// What can be seen of the target from the figure; `nil` where nothing can be told.
  package let sight: TargetSight?
}

extension Target {
  /// Where a figure of its aim stands; `question` is the aim's own. Which way is better, the indicator knows.
  package func standing(of figure: Figure?, question: Question?) -> Standing {
    guard let figure, let reached = figure.value, figure.status != .withheld, figure.held == nil,
      let higherIsBetter = aim.indicator.higherIsBetter(for: question)
    else { return .cannotTell }
    if let interval = figure.interval, (interval.low...interval.high).contains(value) { return .cannotTell }
    return (higherIsBetter ? reached >= value : reached <= value) ? .reached : .open
  }
}

extension Evidence {
  /// Targets of this survey that hold in a period, each beside its figure. Cost: one scorecard a breakdown.
  package func standings(of targets: [Target], in period: Period) -> [TargetStanding] {
    let held = targets.filter { $0.aim.survey == survey.key }.inForce(in: period)
    let breakdowns = Set(held.map(\.aim.scope.breakdown))
    let cards = breakdowns.reduce(into: [Breakdown: Scorecard]()) { cards, breakdown in
      let query = Query(survey: survey.key, period: period, breakdown: breakdown, isDetailed: true)
      cards[breakdown] = try? scorecard(query)
    }
    return held.map { target in
      let aim = target.aim
      let figure = cards[aim.scope.breakdown]?.figure(aim.indicator, of: aim.question, for: aim.scope.label)
      let question = aim.question.flatMap(survey.question)
      return TargetStanding(
        target: target, period: period, figure: figure, standing: target.standing(of: figure, question: question),
        sight: TargetSight(target, from: figure, of: question, newest: periods.last))
    }
  }
}
