package import Surveys

/// One publication of a report on a period: the reports that told the same, until one told something else.
package struct ArchivedEdition: Equatable, Sendable {
  /// From 1.
  package let number: Int
  /// The first of its reports: the edition begins with it.
  package let first: ArchivedReport
  /// The newest of them.
  package private(set) var last: ArchivedReport

  package var figures: Fingerprint { first.figures }
  package var builtOn: Day { first.builtOn }

  /// Every edition of a report on a period, oldest first. What tells again what an older edition told is another one all
  /// the same: its reader is told what became of the one between.
  package static func all(of name: String, _ period: Period, among reports: [ArchivedReport]) -> [ArchivedEdition] {
    let oldestFirst = reports.sorted { $0.number < $1.number }
    return oldestFirst.filter { $0.name == name && $0.period == period }.reduce(into: []) { editions, report in
      if let index = editions.indices.last, editions[index].figures == report.figures {
        editions[index].last = report
      } else {
        editions.append(ArchivedEdition(number: editions.count + 1, first: report, last: report))
      }
    }
  }

  /// Whether a report belongs to it.
  package func holds(_ report: ArchivedReport) -> Bool {
    report.name == first.name && report.period == first.period && first.number...last.number ~= report.number
  }
}
