import Access
package import Indicators
import Releases
package import Surveys

/// Targets and actions in tables.
package struct SQLImprovementStore: ImprovementStore {
  let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func set(_ target: Target) async throws {
    let aim = target.aim
    try await database.write { connection in
      try connection.run(
        Statement(
          """
          INSERT INTO target (survey, question, indicator, breakdown, label, since, value)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (survey, question, indicator, breakdown, label, since) DO UPDATE SET value = excluded.value
          """, .text(aim.survey), .text(aim.question ?? ""), .text(aim.indicator.rawValue),
          .text("\(aim.scope.breakdown)"), .text("\(aim.scope.label)"), .text("\(target.since)"),
          .text("\(target.value)")))
      try Journal.add(.target, of: aim.survey, to: connection)
    }
  }

  package func targets(survey: String) async throws -> [Target] {
    try await database.read { connection in
      try connection.rows(SurveyList.targets.rows(of: survey)).map(SQLImprovementStore.target)
    }
  }

  package func remove(_ aim: Target.Aim, since: Period?) async throws {
    try await database.write { connection in
      let removed = try connection.run(
        Statement(
          """
          DELETE FROM target WHERE survey = ? AND question = ? AND indicator = ? AND breakdown = ? AND label = ?
          AND (since = ? OR ? = '')
          """, .text(aim.survey), .text(aim.question ?? ""), .text(aim.indicator.rawValue),
          .text("\(aim.scope.breakdown)"), .text("\(aim.scope.label)"), .text(since.map { "\($0)" } ?? ""),
          .text(since.map { "\($0)" } ?? "")))
      guard removed > 0 else { throw ImprovementProblem.unknownTarget }
      try Journal.add(.target, of: aim.survey, to: connection)
    }
  }

  package func withdraw(_ aim: Target.Aim, since: Period, on day: Day) async throws {
    try await database.write { connection in
      let targets = try connection.rows(SurveyList.targets.rows(of: aim.survey)).map(SQLImprovementStore.target)
      guard let target = targets.first(where: { $0.aim == aim && $0.since == since }) else {
        throw ImprovementProblem.unknownTarget
      }
      let named: [Value] = [
        .text(aim.survey), .text(aim.question ?? ""), .text(aim.indicator.rawValue), .text("\(aim.scope.breakdown)"),
        .text("\(aim.scope.label)"), .text("\(since)"),
      ]
      let last = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM withdrawn_target"))[0].int(0)
      try connection.run(
        Statement(
          """
          DELETE FROM target WHERE survey = ? AND question = ? AND indicator = ? AND breakdown = ? AND label = ?
          AND since = ?
          """, values: named))
      try connection.run(
        Statement(
          """
          INSERT INTO withdrawn_target (survey, question, indicator, breakdown, label, since, value, day, number)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, values: named + [.text("\(target.value)"), .text("\(day)"), .integer(last + 1)]))
      try Journal.add(.target, of: aim.survey, to: connection)
      try Journal.add(.withdrawal, of: aim.survey, to: connection)
    }
  }

  package func withdrawn(survey: String) async throws -> [WithdrawnTarget] {
    try await database.read { connection in
      try connection.rows(SurveyList.withdrawals.rows(of: survey)).map { row in
        guard let day = Day(try row.text(7)) else {
          throw StorageProblem.unreadable(table: "withdrawn_target", value: try row.text(7))
        }
        return WithdrawnTarget(target: try SQLImprovementStore.target(row), day: day)
      }
    }
  }

  package func add(_ action: ImprovementAction) async throws -> Int {
    try await database.write { connection in
      let number = try connection.rows(Statement("SELECT COALESCE(MAX(number), 0) FROM action"))[0].int(0) + 1
      try connection.run(
        Statement(
          """
          INSERT INTO action (number, survey, breakdown, label, question, text_ar, text_en, since, ended)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, .integer(number), .text(action.survey), .text("\(action.scope.breakdown)"),
          .text("\(action.scope.label)"), .orNull(action.question), .text(action.text.ar), .orNull(action.text.en),
          .text("\(action.since)"), .orNull(action.ended.map { "\($0)" })))
      try Journal.add(.action, of: action.survey, to: connection)
      return number
    }
  }

  package func actions(survey: String) async throws -> [ImprovementAction] {
    try await database.read { connection in
      try connection.rows(SurveyList.actions.rows(of: survey)).map(SQLImprovementStore.action)
    }
  }

  package func correct(_ action: ImprovementAction) async throws {
    try await database.write { connection in
      guard try SQLImprovementStore.action(action.number, connection).survey == action.survey else {
        throw ImprovementProblem.unknownAction(action.number)
      }
      try connection.run(
        Statement(
          """
          UPDATE action SET breakdown = ?, label = ?, question = ?, text_ar = ?, text_en = ?, since = ?, ended = ?
          WHERE number = ?
          """, .text("\(action.scope.breakdown)"), .text("\(action.scope.label)"), .orNull(action.question),
          .text(action.text.ar), .orNull(action.text.en), .text("\(action.since)"),
          .orNull(action.ended.map { "\($0)" }), .integer(action.number)))
      try Journal.add(.action, of: action.survey, to: connection)
    }
  }

  package func end(_ number: Int, on day: Day) async throws {
    try await database.write { connection in
      var action = try SQLImprovementStore.action(number, connection)
      try action.end(on: day)
      try connection.run(
        Statement("UPDATE action SET ended = ? WHERE number = ?", .text("\(day)"), .integer(number)))
      try Journal.add(.action, of: action.survey, to: connection)
    }
  }

  package func remove(action number: Int) async throws {
    try await database.write { connection in
      let action = try SQLImprovementStore.action(number, connection)
      let wasTold = try connection.run(Statement("DELETE FROM told WHERE action = ?", .integer(number))) > 0
      if wasTold { try Journal.add(.told, of: action.survey, to: connection) }
      try connection.run(Statement("DELETE FROM action WHERE number = ?", .integer(number)))
      try Journal.add(.action, of: action.survey, to: connection)
    }
  }
}

extension SQLImprovementStore {
  static func action(_ number: Int, _ connection: any Connection) throws -> ImprovementAction {
    let rows = try connection.rows(
      Statement(
        """
        SELECT number, survey, breakdown, label, question, text_ar, text_en, since, ended FROM action WHERE number = ?
        """, .integer(number)))
    guard let row = rows.first else { throw ImprovementProblem.unknownAction(number) }
    return try action(row)
  }

  /// An action from a row of its list.
  private static func action(_ row: Row) throws -> ImprovementAction {
    let (since, ended) = (try row.text(7), try row.textOrNull(8))
    guard let began = Day(since), ended == nil || ended.flatMap({ Day($0) }) != nil else {
      throw StorageProblem.unreadable(table: "action", value: ended ?? since)
    }
    return ImprovementAction(
      number: try row.int(0), survey: try row.text(1), scope: try scope(row, in: "action", from: 2),
      question: try row.textOrNull(4), text: LocalizedText(ar: try row.text(5), en: try row.textOrNull(6)),
      since: began, ended: ended.flatMap { Day($0) })
  }

  /// A target from a row of its list.
  private static func target(_ row: Row) throws -> Target {
    let (question, since, value) = (try row.text(1), try row.text(5), try row.text(6))
    guard let indicator = Indicator(rawValue: try row.text(2)), let period = Period(since),
      let number = Double(value), number.magnitude <= SQLImprovementStore.mostOfTargets
    else { throw StorageProblem.unreadable(table: "target", value: "\(since) \(value)") }
    let aim = Target.Aim(
      survey: try row.text(0), question: question.isEmpty ? nil : question, indicator: indicator,
      scope: try scope(row, in: "target", from: 3))
    return Target(aim: aim, value: number, since: period)
  }

  /// No share, mean or score is as large as this; what is larger, or no number, was not written by this program.
  private static let mostOfTargets = 1000.0

  private static func scope(_ row: Row, in table: String, from column: Int) throws -> Scope {
    let text = try row.text(column)
    guard let breakdown = Breakdown(text) else { throw StorageProblem.unreadable(table: table, value: text) }
    return Scope(breakdown: breakdown, label: Label(try row.text(column + 1)))
  }
}
