import Accounts
import HTTP
import HTTPTypes
import Hummingbird
import Indicators
import Pages
import PublicSite
import Reporting
import Surveys
import Wording

/// What reports hold, when they are built and whether they are mailed: written in the folder of definitions.
struct DefinitionRoutes: Sendable {
  let frames: StaffFrames
  let definitions: any ReportDefinitions

  func showDefinition(_ request: Request, _ context: StaffContext) async throws -> Response {
    let document = try document(context)
    return try await page(
      document, form: DefinitionForm(document).typed, request, context,
      isSaved: request.uri.queryParameters["saved"] != nil)
  }

  func receiveDefinition(_ request: Request, _ context: StaffContext) async throws -> Response {
    let present = try document(context)
    let fields = try await request.staffFields(context)
    let surveys = try await frames.figures.choices().map(\.key)
    var form = TypedForm(fields.values.compactMapValues(\.first))
    guard let chosen = DefinitionForm.document(after: present, &form, surveys: surveys) else {
      return try await page(present, form: form, request, context, status: .unprocessableContent)
    }
    do { try definitions.keep(chosen) } catch {
      return try await page(
        present, form: form, request, context, isUnwritable: true, status: .internalServerError)
    }
    return .redirect(to: request.link("/reports/\(present.key)/definition", choosing: "saved=1"), type: .normal)
  }

  private func document(_ context: StaffContext) throws -> ReportDocument {
    let name = context.parameters.get("name")
    guard let document = definitions.documents().first(where: { $0.key == name }) else { throw HTTPError(.notFound) }
    return document
  }

  private func page(
    _ document: ReportDocument, form: TypedForm, _ request: Request, _ context: StaffContext, isSaved: Bool = false,
    isUnwritable: Bool = false, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let frame = try await frames.plain(request, context).at("/reports/\(document.key)/definition")
    let sheets = document.profile.kinds.map { kind in
      DefinitionPage.Sheet(
        kind: kind.rawValue, purpose: kind.purpose(frame.formats),
        leads: kind.needsIndicators
          ? Indicator.allCases.filter(\.isShareOfAnswers).map(DefinitionPage.Indicator.init) : [],
        others: kind.needsIndicators ? Indicator.allCases.map(DefinitionPage.Indicator.init) : [],
        mayHaveEach: kind.mayHaveEach)
    }
    // The survey that it reports on may be none that is published yet.
    var surveys = try await frames.figures.choices().map { (key: $0.key, title: $0.title) }
    if !surveys.contains(where: { $0.key == document.survey }) {
      surveys.append((key: document.survey, title: LocalizedText(ar: document.survey, en: document.survey)))
    }
    let page = DefinitionPage(
      frame: frame, name: document.key, surveys: surveys, sheets: sheets, form: form, isSaved: isSaved,
      isUnwritable: isUnwritable)
    return .page(page.html, status: status)
  }
}

extension DefinitionPage.Indicator {
  fileprivate init(_ indicator: Indicator) { self.init(key: indicator.rawValue, name: indicator.name) }
}
