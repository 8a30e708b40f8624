package import Surveys

/// Which publication of its figures a report is, among those that were kept before.
package struct KeptEdition {
  /// From 1.
  package let number: Int
  /// The day and the head of the chain when these figures were first built; `nil` where they are new.
  package let first: KeptReport?
  /// The newest report with the figures of the edition before; `nil` in the first edition.
  package let replaced: KeptReport?
  /// The newest report on the period before, as it stood when these figures were first built.
  package let previous: KeptReport?

  /// Each edition of a report on a period, oldest first: its figures, and the day on which they were first built.
  package static func days(
    of name: String, _ period: Period, among reports: [KeptReport]
  ) -> [(figures: Fingerprint, builtOn: Day)] {
    var seen: Set<Fingerprint> = []
    return reports.sorted { $0.number < $1.number }
      .filter { $0.name == name && $0.period == period && seen.insert($0.figures).inserted }
      .map { ($0.figures, $0.builtOn) }
  }

  /// The edition of figures of a report on a period.
  package init(of figures: Fingerprint, name: String, period: Period, among reports: [KeptReport]) {
    let oldestFirst = reports.sorted { $0.number < $1.number }
    let same = oldestFirst.filter { $0.name == name && $0.period == period }
    let found = same.first { $0.figures == figures }
    let earlier = same.filter { found == nil || $0.number < found?.number ?? 0 }
    number = Set(earlier.map(\.figures)).count + 1
    first = found
    replaced = earlier.last
    previous = oldestFirst.last { report in
      report.name == name && report.period == period.previous && found.map { report.number < $0.number } ?? true
    }
  }
}
