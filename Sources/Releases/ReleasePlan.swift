import Ballots
import Surveys

/// Sorts opened ballots by survey and period, and decides for each what leaves the box.
struct ReleasePlan {
  private(set) var batches: [Batch] = []
  private(set) var remaining: [Ballot] = []
  private(set) var closed: [ClosedPeriod] = []

  init(
    _ ballots: [Ballot], surveys: [Survey], today: Day, closing early: Period?,
    using generator: inout some RandomNumberGenerator
  ) {
    var unknown = ballots
    for survey in surveys {
      let own = ballots.filter { $0.survey == survey.key && $0.version == survey.version }
      unknown.removeAll { $0.survey == survey.key && $0.version == survey.version }
      release(own, of: survey, today: today, early: early, using: &generator)
    }
    remaining += unknown
  }

  /// Oldest period first; what one period cannot publish counts in the next.
  private mutating func release(
    _ ballots: [Ballot], of survey: Survey, today: Day, early: Period?,
    using generator: inout some RandomNumberGenerator
  ) {
    var waiting = ballots
    for period in Set(ballots.map(\.period)).sorted() {
      let isEarly = early?.contains(period) == true && period.lastDay >= today
      let isClosing = isEarly || period.lastDay < today
      let due = waiting.filter { $0.period <= period }
      let decision = ReleaseDecision(due, of: survey, in: period, isClosing: isClosing, using: &generator)
      waiting = decision.remaining + waiting.filter { $0.period > period }
      if let batch = decision.batch { batches.append(batch) }
      if isClosing {
        closed.append(ClosedPeriod(survey: survey.key, period: period, day: today, isEarly: isEarly))
      }
    }
    remaining += waiting
  }
}
