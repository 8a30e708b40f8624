import Releases
package import Surveys

/// What a survey will show to a charity of a size, before anybody has answered: how many of its ratings reach a figure
/// of the channel and of the department that they are about, by the rules of the release itself.
///
/// Quarters of so many ratings are drawn, released week by week and closed, and the show rule is applied to what leaves.
package struct Foresight: Equatable, Sendable {
  /// What is seen by one dimension.
  package struct Sight: Equatable, Sendable {
    package let dimension: Dimension
    /// The part of all ratings that stands in a figure of its whole label, 0…1.
    package let reach: Double
    /// The part of all ratings that stands in a figure of a part of its label, 0…1.
    package let partial: Double
    /// How many labels have a figure in a usual period: of the whole label, and of a part of it.
    package let whole: Double
    package let parts: Double
    /// How many labels there are.
    package let labels: Int
  }

  /// Ratings of one period of the survey.
  package let ratings: Int
  package let sights: [Sight]

  /// How many periods are drawn.
  package static let rounds = 200
  /// In how many parts the ratings of a period come.
  private static let weeks = 13

  /// Draws periods of so many ratings, spread over places by their weights.
  package init(
    of rule: ReleaseRule, ratings: Int, mix: PlaceMix, using generator: inout some RandomNumberGenerator
  ) {
    self.ratings = ratings
    let dimensions = [Dimension.channel, .department].filter { dimension in
      rule.breakdowns.contains { $0.dimensions.contains(dimension) }
    }
    var sums = dimensions.map { _ in Sums() }
    for _ in 0..<Foresight.rounds {
      let sheet = Foresight.sheet(rule, mix.weeks(ratings, Foresight.weeks, using: &generator))
      for (index, dimension) in dimensions.enumerated() { sums[index].add(sheet, by: dimension, rule) }
    }
    let rounds = Double(Foresight.rounds)
    let all = max(1, Double(ratings) * rounds)
    sights = zip(dimensions, sums).map { dimension, sum in
      Sight(
        dimension: dimension, reach: Double(sum.reached) / all, partial: Double(sum.partly) / all,
        whole: Double(sum.whole) / rounds, parts: Double(sum.parts) / rounds, labels: mix.labels(of: dimension))
    }
  }

  /// What releases publish of ratings that came week by week: whole ballots alone, since they decide. Whoever is no crowd
  /// at the end waits for the next period.
  private static func sheet(_ rule: ReleaseRule, _ weeks: [[Place: Int]]) -> TallySheet {
    let crowds = CrowdRule(k: rule.kRelease)
    var counts: [Count] = []
    var (waiting, counted): ([Seat: Int], [Place: Int]) = ([:], [:])
    var turn = 0
    // A lot divides them in halves.
    let halves: [String] =
      rule.breakdowns.contains { $0.dimensions.contains(.arm) } ? Arm.allCases.map(\.rawValue) : [""]
    func labels(_ seat: Seat) -> CrowdLabels {
      CrowdLabels(
        labels: rule.breakdowns.map { table in Label(table.dimensions.map { seat.place.key(of: $0) ?? seat.arm }) })
    }
    for (number, week) in weeks.enumerated() {
      for (place, count) in week {
        for (number, half) in halves.enumerated() {
          waiting[Seat(place: place, arm: half), default: 0] += (count + (turn + number) % halves.count) / halves.count
        }
        turn += count
      }
      let people = waiting.reduce(into: [CrowdLabels: Int]()) { $0[labels($1.key), default: 0] += $1.value }
      let names = number == weeks.count - 1 ? crowds.closing(people) : crowds.interim(people)
      for (seat, count) in waiting {
        guard let name = names[labels(seat)] else { continue }
        waiting[seat] = nil
        counted[seat.place, default: 0] += count
        for (table, label) in zip(rule.breakdowns, name.labels) {
          counts.append(
            Count(
              breakdown: table, label: label, question: BallotCount.question, value: BallotCount.value, count: count))
        }
      }
    }
    return TallySheet(
      period: Period(rule.every, containing: Day(ordinal: 0)), version: 1, counts: counts, people: counted)
  }

  /// Where somebody stands in the tables.
  private struct Seat: Hashable {
    let place: Place
    /// Empty where no table tells arms apart.
    let arm: String
  }

  /// What is counted over all periods.
  private struct Sums {
    var (reached, partly, whole, parts) = (0, 0, 0, 0)

    mutating func add(_ sheet: TallySheet, by dimension: Dimension, _ rule: ReleaseRule) {
      let breakdown = Breakdown(dimension)
      guard let counts = sheet.labels(of: breakdown) else { return }
      let bases = counts.mapValues { $0[BallotCount.question]?.total ?? 0 }
      let together = ShowRule(kShow: rule.kShow).together(bases)
      let completeness = Completeness(sheet, by: breakdown, counts: counts)
      for (label, base) in bases where base >= rule.kShow && !label.isOther && !together.contains(label) {
        if completeness.part(of: nil, under: label) == nil {
          (reached, whole) = (reached + base, whole + 1)
        } else {
          (partly, parts) = (partly + base, parts + 1)
        }
      }
    }
  }
}
