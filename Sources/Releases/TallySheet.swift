package import Surveys

/// The published counts of one survey in one period, summed over its batches.
package struct TallySheet: Equatable, Sendable {
  package let period: Period
  /// The newest version whose answers are counted.
  package let version: Int
  /// By the tables that were published together: versions of a survey may publish by other tables, and a crowd stands
  /// in those of its own version alone.
  private var crowds: [Set<Breakdown>: [Breakdown: [Label: [String: Tally]]]] = [:]
  /// How many people are counted, by their place; empty where that is not known.
  package private(set) var people: [Place: Int]

  /// The counts of one version in one period, as they were published.
  package init(period: Period, version: Int, counts: [Count], people: [Place: Int] = [:]) {
    self.period = period
    self.version = version
    self.people = people
    var tallies: [Breakdown: [Label: [String: Tally]]] = [:]
    for count in counts {
      tallies[count.breakdown, default: [:]][count.label, default: [:]][count.question, default: Tally()]
        .add(count.value, count: count.count)
    }
    if !tallies.isEmpty { crowds[Set(tallies.keys)] = tallies }
  }

  /// The sum of several sheets: a year from its quarters, a quarter from the versions that were answered in it. Who is
  /// counted is known where each sheet knows it.
  package init(period: Period, summing sheets: [TallySheet]) {
    self.period = period
    version = sheets.map(\.version).max() ?? 0
    let isKnown = sheets.allSatisfy { !$0.people.isEmpty || $0.crowds.isEmpty }
    people = isKnown ? sheets.reduce(into: [:]) { $0.merge($1.people, uniquingKeysWith: +) } : [:]
    for sheet in sheets {
      for (tables, tallies) in sheet.crowds {
        for (breakdown, labels) in tallies {
          for (label, questions) in labels {
            for (question, tally) in questions {
              crowds[tables, default: [:]][breakdown, default: [:]][label, default: [:]][question, default: Tally()]
                .add(tally)
            }
          }
        }
      }
    }
  }

  /// Every label of a breakdown with its tallies by question. A breakdown that was not published itself is summed from
  /// one that has its dimensions; `nil` where none has.
  package func labels(of breakdown: Breakdown) -> [Label: [String: Tally]]? {
    let found = crowds.values.compactMap { TallySheet.labels(of: breakdown, in: $0) }
    guard found.count > 1 else { return found.first }
    return found.reduce(into: [:]) { sums, labels in
      for (label, questions) in labels {
        for (question, tally) in questions { sums[label, default: [:]][question, default: Tally()].add(tally) }
      }
    }
  }

  /// Whether everybody who is counted stands in a breakdown: each version that was answered publishes it.
  package func tellsEverybody(by breakdown: Breakdown) -> Bool {
    !crowds.isEmpty && crowds.values.allSatisfy { TallySheet.labels(of: breakdown, in: $0) != nil }
  }

  private static func labels(
    of breakdown: Breakdown, in tallies: [Breakdown: [Label: [String: Tally]]]
  ) -> [Label: [String: Tally]]? {
    if let own = tallies[breakdown] { return own }
    let finer = tallies.keys.filter { Set($0.dimensions).isSuperset(of: breakdown.dimensions) }
    guard let source = finer.min(by: { $0.description < $1.description }) else { return nil }
    var sums: [Label: [String: Tally]] = [:]
    for (label, questions) in tallies[source] ?? [:] {
      guard let margin = label.projected(from: source, to: breakdown) else { continue }
      for (question, tally) in questions { sums[margin, default: [:]][question, default: Tally()].add(tally) }
    }
    return sums
  }

  /// How many people of each label are counted in the period, under whatever name, by the channel of their service;
  /// `nil` where that is not known.
  package func people(by breakdown: Breakdown) -> [Label: [String: Int]]? {
    guard !people.isEmpty, !breakdown.dimensions.contains(.language), !breakdown.dimensions.contains(.arm)
    else { return nil }
    return people.reduce(into: [:]) { sums, entry in
      let label = Label(breakdown.dimensions.compactMap { entry.key.key(of: $0) })
      sums[label, default: [:]][entry.key.channel, default: 0] += entry.value
    }
  }
}
