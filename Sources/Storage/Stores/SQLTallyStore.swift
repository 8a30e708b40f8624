package import Releases
package import Surveys

/// Published counts in tables.
package struct SQLTallyStore: TallyStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func sheets(survey: String) async throws -> [TallySheet] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT b.period, MAX(b.version), t.breakdown, t.label, t.question, t.value, SUM(t.count)
          FROM tally t JOIN batch b ON b.number = t.batch WHERE b.survey = ?
          GROUP BY b.period, t.breakdown, t.label, t.question, t.value
          """, .text(survey)))
    }
    var counts: [Period: [Count]] = [:]
    var versions: [Period: Int] = [:]
    for row in rows {
      let (periodText, breakdownText) = (try row.text(0), try row.text(2))
      guard let period = Period(periodText), let breakdown = Breakdown(breakdownText) else {
        throw StorageProblem.unreadable(table: "tally", value: breakdownText)
      }
      let count = Count(
        breakdown: breakdown, label: Label(try row.text(3)), question: try row.text(4), value: try row.text(5),
        count: try row.people(6, in: "tally"))
      counts[period, default: []].append(count)
      versions[period] = max(versions[period] ?? 0, try row.int(1))
    }
    return counts.sorted { $0.key < $1.key }
      .map { TallySheet(period: $0.key, version: versions[$0.key] ?? 0, counts: $0.value) }
  }

  package func pairs(survey: String) async throws -> [Period: [PairCount]] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT survey, period, one, one_value, other, other_value, SUM(count) FROM pair WHERE survey = ?
          GROUP BY survey, period, one, one_value, other, other_value
          """, .text(survey)))
    }
    var pairs: [Period: [PairCount]] = [:]
    for row in rows {
      pairs[try row.period(1, in: "pair"), default: []].append(
        PairCount(
          one: try row.text(2), oneValue: try row.text(3), other: try row.text(4), otherValue: try row.text(5),
          count: try row.people(6, in: "pair")))
    }
    return pairs
  }
}
