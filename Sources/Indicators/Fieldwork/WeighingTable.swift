import Releases
import Statistics
import Surveys

/// The answers to the overall rating by the labels of those who were asked.
///
/// It holds nothing but what is shown: labels that are shown only together are weighed together, as one label of its own
/// in each dimension. Weights of its own for a hidden label would tell of it, since the total tells of all of them.
struct WeighingTable {
  let breakdown: Breakdown
  private let answers: [Label: Proportion]
  private let asked: [Label: Int]
  /// The keys of each dimension, by name.
  private let keys: [[String]]

  /// `nil` where the survey has no overall share, or publishes neither channels nor departments.
  init?(of evidence: Evidence, in period: Period, _ counted: [EligibleCount]) throws(QueryProblem) {
    let (survey, sheet) = (evidence.survey, try evidence.sheet(of: period))
    let published = [Breakdown(.channel, .department), Breakdown(.channel), Breakdown(.department)].lazy
      .filter(sheet.tellsEverybody)
    guard let overall = survey.overall, let indicator = Indicator.indicators(of: overall).first,
      indicator.unit == .share, let breakdown = published.first,
      let shown = try evidence.counts(by: breakdown, in: period)?.shown[overall.key]
    else { return nil }
    let answers = shown.tallies.reduce(into: [Label: Proportion]()) { answers, entry in
      answers[entry.key] = indicator.toldProportion(
        entry.value, of: overall, isCoarse: shown.coarse.contains(entry.key))
    }
    self.breakdown = breakdown
    self.answers = answers
    asked = counted.reduce(into: [:]) { sums, count in
      let label = Label(breakdown.dimensions.map(count.key(of:)))
      sums[WeighingTable.place(of: label, in: answers), default: 0] += count.count
    }
    let labels = Set(answers.keys).union(asked.keys).sorted()
    keys = breakdown.dimensions.indices.map { index in
      Array(Set(labels.map { $0.keys[index] })).sorted()
    }
  }

  /// Where those who were asked under a label answered: under its own name, or that of the crowd it was put into; its own
  /// where no crowd is shown.
  private static func place(of label: Label, in answers: [Label: Proportion]) -> Label {
    let names = label.keys.indices.reversed().map { index in
      Label(label.keys.enumerated().map { $0.offset < index ? $0.element : Label.other })
    }
    return ([label] + names).first { answers[$0] != nil } ?? label
  }

  /// The share weighted to those who were asked; `nil` where nobody answered.
  func weighted() throws(WeighingProblem) -> EffectiveProportion? {
    let cells = answers.filter { $0.value.base > 0 }.sorted { $0.key < $1.key }
    guard !cells.isEmpty else { return nil }
    let raking = cells.map { label, proportion in
      Raking.Cell(
        categories: zip(keys, label.keys).map { $0.firstIndex(of: $1) ?? 0 }, count: proportion.base)
    }
    do throws(RakingProblem) {
      let weights = try Raking.weights(of: raking, to: targets)
      return EffectiveProportion(weighted: zip(weights, cells).map { (weight: $0, proportion: $1.value) })
    } catch {
      throw problem(error)
    }
  }

  /// How many were asked under each key of each dimension.
  private var targets: [[Double]] {
    keys.indices.map { index in
      keys[index].map { key in
        Double(asked.reduce(0) { $0 + ($1.key.keys[index] == key ? $1.value : 0) })
      }
    }
  }

  private func problem(_ problem: RakingProblem) -> WeighingProblem {
    switch problem {
    case .emptyCategory(let margin, let category):
      .nobodyAnswered(breakdown.dimensions[margin], keys[margin][category])
    case .totalsDiffer, .noConvergence: .noCommonWeights
    case .weightsBeyondBounds: .weightsBeyondBounds
    }
  }
}
