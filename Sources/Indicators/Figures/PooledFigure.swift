import Releases
package import Statistics
package import Surveys

/// A share of the answers of several periods put together.
package struct PooledFigure: Equatable, Sendable {
  /// The periods whose figure may be shown, oldest first.
  package let periods: [Period]
  /// Valid answers.
  package let base: Int
  /// `nil` below thirty answers.
  package let value: Double?
  /// 95 %; `nil` below thirty answers.
  package let interval: Interval?
  /// Whose answers they are.
  package var scope = Scope.everybody

  /// The answers in one period from which a year of them adds little: 300, which show a difference of nine points.
  package static let plenty = 300
}

extension PooledFigure {
  /// As a figure of a question; `nil` where the question gives no share.
  package func figure(of question: Question) -> Figure? {
    question.share.map {
      Figure(
        label: scope.label, question: question.key, indicator: $0, status: Status(base: base), base: base, value: value,
        interval: interval)
    }
  }
}

/// Counts of several periods, added up.
struct Pool {
  private var periods: [Period] = []
  private var sum = Proportion(count: 0, base: 0)

  mutating func add(_ share: Proportion, _ period: Period) {
    periods.append(period)
    sum = Proportion(count: sum.count + share.count, base: sum.base + share.base)
  }

  private var isEnough: Bool { sum.base >= Status.freeBase }

  var figure: PooledFigure {
    PooledFigure(
      periods: periods, base: sum.base, value: isEnough ? sum.share : nil, interval: isEnough ? sum.wilson() : nil)
  }

  func change(to after: Pool, from began: Period) -> Change {
    guard isEnough, after.isEnough, let old = sum.share, let new = after.sum.share else { return .tooFew(from: began) }
    return Change(
      from: began, difference: new - old, interval: Newcombe.interval(from: sum, to: after.sum),
      p: TwoProportionTest(sum, after.sum)?.p)
  }
}

extension Evidence {
  /// The headline share of a question over the last year of released periods up to one: four quarters, or twelve months.
  /// `nil` for a period that is not of the survey's own span, where fewer periods than a year has can be shown, and of a
  /// question that gives no share.
  ///
  /// A sum over periods could be subtracted from another, so it is made of what each period's figures already tell.
  package func rolling(
    _ question: Question, at scope: Scope = .everybody, until period: Period
  ) -> PooledFigure? {
    let span = survey.release.every
    guard period.span == span, span != .year, let indicator = question.share else { return nil }
    var shown = ShownPeriods(evidence: self)
    let newest = periods.filter { $0.lastDay <= period.lastDay }.suffix(span.countPerYear)
    guard newest.count == span.countPerYear, newest.last == period else { return nil }
    var pool = Pool()
    for one in newest {
      guard let share = shown.share(indicator, of: question, at: scope, in: one) else { return nil }
      pool.add(share, one)
    }
    var figure = pool.figure
    figure.scope = scope
    return figure.value == nil ? nil : figure
  }

  /// The same under a label, where one period has too few answers by itself.
  package func rolling(behind figure: Figure?, of question: Question, at scope: Scope, until period: Period)
    -> PooledFigure?
  {
    guard let base = figure?.base, base < PooledFigure.plenty else { return nil }
    return rolling(question, at: scope, until: period)
  }
}
