package import HTTP
package import Hummingbird
import Indicators
import PublicSite
import Records
import Surveys

/// What is done to serve better, with what came of it; and what is aimed at, with how far it is.
package struct ImprovementAPIRoutes: Sendable {
  let answers: APIAnswers
  let registers: ImprovementRegisters

  package func listActions(_ request: Request, _ context: APIContext) async throws -> Response {
    try await table(request, by: ["number"]) { evidence in
      RecordTable(evidence.effects(of: evidence.actions), organisation: evidence.organisation)
    }
  }

  package func listTargets(_ request: Request, _ context: APIContext) async throws -> Response {
    try await table(request, by: ["survey", "breakdown", "label", "question", "indicator", "since"]) { evidence in
      let targets = try await registers.improvements.targets(survey: evidence.survey.key)
      let standings = evidence.periods.last.map { evidence.standings(of: targets, in: $0) } ?? []
      return RecordTable(targets, standings: standings, organisation: evidence.organisation)
    }
  }

  /// The rows of one survey, or of every one where none is named.
  private func table(
    _ request: Request, by keys: [String], _ rows: (Evidence) async throws -> RecordTable
  ) async throws -> Response {
    let query = try APIQuery(request, ["survey", "format", "limit", "cursor"])
    let form = try APIFormat(query, request)
    return try await answers.ofFigures(request, form) {
      var (tables, keyed): ([RecordTable], [String]) = ([], [])
      if let survey = query["survey"] {
        keyed = [survey]
      } else {
        keyed = try await registers.figures.choices().map(\.key)
      }
      for key in keyed {
        tables.append(try await rows(try await registers.figures.evidence(key)))
      }
      let columns = tables.first?.columns ?? []
      return try APIAnswer.table(
        RecordTable("rows", columns, tables.flatMap(\.rows)), as: form, by: keys, query, request)
    }
  }
}
