import Ballots
import Surveys

/// Gathers the tallies of crowds into the tables of one batch.
struct BatchCounter {
  private struct Place: Hashable {
    let breakdown: Breakdown
    let label: Label
    let question: String
  }

  private struct Group: Hashable {
    let channel: String
    let department: String
    let mode: CollectionMode
  }

  private let breakdowns: [Breakdown]
  private var tables: [Place: Tally] = [:]
  private var people: [Group: (cast: Int, imported: Int)] = [:]
  private var pairCounter: PairCounter
  private(set) var ballots = 0

  init(survey: Survey) {
    breakdowns = survey.release.breakdowns
    pairCounter = PairCounter(survey: survey)
  }

  /// Adds a crowd under its published labels, and each question under those that its audience bears.
  mutating func add(_ tally: CrowdTally, of crowd: Crowd, as stratum: Stratum, audiences: Audiences) {
    ballots += tally.ballots
    pairCounter.add(tally.pairs, without: audiences.silent)
    let group = Group(channel: crowd.channel, department: crowd.department, mode: crowd.mode)
    people[group, default: (0, 0)].cast += crowd.isImported ? 0 : tally.ballots
    people[group, default: (0, 0)].imported += crowd.isImported ? tally.ballots : 0
    for (question, answers) in tally.tallies {
      guard let labels = audiences.stratum(stratum, of: question)?.labels else { continue }
      for (breakdown, label) in zip(breakdowns, labels) {
        tables[Place(breakdown: breakdown, label: label, question: question), default: Tally()].add(answers)
      }
    }
  }

  /// Every count, in a fixed order.
  var counts: [Count] {
    tables.flatMap { place, tally in
      tally.counts.map { value, count in
        Count(
          breakdown: place.breakdown, label: place.label, question: place.question, value: value, count: count)
      }
    }
    .sorted {
      ($0.breakdown.description, $0.label.description, $0.question, $0.value)
        < ($1.breakdown.description, $1.label.description, $1.question, $1.value)
    }
  }

  /// How many of each stratum were counted.
  var strata: [ReleasedStratum] {
    people.map { group, sum in
      ReleasedStratum(
        channel: group.channel, department: group.department, mode: group.mode, cast: sum.cast, imported: sum.imported)
    }
    .sorted { ($0.channel, $0.department, $0.mode.rawValue) < ($1.channel, $1.department, $1.mode.rawValue) }
  }

  /// How often two answers were given together.
  var pairs: [PairCount] { pairCounter.counts }
}
