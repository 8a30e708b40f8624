package import Surveys

/// A value that the charity wants an indicator to reach, from a period on.
package struct Target: Hashable, Sendable {
  /// What is to reach it.
  package struct Aim: Hashable, Sendable {
    /// The survey's key.
    package let survey: String
    /// The question's key; `nil` for the response rate.
    package let question: String?
    package let indicator: Indicator
    package let scope: Scope

    /// An aim as it was kept.
    package init(survey: String, question: String?, indicator: Indicator, scope: Scope) {
      self.survey = survey
      self.question = question
      self.indicator = indicator
      self.scope = scope
    }
  }

  package let aim: Aim
  /// In the indicator's unit.
  package let value: Double
  /// The first period for which it holds, until a later target of the same aim.
  package let since: Period

  /// A target as it was kept.
  package init(aim: Aim, value: Double, since: Period) {
    self.aim = aim
    self.value = value
    self.since = since
  }
}

/// A target that should not have been set: kept in the history, and counted nowhere.
package struct WithdrawnTarget: Equatable, Sendable {
  package let target: Target
  package let day: Day

  /// A target that was withdrawn on a day.
  package init(target: Target, day: Day) {
    self.target = target
    self.day = day
  }
}

extension Target {
  /// A target that makes sense for a survey, from the period that begins with `since`.
  package init(
    _ value: Double, for indicator: Indicator, of question: String?, at scope: Scope, since: Period, in survey: Survey
  ) throws(ImprovementProblem) {
    let every = survey.release.every
    guard since.span.countPerYear <= every.countPerYear else { throw .query(.tooFine(since, finest: every)) }
    let asked = try question.map { key throws(ImprovementProblem) in try survey.asked(key) }
    let known = Target.indicators(of: asked)
    guard known.contains(indicator) else { throw .noTarget(indicator, question: question, known: known) }
    let range = indicator.range(of: asked)
    guard range.contains(value) else { throw .outOfRange(value, indicator, range) }
    self.init(
      aim: Aim(survey: survey.key, question: question, indicator: indicator, scope: scope), value: value,
      since: Period(every, containing: since.firstDay))
  }

  /// The indicators of a question of which one direction is better; without a question, the response rate.
  package static func indicators(of question: Question?) -> [Indicator] {
    guard let question else { return [.responseRate] }
    return (Indicator.indicators(of: question) + Indicator.details(of: question)).filter {
      $0.higherIsBetter(for: question) != nil
    }
  }
}

extension Indicator {
  /// Where its values can lie.
  fileprivate func range(of question: Question?) -> ClosedRange<Double> {
    switch unit {
    case .share: 0...1
    case .points: self == .index ? 0...100 : -100...100
    case .scale: Double(question?.scale?.min ?? 0)...Double(question?.scale?.max ?? 0)
    case .count: 0...0
    }
  }
}

extension Survey {
  /// The question with a key that a person typed.
  func asked(_ key: String) throws(ImprovementProblem) -> Question {
    guard let question = question(key) else { throw .unknownQuestion(key, known: questions.map(\.key)) }
    return question
  }
}

extension Sequence<Target> {
  /// The target of each aim that holds in a period: the newest that had begun with it, in the order of the sequence.
  package func inForce(in period: Period) -> [Target] {
    let begun = filter { $0.since.firstDay <= period.firstDay }
    return begun.filter { target in
      !begun.contains { $0.aim == target.aim && $0.since > target.since }
    }
  }
}
