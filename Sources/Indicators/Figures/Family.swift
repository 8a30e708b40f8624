import Statistics
import Surveys

/// With which other changes a change is tested: settled by the kind of figure, before anybody sees one.
package enum Family: String, Sendable, CaseIterable {
  /// The overall rating of everybody: one test by itself, at five per cent.
  case primary
  /// Announced beforehand and read side by side: the overall rating by the labels of one breakdown, or what became of
  /// the actions of one page. Holm (1979): the chance of any false alarm among them is at most five per cent.
  case planned
  /// Everything else, found by looking. Benjamini & Hochberg (1995): of what is called a change there, one in twenty is
  /// expected to be chance at most.
  case exploratory

  /// The adjusted p-values of its members, in their order; a missing p stays missing.
  func adjusted(_ members: [Double?]) -> [Double?] {
    switch self {
    case .primary: members
    case .planned: Holm.adjusted(members)
    case .exploratory: BenjaminiHochberg.adjusted(members)
    }
  }
}

extension Survey {
  /// Judges the changes of a scorecard, each within its family.
  func judged(_ figures: [Figure], by breakdown: Breakdown) -> [Figure] {
    guard figures.contains(where: { $0.change != nil }) else { return figures }
    var judged = figures
    for (family, places) in families(of: figures, by: breakdown) {
      let adjusted = family.adjusted(places.map { figures[$0].change?.p })
      let tests = adjusted.count { $0 != nil }
      for (place, p) in zip(places, adjusted) {
        let figure = figures[place]
        judged[place].change?.judge(
          p, in: family, higherIsBetter: figure.indicator.higherIsBetter(for: figure.question.flatMap(question)))
        judged[place].change?.detectable = figure.detectable(among: tests)
      }
    }
    return judged
  }

  /// The places of the headline figures that were compared. A question has one, its lead: what the same answers say in
  /// another way is in no family.
  private func families(of figures: [Figure], by breakdown: Breakdown) -> [Family: [Int]] {
    let leads = Dictionary(
      questions.compactMap { question in Indicator.indicators(of: question).first.map { (question.key, $0) } },
      uniquingKeysWith: { first, _ in first })
    let places = figures.indices.filter { place in
      let figure = figures[place]
      return figure.change != nil && figure.question.flatMap { leads[$0] } == figure.indicator
    }
    return Dictionary(grouping: places) { place in
      figures[place].question != overall?.key ? .exploratory : breakdown == .none ? .primary : .planned
    }
  }
}

extension Change {
  /// Says what it means, by its p adjusted within a family. Too few to tell stays so.
  mutating func judge(_ p: Double?, in family: Family, higherIsBetter: Bool?) {
    self.family = family
    adjusted = p
    guard verdict != .tooFew else { return }
    guard let p, p < 0.05, let difference, difference != 0 else {
      verdict = .noSignal
      return
    }
    verdict = Verdict(isRise: difference > 0, higherIsBetter: higherIsBetter)
  }
}

extension Figure {
  /// The smallest difference from the compared period that one of so many tests would probably show, computed from what
  /// is told of the figure; `nil` where it is neither a share nor a net score.
  fileprivate func detectable(among tests: Int) -> Double? {
    guard let change, let base, let earlier = change.earlierBase else { return nil }
    let level = 0.05 / Double(max(tests, 1))
    switch indicator.unit {
    case .share:
      return value.flatMap {
        DetectableDifference(level: level).between(share: $0, bases: earlier, base)
      }
    case .points:
      return change.interval.map {
        DetectableDifference(level: level).from(standardError: ($0.high - $0.low) / (2 * Normal.z95))
      }
    case .scale, .count: return nil
    }
  }
}
