package import Releases
package import Surveys

/// How the answers to one question are spread: counts and shares by answer, with what is outside the base.
package struct Distribution: Equatable, Sendable {
  /// One answer, or several neighbours that are too rare to stand alone, and how many gave it.
  package struct Part: Equatable, Sendable {
    package let first: Choice
    /// The same as `first` where the part is one answer.
    package let last: Choice
    package let count: Int
    /// Of the base.
    package let share: Double
  }

  /// How many are not in the base.
  package enum Outside: Equatable, Sendable {
    case apart(notApplicable: Int, dontKnow: Int, blank: Int)
    /// Their sum alone, since one of them would tell of one to four people.
    case together(Int)
    /// Nothing is told of them.
    case untold

    fileprivate init(_ tally: Tally) {
      let counts = [tally.notApplicable, tally.dontKnow, tally.blank]
      let sum = counts.reduce(0, +)
      self =
        SpreadRule.isRare(sum)
        ? .untold
        : counts.contains(where: SpreadRule.isRare)
          ? .together(sum)
          : .apart(notApplicable: counts[0], dontKnow: counts[1], blank: counts[2])
    }

    /// As exactly as in the period of some that tells them least.
    fileprivate func besides(_ others: [Outside]) -> Outside {
      if others.contains(.untold) { return .untold }
      guard case .apart(let notApplicable, let dontKnow, let blank) = self, others.contains(where: \.isTogether) else {
        return self
      }
      return .together(notApplicable + dontKnow + blank)
    }

    private var isTogether: Bool { if case .together = self { true } else { false } }
  }

  package let label: Label
  package let status: Status
  /// Valid answers; 0 where withheld.
  package let base: Int
  /// In the order of the question's choices; empty where withheld, and below thirty answers.
  package let parts: [Part]
  package let outside: Outside

  /// The places of the choices that each part tells together.
  private let runs: [ClosedRange<Int>]

  /// The spread of a tally that may be shown.
  ///
  /// - Parameter within: the spreads of periods that it sums. What one of them tells together only, a longer one tells so
  ///   too: taken from it, the others would tell it apart.
  init(_ tally: Tally, of question: Question, label: Label, within: [Distribution] = []) {
    let choices = question.choices
    let counts = choices.map { tally[$0.value] }
    let base = counts.reduce(0, +)
    let told = within.filter { !$0.parts.isEmpty }
    let runs = SpreadRule.joined(
      [SpreadRule.runs(counts, kinds: question.kindsOfChoices)] + told.map(\.runs), of: choices.count)
    self.runs = runs
    let people = runs.map { counts[$0].reduce(0, +) }
    let isTold = !SpreadRule.isUntold(people)
    self.label = label
    status = Status(base: question.base(of: tally))
    self.base = base
    parts = zip(runs, people).filter { _ in isTold }.map { run, count in
      Part(
        first: choices[run.lowerBound], last: choices[run.upperBound], count: count,
        share: Double(count) / Double(base))
    }
    outside = isTold ? Outside(tally).besides(told.map(\.outside)) : .untold
  }

  /// Nothing but the label.
  fileprivate init(withheld label: Label) {
    self.label = label
    status = .withheld
    base = 0
    parts = []
    runs = []
    outside = .untold
  }
}

extension Evidence {
  /// How the answers to a question are spread, for each label of a breakdown.
  package func distributions(
    of question: Question, in period: Period, by breakdown: Breakdown
  ) throws(QueryProblem) -> [Distribution] {
    guard let shown = try counts(by: breakdown, in: period)?.shown else {
      throw .notPublishedBy(breakdown, published: survey.release.breakdowns)
    }
    let answers = shown[question.key]
    var within: [Distribution] = []
    for part in choosable where part != period && period.contains(part) {
      guard try sheet(of: part).labels(of: breakdown) != nil else { continue }
      within += try distributions(of: question, in: part, by: breakdown)
    }
    return ordered(shown.labels, in: breakdown).compactMap { label in
      if answers.withheld.contains(label) { return Distribution(withheld: label) }
      return answers.tallies[label].map { tally in
        Distribution(tally, of: question, label: label, within: within.filter { $0.label == label })
      }
    }
  }

  /// One indicator of one question over every released period, oldest first; periods without a figure are left out.
  package func series(
    _ indicator: Indicator, of question: Question, label: Label, in breakdown: Breakdown
  ) -> [(period: Period, figure: Figure)] {
    sheets.compactMap { sheet in
      let query = Query(survey: survey.key, period: sheet.period, breakdown: breakdown)
      let figure = try? scorecard(query).figure(indicator, of: question.key, for: label)
      return figure.map { (sheet.period, $0) }
    }
  }
}
