import Accounts
import HTTP
import Hummingbird
import Pages
import PublicSite
import Surveys

/// What figures and words mean, and where things are.
struct HelpRoutes: Sendable {
  let frames: StaffFrames
  let surveys: any SurveyStore

  func showHelp(_ request: Request, _ context: StaffContext) async throws -> Response {
    let search = HelpSearch(request.uri.queryParameters["q"].map { String($0) } ?? "")
    let newest = try await surveys.published().map(\.survey).reduce(into: [String: Survey]()) { $0[$1.key] = $1 }
    return .page(
      HelpPage(
        frame: try await frames.plain(request, context), search: search,
        surveys: newest.values.sorted { $0.key < $1.key },
        organisation: try await surveys.organisation()?.read().organisation
          ?? Organisation(channels: [], departments: [])
      ).html)
  }

  func showIndicators(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(MeaningsPage(.indicators, frame: try await frames.plain(request, context)).html)
  }

  func showGlossary(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(MeaningsPage(.glossary, frame: try await frames.plain(request, context)).html)
  }
}
