package import Releases
package import Surveys

/// Published counts in tables.
package struct SQLTallyStore: TallyStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func sheets(survey: String) async throws -> [TallySheet] {
    let (rows, strata) = try await database.read { connection in
      let rows = try connection.rows(
        Statement(
          """
          SELECT b.period, b.version, t.breakdown, t.label, t.question, t.value, SUM(t.count)
          FROM tally t JOIN batch b ON b.number = t.batch WHERE b.survey = ?
          GROUP BY b.period, b.version, t.breakdown, t.label, t.question, t.value
          """, .text(survey)))
      let strata = try connection.rows(
        Statement(
          """
          SELECT b.period, b.version, s.channel, s.department, s.mode, SUM(s.ballots + s.imported)
          FROM stratum s JOIN batch b ON b.number = s.batch WHERE b.survey = ?
          GROUP BY b.period, b.version, s.channel, s.department, s.mode
          """, .text(survey)))
      return (rows, strata)
    }
    var (counts, breakdowns): ([Answered: [Count]], [String: Breakdown]) = ([:], [:])
    for row in rows {
      let (answered, breakdownText) = (try Answered(row, in: "tally"), try row.text(2))
      guard let breakdown = breakdowns[breakdownText] ?? Breakdown(breakdownText) else {
        throw StorageProblem.unreadable(table: "tally", value: breakdownText)
      }
      breakdowns[breakdownText] = breakdown
      let count = Count(
        breakdown: breakdown, label: Label(try row.text(3)), question: try row.text(4), value: try row.text(5),
        count: try row.people(6, in: "tally"))
      counts[answered, default: []].append(count)
    }
    var people: [Answered: [Place: Int]] = [:]
    for row in strata {
      let (answered, place) = (try Answered(row, in: "stratum"), try row.place(2, in: "stratum"))
      people[answered, default: [:]][place, default: 0] += try row.people(5, in: "stratum")
    }
    let sheets = counts.map { answered, counts in
      TallySheet(
        period: answered.period, version: answered.version, counts: counts, people: people[answered] ?? [:])
    }
    return Dictionary(grouping: sheets, by: \.period).sorted { $0.key < $1.key }
      .map { $1.count == 1 ? $1[0] : TallySheet(period: $0, summing: $1) }
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

/// A version of a survey that was answered in a period.
private struct Answered: Hashable {
  let period: Period
  let version: Int

  /// From the first two columns of a row.
  init(_ row: Row, in table: String) throws {
    period = try row.period(0, in: table)
    version = try row.int(1)
  }
}
