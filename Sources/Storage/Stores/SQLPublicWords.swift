import Access
package import Indicators
import Surveys

/// What beneficiaries are told of actions, in a table.
extension SQLImprovementStore {
  package func keep(_ words: PublicWords, of action: Int) async throws {
    try await database.write { connection in
      let survey = try SQLImprovementStore.action(action, connection).survey
      try connection.run(
        Statement(
          """
          INSERT INTO told (action, survey, said_ar, said_en, shown) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (action) DO UPDATE SET said_ar = excluded.said_ar, said_en = excluded.said_en,
          shown = excluded.shown
          """, .integer(action), .text(survey), .text(words.said.ar), .orNull(words.said.en),
          .integer(words.isShown ? 1 : 0)))
      try Journal.add(.told, of: survey, to: connection)
    }
  }

  package func publicWords(survey: String) async throws -> [Int: PublicWords] {
    let rows = try await database.read { try $0.rows(SurveyList.told.rows(of: survey)) }
    return try Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let said = LocalizedText(ar: try row.text(2), en: try row.textOrNull(3))
        return (try row.int(0), PublicWords(kept: said, isShown: try row.int(4) == 1))
      })
  }
}
