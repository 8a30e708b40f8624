package import Releases
package import Statistics
package import Surveys

/// A label's share as it would be if its ratings had been collected in the modes of the whole organisation (direct
/// standardisation; Fleiss, Levin & Paik 2003, chapter 19), beside the share as it is.
package struct ModeStandardised: Equatable, Sendable {
  package let question: String
  package let label: Label
  /// Of the strata that are told.
  package let raw: Proportion
  package let standardised: Double
  package let interval: Interval
  /// The part of the organisation's mix for which the label has too few answers, 0…1.
  package let leftOut: Double
}

extension Evidence {
  /// The lead share of every question for each label of a dimension; empty where the survey does not publish the
  /// dimension by mode. Strata of fewer answers than may be shown, and those of which only a bound is told, are left
  /// out.
  package func modeStandardised(in period: Period, by dimension: Dimension) throws(QueryProblem) -> [ModeStandardised] {
    try modeStrata(in: period, by: dimension).flatMap { strata in
      strata.labels.compactMap { label, own in
        let raw = Proportion.pooled(own)
        guard raw.base >= Status.freeBase, let figure = StandardisedProportion(own, weights: strata.weights) else {
          return nil
        }
        return ModeStandardised(
          question: strata.question, label: label, raw: raw, standardised: figure.share, interval: figure.wilson(),
          leftOut: figure.leftOut)
      }
    }
  }

  /// The answers of every question that gives a share, by label and mode; none where that is not published.
  func modeStrata(in period: Period, by dimension: Dimension) throws(QueryProblem) -> [ModeStrata] {
    let breakdown = Breakdown(dimension, .mode)
    guard dimension != .mode, let shown = try counts(by: breakdown, in: period)?.shown else { return [] }
    let modes = organisation.keys(of: .mode)
    return survey.questions.compactMap { question in
      guard let indicator = Indicator.indicators(of: question).first, indicator.unit == .share else { return nil }
      let answers = shown[question.key]
      let labels = organisation.keys(of: dimension).map { key in
        let strata = modes.map { mode in
          let label = Label([key, mode])
          return answers.tallies[label].flatMap {
            indicator.unboundProportion($0, of: question, isCoarse: answers.coarse.contains(label))
          } ?? Proportion(count: 0, base: 0)
        }
        return (label: Label(key), strata: strata)
      }
      return ModeStrata(question: question.key, labels: labels)
    }
  }
}

extension Indicator {
  /// A share as it is told, in people; `nil` where only a bound is.
  fileprivate func unboundProportion(_ tally: Tally, of question: Question, isCoarse: Bool) -> Proportion? {
    let told = softened(tally, of: question, isCoarse: isCoarse)
    return told?.value == nil || told?.bound != nil ? nil : toldProportion(tally, of: question, isCoarse: isCoarse)
  }
}
