import Access
package import Surveys

/// Published surveys, and the charity's channels and departments, in tables.
package struct SQLSurveyStore: SurveyStore {
  private let database: any Database

  /// A store in a database.
  package init(_ database: any Database) { self.database = database }

  package func publish(_ published: PublishedSurvey) async throws {
    let survey = published.survey
    try await database.write { connection in
      let there = try connection.rows(
        Statement(
          "SELECT source FROM survey WHERE key = ? AND version = ?", .text(survey.key), .integer(survey.version)))
      if let row = there.first {
        guard try row.text(0) == published.source else {
          throw SurveyStoreProblem.alreadyPublished(key: survey.key, version: survey.version)
        }
        return
      }
      try connection.run(
        Statement(
          "INSERT INTO survey (key, version, source, published_on) VALUES (?, ?, ?, ?)", .text(survey.key),
          .integer(survey.version), .text(published.source), .text("\(published.publishedOn)")))
      try Journal.add(
        .survey, "\(survey.key)/\(survey.version)",
        digest: Digests.survey(source: published.source, publishedOn: "\(published.publishedOn)"), to: connection)
    }
  }

  package func published() async throws -> [PublishedSurvey] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement("SELECT key, version, source, published_on FROM survey ORDER BY key, version"))
    }
    return try rows.map { row in
      let (key, source, day) = (try row.text(0), try row.text(2), try row.text(3))
      guard let survey = SurveyDocument.published(source: source, file: key), let publishedOn = Day(day) else {
        throw StorageProblem.unreadable(table: "survey", value: key)
      }
      return PublishedSurvey(survey: survey, source: source, publishedOn: publishedOn)
    }
  }

  package func retire(_ key: String, on day: Day) async throws {
    try await database.write { connection in
      let versions = try connection.rows(Statement("SELECT version FROM survey WHERE key = ?", .text(key)))
      guard !versions.isEmpty else { throw SurveyStoreProblem.notPublished(key: key) }
      let retired = try versions.reduce(0) { count, row in
        let statement = Statement(
          """
          INSERT INTO retirement (survey, version, day) VALUES (?, ?, ?) ON CONFLICT (survey, version) DO NOTHING
          """, .text(key), .integer(try row.int(0)), .text("\(day)"))
        return try count + connection.run(statement)
      }
      if retired > 0 { try Journal.add(.retirement, of: key, to: connection) }
    }
  }

  package func retirements() async throws -> [Retirement] {
    let rows = try await database.read { connection in
      try connection.rows(Statement("SELECT survey, version, day FROM retirement ORDER BY survey, version"))
    }
    return try rows.map { row in
      let day = try row.text(2)
      guard let on = Day(day) else { throw StorageProblem.unreadable(table: "retirement", value: day) }
      return Retirement(survey: try row.text(0), version: try row.int(1), on: on)
    }
  }

  package func keep(organisation: OrganisationSource, by actor: String, on day: Day) async throws {
    try await database.write { connection in
      try connection.run(
        Statement(
          """
          INSERT INTO organisation (number, day, actor, channels, departments)
          VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM organisation), ?, ?, ?, ?)
          """, .text("\(day)"), .text(actor), .text(organisation.channels), .text(organisation.departments)))
      for (name, text) in [("channels", organisation.channels), ("departments", organisation.departments)] {
        try connection.run(
          Statement(
            "INSERT INTO document (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text",
            .text(name), .text(text)))
      }
      try Journal.add(.organisation, digest: Digests.organisation(connection), to: connection)
    }
  }

  package func organisations() async throws -> [OrganisationRecord] {
    let rows = try await database.read { connection in
      try connection.rows(
        Statement("SELECT day, actor, channels, departments FROM organisation ORDER BY number"))
    }
    return try rows.map { row in
      guard let day = Day(try row.text(0)) else {
        throw StorageProblem.unreadable(table: "organisation", value: try row.text(0))
      }
      let source = OrganisationSource(channels: try row.text(2), departments: try row.text(3))
      return OrganisationRecord(source: source, actor: try row.text(1), on: day)
    }
  }

  package func organisation() async throws -> OrganisationSource? {
    try await database.read { connection in
      let rows = try connection.rows(Statement("SELECT name, text FROM document"))
      let texts = try Dictionary(uniqueKeysWithValues: rows.map { (try $0.text(0), try $0.text(1)) })
      guard let channels = texts["channels"], let departments = texts["departments"] else { return nil }
      return OrganisationSource(channels: channels, departments: departments)
    }
  }
}
