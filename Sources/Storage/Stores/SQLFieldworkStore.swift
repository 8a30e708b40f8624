import Access
package import Fieldwork
import Surveys

/// Counts of fieldwork in tables, and the register of services.
package struct SQLFieldworkStore: FieldworkStore, ServiceRegister {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func fieldwork(survey: String) async throws -> [FieldworkCount] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement(
          "SELECT period, channel, department, mode, invited, answered FROM fieldwork WHERE survey = ?", .text(survey)))
    }
    return try rows.map { row in
      FieldworkCount(
        period: try row.period(0, in: "fieldwork"), place: try row.place(1, in: "fieldwork"),
        invited: try row.people(4, in: "fieldwork"), answered: try row.people(5, in: "fieldwork"))
    }
  }

  package func served(survey: String) async throws -> [ServedCount] {
    let rows = try await database.read { try $0.rows(SurveyList.served.rows(of: survey)) }
    return try rows.map { row in
      ServedCount(
        period: try row.period(1, in: "served"), channel: try row.text(2), department: try row.text(3),
        language: Language(rawValue: try row.text(4)), count: try row.people(5, in: "served"))
    }
  }

  package func delays(survey: String) async throws -> [DelayCount] {
    let rows = try await database.read { try $0.rows(SurveyList.delays.rows(of: survey)) }
    return try rows.map { row in
      DelayCount(
        period: try row.period(1, in: "delay"), channel: try row.text(2),
        days: try row.people(3, in: "delay"), count: try row.people(4, in: "delay"))
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
      return OutreachCount(
        period: try row.period(1, in: "campaign"), kind: kind,
        place: try row.place(2, in: "outreach"), language: Language(rawValue: try row.text(5)),
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
      CardCount(
        period: try row.period(1, in: "campaign"), place: try row.place(2, in: "ticket"), issued: try row.int(5),
        counted: try row.int(6))
    }
  }

  package func keep(_ counts: [ServedCount], of survey: String) async throws -> Int {
    try await database.write { connection in
      var replaced = 0
      for told in Set(counts.map { [$0.period.description, $0.channel, $0.department] }) {
        let removed = try connection.run(
          Statement(
            "DELETE FROM served WHERE survey = ? AND period = ? AND channel = ? AND department = ?", .text(survey),
            .text(told[0]), .text(told[1]), .text(told[2])))
        replaced += removed > 0 ? 1 : 0
      }
      for count in counts {
        try connection.run(
          Statement(
            "INSERT INTO served (survey, period, channel, department, language, count) VALUES (?, ?, ?, ?, ?, ?)",
            .text(survey), .text("\(count.period)"), .text(count.channel), .text(count.department),
            .text(count.language?.rawValue ?? ""), .integer(count.count)))
      }
      try Journal.add(.served, of: survey, to: connection)
      return replaced
    }
  }
}
