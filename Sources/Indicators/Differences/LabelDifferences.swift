package import Releases
package import Statistics
package import Surveys

/// Whether the labels of a breakdown answered a question differently, and which two of them.
package struct LabelDifference: Equatable, Sendable {
  /// Two labels whose answers differ.
  package struct Pair: Equatable, Sendable {
    package let first: Label
    package let second: Label
    /// Above 0 where the second answered more favourably.
    package let z: Double
    /// Holm-adjusted over all pairs of the question (Dunn 1964).
    package let p: Double
    /// The lead share of both at the same mix of collection modes, on the modes that they have in common; `nil` where
    /// the survey does not publish the labels by mode, the question gives no share, or they have less than half of the
    /// mix in common.
    package let standardised: StandardisedDifference?
  }

  package let question: String
  /// The labels that were compared: those with thirty valid answers at least, which are of the whole label.
  package let labels: [Label]
  /// Kruskal–Wallis, corrected for ties.
  package let h: Double
  package let df: Int
  package let p: Double
  /// Holm-adjusted over the questions of the page.
  package let adjusted: Double
  /// How much of the order of answers the labels explain, 0…1.
  package let epsilonSquared: Double
  /// Pairs with an adjusted p below five per cent; none where the question as a whole shows no difference.
  package let pairs: [Pair]
}

extension Evidence {
  /// Compares the labels of a breakdown on every ordered question of a period.
  /// Cost: questions × (labels × answers + labels²).
  package func differences(in period: Period, by breakdown: Breakdown) throws(QueryProblem) -> [LabelDifference] {
    guard let counts = try counts(by: breakdown, in: period) else {
      throw .notPublishedBy(breakdown, published: survey.release.breakdowns)
    }
    let (shown, completeness) = (counts.shown, counts.completeness)
    let labels = ordered(shown.labels, in: breakdown).filter { !$0.isOther }
    let tests = survey.questions.compactMap { question -> (Question, [Label], RankedGroups, KruskalWallis)? in
      guard let values = question.orderedValues else { return nil }
      let compared = labels.filter { label in
        completeness.part(of: question, under: label) == nil
          && shown[question.key].tallies[label].map { question.base(of: $0) >= Status.freeBase } ?? false
      }
      let groups = RankedGroups(
        compared.map { shown[question.key].tallies[$0]?.counts(values) ?? [] })
      return KruskalWallis(groups).map { (question, compared, groups, $0) }
    }
    let adjusted = Holm.adjusted(tests.map { $0.3.p })
    let strata = try breakdown.dimensions.count == 1 ? modeStrata(in: period, by: breakdown.dimensions[0]) : []
    return zip(tests, adjusted).map { test, p in
      let (question, compared, groups, result) = test
      let isDifferent = (p ?? 1) < 0.05
      return LabelDifference(
        question: question.key, labels: compared, h: result.h, df: result.df, p: result.p, adjusted: p ?? 1,
        epsilonSquared: result.epsilonSquared,
        pairs: isDifferent
          ? Dunn.comparisons(groups).compactMap { comparison in
            LabelDifference.Pair(comparison, of: compared, strata.first { $0.question == question.key })
          } : [])
    }
  }
}

extension LabelDifference.Pair {
  /// `nil` where two labels do not differ.
  fileprivate init?(_ comparison: Dunn.Comparison, of labels: [Label], _ strata: ModeStrata?) {
    guard comparison.adjustedP < 0.05 else { return nil }
    let (first, second) = (labels[comparison.first], labels[comparison.second])
    self.init(
      first: first, second: second, z: comparison.z, p: comparison.adjustedP,
      standardised: strata?.difference(first, second))
  }
}

extension Question {
  /// The values of an ordered question, least favourable first; `nil` for the others.
  var orderedValues: ClosedRange<Int>? {
    switch kind {
    case .rating(let scale), .effort(let scale): scale.values
    case .nps: 0...10
    case .yesNo, .choice, .multiple, .comment: nil
    }
  }
}
