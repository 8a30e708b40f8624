import Releases
package import Statistics
package import Surveys

/// One label of a funnel plot: whether its share lies where chance alone would leave it around everybody's share
/// (Spiegelhalter 2005). Never a rank: labels stand in the organisation's order.
package struct FunnelPoint: Equatable, Sendable {
  /// Where it lies.
  package enum Place: String, Sendable {
    case inside
    /// Beyond 95 %: worth a look.
    case aboveInner = "above_95", belowInner = "below_95"
    /// Beyond 99.8 %: more than chance.
    case aboveOuter = "above_99_8", belowOuter = "below_99_8"
  }

  package let question: String
  package let figure: Figure
  /// Everybody's share.
  package let target: Double
  package let inner: Interval
  package let outer: Interval
  package let place: Place
  /// Exact and two-sided; given below thirty answers, where the limits are rough.
  package let p: Double?
}

extension Evidence {
  /// Every label around everybody's share, question by question.
  package func funnel(in period: Period, by breakdown: Breakdown) throws(QueryProblem) -> [FunnelPoint] {
    let everybody = try scorecard(Query(survey: survey.key, period: period))
    let card = try scorecard(Query(survey: survey.key, period: period, breakdown: breakdown))
    return survey.questions.flatMap { question -> [FunnelPoint] in
      guard let indicator = Indicator.indicators(of: question).first,
        let target = everybody.figure(indicator, of: question.key, for: .everybody)?.proportion?.share
      else { return [] }
      return card.figures.filter { $0.question == question.key && $0.indicator == indicator && !$0.label.isOther }
        .compactMap { FunnelPoint($0, of: question.key, target: target) }
    }
  }
}

extension FunnelPoint {
  /// `nil` for a figure that is not shown exactly or is of a part of the label, and where everybody answered alike.
  fileprivate init?(_ figure: Figure, of question: String, target: Double) {
    guard figure.held == nil, let proportion = figure.proportion, let share = proportion.share, target > 0, target < 1,
      let limits = FunnelLimits(target: target, base: proportion.base)
    else { return nil }
    self.question = question
    self.figure = figure
    self.target = target
    inner = limits.inner
    outer = limits.outer
    place =
      share > limits.outer.high
      ? .aboveOuter
      : share < limits.outer.low
        ? .belowOuter : share > limits.inner.high ? .aboveInner : share < limits.inner.low ? .belowInner : .inside
    p = proportion.base < Status.freeBase ? BinomialTest.twoSidedP(proportion, target: target) : nil
  }
}
