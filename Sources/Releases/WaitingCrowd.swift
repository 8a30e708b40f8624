package import Ballots
package import Surveys

/// Whether a crowd waits that may leave at once, told from spent tickets alone: no envelope is opened for it. It is the
/// rule by which a release goes between two days, so looking more often never lets a smaller crowd out.
package enum WaitingCrowd {
  /// Whether any of these surveys has one.
  package static func mayLeave(_ spent: [SpentTickets], surveys: [Survey]) -> Bool {
    surveys.contains { survey in
      let own = spent.filter { $0.survey == survey.key && $0.version == survey.version }
      let people = own.reduce(into: [CrowdLabels: Int]()) { people, tickets in
        people[CrowdLabels(tickets, tables: survey.release.breakdowns), default: 0] += tickets.keys.count
      }
      return !CrowdRule(k: survey.release.kRelease).interim(people).isEmpty
    }
  }
}

extension CrowdLabels {
  /// The labels of tickets; in which language somebody answered no ticket knows, so all count as of one.
  fileprivate init(_ tickets: SpentTickets, tables: [Breakdown]) {
    self.init(
      labels: tables.map { table in
        Label(
          table.dimensions.map { tickets.place.key(of: $0) ?? "" })
      })
  }
}
