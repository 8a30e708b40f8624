import Ballots
import Surveys

/// Gathers the tallies of crowds into the tables of one batch.
struct BatchCounter {
  private struct Cell: Hashable {
    let breakdown: Breakdown
    let label: Label
    let question: String
  }

  private let breakdowns: [Breakdown]
  private var tables: [Cell: Tally] = [:]
  private var people: [Place: (cast: Int, imported: Int)] = [:]
  private var pairCounter: PairCounter
  private(set) var ballots = 0

  init(survey: Survey) {
    breakdowns = survey.release.breakdowns
    pairCounter = PairCounter(survey: survey)
  }

  /// Adds a crowd under its published labels, and each question under those that its audience bears.
  mutating func add(_ tally: CrowdTally, of crowd: Crowd, under labels: CrowdLabels, audiences: Audiences) {
    ballots += tally.ballots
    pairCounter.add(tally.pairs, without: audiences.silent)
    people[crowd.place, default: (0, 0)].cast += crowd.isImported ? 0 : tally.ballots
    people[crowd.place, default: (0, 0)].imported += crowd.isImported ? tally.ballots : 0
    for (question, answers) in tally.tallies {
      guard let labels = audiences.labels(labels, of: question)?.labels else { continue }
      for (breakdown, label) in zip(breakdowns, labels) {
        tables[Cell(breakdown: breakdown, label: label, question: question), default: Tally()].add(answers)
      }
    }
  }

  /// Every count, in a fixed order: by table, label, question and value.
  var counts: [Count] {
    let cells = tables.map { cell, tally in
      (place: [cell.breakdown.description, cell.label.description, cell.question], cell: cell, tally: tally)
    }
    return cells.sorted { $0.place.lexicographicallyPrecedes($1.place) }.flatMap { _, cell, tally in
      tally.counts.sorted { $0.value < $1.value }.map { value, count in
        Count(breakdown: cell.breakdown, label: cell.label, question: cell.question, value: value, count: count)
      }
    }
  }

  /// How many of each stratum were counted.
  var strata: [ReleasedStratum] {
    people.map { place, sum in
      ReleasedStratum(
        place: place, cast: sum.cast, imported: sum.imported)
    }
    .sorted { $0.place < $1.place }
  }

  /// How often two answers were given together.
  var pairs: [PairCount] { pairCounter.counts }
}
