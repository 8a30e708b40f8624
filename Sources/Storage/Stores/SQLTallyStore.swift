package import Fieldwork
package import Releases
package import Surveys

/// Published counts in tables.
package struct SQLTallyStore: TallyStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func revision() async throws -> Int {
    try await database.read { connection in
      try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM journal"))[0].int(0)
    }
  }

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

  package func fieldwork(survey: String) async throws -> [FieldworkCount] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement(
          "SELECT period, channel, department, mode, invited, answered FROM fieldwork WHERE survey = ?", .text(survey)))
    }
    return try rows.map { row in
      let (periodText, modeText) = (try row.text(0), try row.text(3))
      guard let period = Period(periodText), let mode = CollectionMode(rawValue: modeText) else {
        throw StorageProblem.unreadable(table: "fieldwork", value: periodText)
      }
      return FieldworkCount(
        period: period, place: Place(channel: try row.text(1), department: try row.text(2), mode: mode),
        invited: try row.people(4, in: "fieldwork"), answered: try row.people(5, in: "fieldwork"))
    }
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
      pairs[try SQLTallyStore.period(row, in: "pair"), default: []].append(
        PairCount(
          one: try row.text(2), oneValue: try row.text(3), other: try row.text(4), otherValue: try row.text(5),
          count: try row.people(6, in: "pair")))
    }
    return pairs
  }

  package func served(survey: String) async throws -> [ServedCount] {
    let rows = try await database.read { try $0.rows(SurveyList.served.rows(of: survey)) }
    return try rows.map { row in
      ServedCount(
        period: try SQLTallyStore.period(row, in: "served"), channel: try row.text(2), department: try row.text(3),
        language: Language(rawValue: try row.text(4)), count: try row.people(5, in: "served"))
    }
  }

  package func delays(survey: String) async throws -> [DelayCount] {
    let rows = try await database.read { try $0.rows(SurveyList.delays.rows(of: survey)) }
    return try rows.map { row in
      DelayCount(
        period: try SQLTallyStore.period(row, in: "delay"), channel: try row.text(2),
        days: try row.people(3, in: "delay"),
        count: try row.people(4, in: "delay"))
    }
  }

  package func outreach(survey: String) async throws -> [OutreachCount] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT c.kind, c.period, o.channel, o.department, o.mode, o.language, o.outcome, SUM(o.count)
          FROM outreach o JOIN campaign c ON c.id = o.campaign WHERE c.survey = ?
          GROUP BY c.kind, c.period, o.channel, o.department, o.mode, o.language, o.outcome
          ORDER BY c.kind, c.period, o.channel, o.department, o.mode, o.language, o.outcome
          """, .text(survey)))
    }
    return try rows.map { row in
      guard let kind = Survey.InvitationKind(rawValue: try row.text(0)) else {
        throw StorageProblem.unreadable(table: "campaign", value: try row.text(0))
      }
      guard let mode = CollectionMode(rawValue: try row.text(4)) else {
        throw StorageProblem.unreadable(table: "outreach", value: try row.text(4))
      }
      return OutreachCount(
        period: try SQLTallyStore.period(row, in: "campaign"), kind: kind,
        place: Place(channel: try row.text(2), department: try row.text(3), mode: mode),
        language: Language(rawValue: try row.text(5)),
        outcome: try SQLOutreachStore.outcome(row.text(6)), count: try row.people(7, in: "outreach"))
    }
  }

  package func cards(survey: String) async throws -> [CardCount] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement(
          """
          SELECT c.survey, c.period, t.channel, t.department, t.mode, COUNT(*),
            SUM(CASE WHEN t.state = 2 THEN 1 ELSE 0 END)
          FROM campaign c JOIN ticket t ON t.campaign = c.id WHERE c.survey = ? AND c.kind = 'drawn'
          GROUP BY c.survey, c.period, t.channel, t.department, t.mode
          """, .text(survey)))
    }
    return try rows.map { row in
      guard let mode = CollectionMode(rawValue: try row.text(4)) else {
        throw StorageProblem.unreadable(table: "ticket", value: try row.text(4))
      }
      return CardCount(
        period: try SQLTallyStore.period(row, in: "campaign"),
        place: Place(channel: try row.text(2), department: try row.text(3), mode: mode), issued: try row.int(5),
        counted: try row.int(6))
    }
  }

  /// The second column of a list.
  private static func period(_ row: Row, in table: String) throws -> Period {
    let text = try row.text(1)
    guard let period = Period(text) else { throw StorageProblem.unreadable(table: table, value: text) }
    return period
  }
}

extension Row {
  /// A number of people or services. What no charity could have counted was not written by this program, and reckoning
  /// with it would overflow.
  fileprivate func people(_ column: Int, in table: String) throws(StorageProblem) -> Int {
    let number = try int(column)
    let most = ["tally", "pair", "fieldwork"].contains(table) ? Row.mostPeople : Row.mostServices
    guard (0...most).contains(number) else { throw .unreadable(table: table, value: "\(number)") }
    return number
  }

  /// Of one answer; and of services, which a file may tell in any number of rows.
  private static let (mostPeople, mostServices) = (100_000_000, 1_000_000_000_000)
}
