import Ballots
import Surveys

/// Sorts opened ballots by survey and period, and decides for each what leaves the box.
struct ReleasePlan {
  private(set) var batches: [Batch] = []
  private(set) var remaining = BallotBuffer()
  private(set) var closed: [ClosedPeriod] = []
  private let weights: CrowdWeights

  init(
    _ buffer: BallotBuffer, surveys: [Survey], today: Day, closing early: Period?,
    weights: CrowdWeights = CrowdWeights(),
    using generator: inout some RandomNumberGenerator
  ) throws(BallotProblem) {
    self.weights = weights
    for survey in surveys {
      let own = buffer.filter { $0.survey == survey.key && $0.version == survey.version }
      try release(own, of: survey, today: today, early: early, using: &generator)
    }
    remaining.add(
      buffer.filter { crowd in !surveys.contains { $0.key == crowd.survey && $0.version == crowd.version } })
  }

  /// Oldest period first; what one period cannot publish counts in the next.
  private mutating func release(
    _ buffer: BallotBuffer, of survey: Survey, today: Day, early: Period?,
    using generator: inout some RandomNumberGenerator
  ) throws(BallotProblem) {
    var waiting = buffer
    for period in Set(buffer.crowds.keys.map(\.period)).sorted() {
      let isEarly = early?.contains(period) == true && period.lastDay >= today
      let isClosing = isEarly || period.lastDay < today
      let decision = try ReleaseDecision(
        waiting.filter { $0.period <= period }, of: survey, in: period, isClosing: isClosing, weights: weights,
        using: &generator)
      waiting = waiting.filter { $0.period > period }
      waiting.add(decision.remaining)
      if let batch = decision.batch { batches.append(batch) }
      if isClosing {
        closed.append(ClosedPeriod(survey: survey.key, period: period, day: today, isEarly: isEarly))
      }
    }
    remaining.add(waiting)
  }
}
