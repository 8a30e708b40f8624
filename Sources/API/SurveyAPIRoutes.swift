import Foundation
package import HTTP
import HTTPTypes
package import Hummingbird
import NIOCore
import Surveys

/// What is asked, and the description of the API itself.
package struct SurveyAPIRoutes: Sendable {
  let answers: APIAnswers
  let surveys: any SurveyStore

  /// The description, for whoever programs a system; everybody may read it.
  package func showDescription(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try APIQuery(request, [])
    return Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "public, max-age=3600"],
      body: .init(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_json)))
  }

  package func listSurveys(_ request: Request, _ context: APIContext) async throws -> Response {
    let query = try APIQuery(request, ["limit", "cursor"])
    return try await answers.ofFigures(request) {
      try APIAnswer.list(APIPage(of: try await objects(), query) { $0.key }, request)
    }
  }

  package func showSurvey(_ request: Request, _ context: APIContext) async throws -> Response {
    _ = try APIQuery(request, [])
    let key = context.parameters.get("key") ?? ""
    return try await answers.ofFigures(request) {
      guard var object = try await objects().first(where: { $0.key == key }) else {
        throw APIProblem(.notFound, field: "key", "No survey ‘\(key)’ is published.")
      }
      object.questions = try await surveys.newest(key).questions.map(QuestionObject.init)
      return try APIAnswer.object(object)
    }
  }

  /// Every published survey, by key.
  private func objects() async throws -> [SurveyObject] {
    let retirements = try await surveys.retirements()
    return Dictionary(grouping: try await surveys.published(), by: \.survey.key).sorted { $0.key < $1.key }
      .compactMap { SurveyObject($0.value, retirements: retirements) }
  }
}
