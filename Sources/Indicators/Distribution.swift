package import Releases
package import Surveys

/// How the answers to one question are spread: counts and shares by answer, with what is outside the base.
package struct Distribution: Equatable, Sendable {
  /// One answer and how many gave it.
  package struct Part: Equatable, Sendable {
    package let choice: Choice
    package let count: Int
    /// Of the base.
    package let share: Double
  }

  package let label: Label
  package let status: Status
  /// Valid answers; 0 where withheld.
  package let base: Int
  /// In the order of the question's choices; empty where withheld.
  package let parts: [Part]
  package let notApplicable: Int
  package let dontKnow: Int
  package let blank: Int

  /// The spread of a tally; withheld below `kShow`.
  package init(_ tally: Tally, of question: Question, label: Label, kShow: Int) {
    let base = question.choices.reduce(0) { $0 + tally[$1.value] }
    let status = Status(base: base, kShow: kShow)
    let shown = status != .withheld
    self.label = label
    self.status = status
    self.base = shown ? base : 0
    parts =
      shown
      ? question.choices.map {
        Part(choice: $0, count: tally[$0.value], share: Double(tally[$0.value]) / Double(base))
      } : []
    notApplicable = shown ? tally.notApplicable : 0
    dontKnow = shown ? tally.dontKnow : 0
    blank = shown ? tally.blank : 0
  }
}

extension Evidence {
  /// How the answers to a question are spread, for each label of a breakdown.
  package func distributions(
    of question: Question, in period: Period, by breakdown: Breakdown
  ) throws(QueryProblem) -> [Distribution] {
    guard let labels = try sheet(of: period).labels(of: breakdown) else {
      throw .notPublishedBy(breakdown, published: survey.release.breakdowns)
    }
    return ordered(Array(labels.keys), in: breakdown).compactMap { label in
      guard let tally = labels[label]?[question.key], !tally.isEmpty else { return nil }
      return Distribution(tally, of: question, label: label, kShow: survey.release.kShow)
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
