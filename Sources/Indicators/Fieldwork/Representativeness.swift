package import Releases
package import Statistics
package import Surveys

/// How well those who answered stand for those who were asked, and the headline share with and without weights that make
/// up for it.
package struct Representativeness: Equatable, Sendable {
  /// One label of a dimension.
  package struct Stratum: Equatable, Sendable {
    package let dimension: Dimension
    package let label: Label
    /// Its share of the services given, or of those who were asked where no services are registered, 0…1.
    package let eligible: Double
    /// Its share of those who answered, in steps of five per cent; `nil` where fewer than ten were asked.
    package let answered: Double?
  }

  package let strata: [Stratum]
  /// Half the sum of the differences of shares by each dimension, 0…1: 0 is a perfect likeness.
  package let distances: [Dimension: Double]
  package let raw: Proportion?
  /// The share weighted to channels and departments of those who were asked (raking; Deming & Stephan 1940), with its
  /// interval on Kish's effective number of answers (1965).
  package let weighted: EffectiveProportion?
  /// Why there are no weights; `nil` where there are.
  package let problem: RakingProblem?
}

extension Evidence {
  /// How a period's answers stand for its invitations; `nil` where nobody was invited.
  package func representativeness(in period: Period) throws(QueryProblem) -> Representativeness? {
    let inside = fieldwork.filter { period.contains($0.period) }
    let dimensions = [Dimension.channel, .department]
    guard inside.contains(where: { $0.invited > 0 }) else { return nil }
    let register = served.filter { period.contains($0.period) }
    let margins = dimensions.map { Margin($0, inside, register, organisation) }
    let cells = try weighingCells(in: period)
    let whole = cells.map(\.proportion)
    let raw = Proportion.pooled(whole)
    var weighted: EffectiveProportion?
    var problem: RakingProblem?
    do throws(RakingProblem) {
      let weights = try Raking.weights(
        of: cells.map { cell in
          Raking.Cell(
            categories: zip(margins, cell.label.keys).map { $0.keys.firstIndex(of: $1) ?? 0 },
            count: cell.proportion.base)
        }, to: margins.map { $0.targets(total: Double(raw.base)) })
      weighted = EffectiveProportion(weighted: zip(weights, whole).map { (weight: $0, proportion: $1) })
    } catch {
      problem = error
    }
    let isShown = raw.base >= Status.freeBase
    return Representativeness(
      strata: margins.flatMap(\.strata),
      distances: Dictionary(uniqueKeysWithValues: margins.map { ($0.dimension, $0.distance) }),
      raw: isShown ? raw : nil, weighted: isShown ? weighted : nil, problem: problem)
  }

  /// The lead share of the overall rating in every cell of channels and departments that were invited.
  private func weighingCells(in period: Period) throws(QueryProblem) -> [(label: Label, proportion: Proportion)] {
    guard let overall = survey.overall, let indicator = Indicator.indicators(of: overall).first else { return [] }
    let counts = try sheet(of: period).labels(of: Breakdown(.channel, .department)) ?? [:]
    return counts.filter { !$0.key.isOther }.sorted { $0.key < $1.key }.compactMap { label, tallies in
      tallies[overall.key].flatMap { indicator.proportion($0, of: overall) }.map { (label, $0) }
    }
  }
}

/// Those who were asked, and those who answered, by one dimension.
private struct Margin {
  let dimension: Dimension
  let keys: [String]
  private let eligible: [Int]
  private let answered: [Int]

  init(
    _ dimension: Dimension, _ counts: [FieldworkCount], _ register: [ServedCount], _ organisation: Organisation
  ) {
    self.dimension = dimension
    let groups = Dictionary(grouping: counts) { $0.key(of: dimension) }
    let services = Dictionary(grouping: register) { $0.key(of: dimension) ?? "" }
    keys = organisation.keys(of: dimension).filter { groups[$0] != nil || services[$0] != nil }
    let invited = keys.map { groups[$0]?.reduce(0) { $0 + $1.invited } ?? 0 }
    eligible = register.isEmpty ? invited : keys.map { services[$0]?.reduce(0) { $0 + $1.count } ?? 0 }
    answered = keys.map { groups[$0]?.reduce(0) { $0 + $1.answered } ?? 0 }
  }

  func targets(total: Double) -> [Double] { shares(eligible).map { $0 * total } }

  var distance: Double {
    let distance = zip(shares(eligible), shares(answered)).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
    return (distance * 20).rounded() / 20
  }

  var strata: [Representativeness.Stratum] {
    keys.indices.map { place in
      Representativeness.Stratum(
        dimension: dimension, label: Label(keys[place]), eligible: shares(eligible)[place],
        answered: eligible[place] >= ResponseRate.minimum ? (shares(answered)[place] * 20).rounded() / 20 : nil)
    }
  }

  private func shares(_ counts: [Int]) -> [Double] {
    let all = counts.reduce(0, +)
    return counts.map { all == 0 ? 0 : Double($0) / Double(all) }
  }
}
