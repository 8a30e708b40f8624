import Releases
package import Statistics
package import Surveys

/// What an experiment tells: how the second wording of a question is answered beside the first, in the periods in which
/// both may be shown.
package struct ExperimentFigures: Equatable, Sendable {
  /// The periods that are put together, oldest first.
  package let periods: [Period]
  /// The favourable answers to either wording.
  package let first: Proportion
  package let second: Proportion
  /// Second − first, −1…1.
  package let difference: Double
  /// 95 %, Newcombe.
  package let interval: Interval
  /// How often so many answers show the smallest difference that would matter, 0…1.
  package let power: Double
}

/// How far an experiment has come. Its one test is announced with the survey: it is made once, in the first period that
/// has ended and by which the smallest difference that would matter is shown in four of five cases. What comes in later
/// changes nothing of it, so that nobody looks until something is found.
package enum ExperimentReading: Equatable, Sendable {
  /// Of no period both wordings may be shown.
  case nothing
  /// Not enough answers to tell: the smallest difference would be shown in fewer than half of the cases.
  case tooFew(power: Double, answers: Int)
  /// Enough for an interval, and not for the test.
  case underWay(ExperimentFigures)
  /// The test: two-sided at 5 %.
  case told(ExperimentFigures, p: Double)

  /// From which power on a difference is told at all, and from which it is tested.
  package static let (leastPower, testedPower) = (0.5, 0.8)
}

extension Experiment {
  /// The answers that each wording needs for the test, around a share.
  package func needed(around share: Double) -> Int? {
    DetectableDifference(power: ExperimentReading.testedPower).base(toShow: Double(smallest) / 100, around: share)
  }

  /// How often so many answers to either wording show the smallest difference.
  package func power(around share: Double, _ first: Int, _ second: Int) -> Double {
    DifferencePower.power(of: Double(smallest) / 100, around: share, bases: first, second) ?? 0
  }
}

extension Evidence {
  /// What the experiment of the newest version tells from all periods up to one; `nil` where it has none.
  ///
  /// A sum over periods could be subtracted from another, so it is made of what each period's figures already tell.
  package func experiment(until period: Period, today: Day) -> ExperimentReading? {
    guard let experiment = survey.experiment, let question = survey.question(experiment.question),
      let indicator = question.share
    else { return nil }
    var shown = ShownPeriods(evidence: self)
    var pool = ExperimentPool()
    func scope(_ arm: Arm) -> Scope {
      Scope(breakdown: Breakdown(.arm), label: Label([arm.label(in: survey.version)]))
    }
    for one in periods where one.lastDay <= period.lastDay {
      guard let first = shown.share(indicator, of: question, at: scope(.a), in: one),
        let second = shown.share(indicator, of: question, at: scope(.b), in: one)
      else { continue }
      pool.add(first, second, one)
      if let figures = pool.figures(experiment), figures.power >= ExperimentReading.testedPower, one.lastDay < today,
        let test = TwoProportionTest(figures.first, figures.second)
      {
        return .told(figures, p: test.p)
      }
    }
    guard let figures = pool.figures(experiment) else { return .nothing }
    let answers = min(figures.first.base, figures.second.base)
    return figures.power < ExperimentReading.leastPower
      ? .tooFew(power: figures.power, answers: answers) : .underWay(figures)
  }
}

/// The answers to both wordings, put together period by period.
private struct ExperimentPool {
  private var periods: [Period] = []
  private var (first, second) = (Proportion(count: 0, base: 0), Proportion(count: 0, base: 0))

  mutating func add(_ first: Proportion, _ second: Proportion, _ period: Period) {
    periods.append(period)
    self.first = .pooled([self.first, first])
    self.second = .pooled([self.second, second])
  }

  func figures(_ experiment: Experiment) -> ExperimentFigures? {
    guard let one = first.share, let other = second.share, let interval = Newcombe.interval(from: first, to: second)
    else { return nil }
    // A share of 0 or 1 has no spread; one more of either answer gives it one (Agresti & Coull 1998).
    let around = Double(first.count + second.count + 1) / Double(first.base + second.base + 2)
    return ExperimentFigures(
      periods: periods, first: first, second: second, difference: other - one, interval: interval,
      power: experiment.power(around: around, first.base, second.base))
  }
}
