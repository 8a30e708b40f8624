import Fieldwork
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
    /// Its share of the services given, or of those who were asked where no services are registered, 0…1; `nil` where
    /// these are fewer than ten.
    package let eligible: Double?
    /// Its share of those who answered, 0…1, from the published counts; `nil` where fewer than ten were asked, and where
    /// its answers stand with others' or the survey publishes none by the dimension.
    package let answered: Double?
  }

  package let strata: [Stratum]
  /// Half the sum of the differences of shares by each dimension, 0…1: 0 is a perfect likeness. In steps of five per
  /// cent. Labels of which no share of the answers is told are taken together; a dimension of which none is told is left
  /// out.
  package let distances: [Dimension: Double]
  /// The headline share; `nil` below thirty answers.
  package let raw: Proportion?
  /// By which labels answers are weighed: channels and departments where their product is published, else the first of
  /// them that is; `nil` where neither is.
  package let weighedBy: Breakdown?
  /// The share weighted to the labels of those who were asked (raking; Deming & Stephan 1940), with its interval on
  /// Kish's effective number of answers (1965).
  package let weighted: EffectiveProportion?
  /// Why there are no weights; `nil` where there are, or nothing to weigh.
  package let problem: WeighingProblem?
}

/// Why answers cannot be weighed.
package enum WeighingProblem: Error, Equatable, Sendable {
  /// Some of them were asked, and none of them answered: nobody can stand for them.
  case nobodyAnswered(Dimension, String)
  /// No weights meet all shares of those who were asked.
  case noCommonWeights
  /// Single answers would have to stand for less than 0.3 or more than 3 people who were asked alike.
  case weightsBeyondBounds
}

extension Evidence {
  /// How a period's answers stand for its invitations; `nil` where nobody was invited.
  package func representativeness(in period: Period) throws(QueryProblem) -> Representativeness? {
    let inside = fieldwork.filter { period.contains($0.period) }
    guard inside.contains(where: { $0.invited > 0 }) else { return nil }
    let register = served.filter { period.contains($0.period) }
    let margins =
      try [Dimension.channel, .department].map { dimension throws(QueryProblem) in
        Margin(dimension, inside, register, try published(in: period, by: dimension), organisation)
      } + [try Margin(languages: languages(in: period), register)].compactMap(\.self)
    let raw = try headline(in: period)
    let asked = register.isEmpty ? inside.map { EligibleCount($0) } : register.map { EligibleCount($0) }
    let table = try WeighingTable(of: self, in: period, asked)
    var weighted: EffectiveProportion?
    var problem: WeighingProblem?
    do throws(WeighingProblem) { weighted = try table?.weighted() } catch { problem = error }
    return Representativeness(
      strata: margins.flatMap(\.strata),
      distances: Dictionary(
        uniqueKeysWithValues: margins.compactMap { one in one.distance.map { (one.dimension, $0) } }),
      raw: raw, weighedBy: table?.breakdown, weighted: raw == nil ? nil : weighted, problem: problem)
  }

  /// How many ratings were published of each label, and of everybody under `Label.everybody`: what the figures of the
  /// dimension tell already. Empty where the survey publishes none by it; without the labels of which a longer period
  /// leaves parts out, which would be compared over other parts than the rest.
  private func published(in period: Period, by dimension: Dimension) throws(QueryProblem) -> [Label: Int] {
    guard try sheet(of: period).labels(of: Breakdown(dimension)) != nil else { return [:] }
    let cards = [
      try scorecard(Query(survey: survey.key, period: period, breakdown: Breakdown(dimension))),
      try scorecard(Query(survey: survey.key, period: period)),
    ]
    return cards.flatMap(\.figures).reduce(into: [:]) { counts, figure in
      guard figure.indicator == .base, !figure.label.isOther else { return }
      if period.span == survey.release.every || figure.held == nil { counts[figure.label] = figure.base }
    }
  }

  /// The lead share of the overall rating, as the scorecard tells it.
  private func headline(in period: Period) throws(QueryProblem) -> Proportion? {
    guard let overall = survey.overall, let indicator = Indicator.indicators(of: overall).first else { return nil }
    let card = try scorecard(Query(survey: survey.key, period: period))
    return card.figure(indicator, of: overall.key, for: .everybody)?.proportion.flatMap {
      $0.base >= Status.freeBase ? $0 : nil
    }
  }
}

/// Those who were asked, and those who answered, by one dimension.
private struct Margin {
  let dimension: Dimension
  private let keys: [String]
  private let asked: [Int]
  /// `nil` of a label whose answers are not told by themselves.
  private let answered: [Int?]
  /// Everybody's answers.
  private let all: Int

  init(
    _ dimension: Dimension, _ counts: [FieldworkCount], _ register: [ServedCount], _ published: [Label: Int],
    _ organisation: Organisation
  ) {
    self.dimension = dimension
    let groups = Dictionary(grouping: counts) { $0.key(of: dimension) }
    let services = Dictionary(grouping: register) { $0.key(of: dimension) ?? "" }
    keys = organisation.keys(of: dimension).filter { groups[$0] != nil || services[$0] != nil }
    let invited = keys.map { groups[$0]?.reduce(0) { $0 + $1.invited } ?? 0 }
    asked = register.isEmpty ? invited : keys.map { services[$0]?.reduce(0) { $0 + $1.count } ?? 0 }
    answered = keys.map { published[Label($0)] }
    all = published[.everybody] ?? 0
  }

  /// Languages, where all that was registered has one, or nothing is registered; `nil` where they cannot be compared,
  /// or the answers of one of them may not be told.
  init?(languages: [(key: String, invited: Int, answered: Int?)], _ register: [ServedCount]) {
    let told = languages.compactMap(\.answered)
    guard !told.isEmpty, told.count == languages.count, register.allSatisfy({ $0.language != nil }) else { return nil }
    dimension = .language
    keys = languages.map(\.key)
    asked = languages.map { language in
      register.isEmpty
        ? language.invited
        : register.filter { $0.language?.rawValue == language.key }.reduce(0) { $0 + $1.count }
    }
    answered = told
    all = told.reduce(0, +)
  }

  /// Shares of those who were asked.
  private var eligible: [Double] {
    let all = asked.reduce(0, +)
    return asked.map { all == 0 ? 0 : Double($0) / Double(all) }
  }

  /// Shares of those who answered; none below ten.
  private var told: [Double?] {
    answered.map { count in
      count.flatMap { all >= ResponseRate.minimum ? Double($0) / Double(all) : nil }
    }
  }

  /// Labels of which nothing is told count as one.
  var distance: Double? {
    let pairs = zip(eligible, told).compactMap { eligible, told in told.map { ($0, eligible) } }
    guard !pairs.isEmpty else { return nil }
    let rest = abs(pairs.reduce(0) { $0 + $1.0 - $1.1 })
    let distance = (pairs.reduce(0) { $0 + abs($1.0 - $1.1) } + rest) / 2
    return (distance * 20).rounded() / 20
  }

  var strata: [Representativeness.Stratum] {
    keys.indices.map { index in
      let isCrowd = asked[index] >= ResponseRate.minimum
      return Representativeness.Stratum(
        dimension: dimension, label: Label(keys[index]), eligible: isCrowd ? eligible[index] : nil,
        answered: isCrowd ? told[index] : nil)
    }
  }
}
