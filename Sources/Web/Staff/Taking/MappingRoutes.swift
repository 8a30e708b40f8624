import Accounts
import Ballots
import Foundation
import HTTP
import HTTPTypes
import Hummingbird
import Mapping
import Pages
import Surveys
import Taking

/// What the columns of an export are, told by somebody before its answers are counted.
struct MappingRoutes: Sendable {
  let frames: StaffFrames
  let books: TakingBooks
  /// Files that were read without a mistake and wait for a press.
  let waiting: SessionHandoff<WaitingFile>
  let exports: SessionHandoff<WaitingExport>

  /// The most bytes of the form: a field for each column, and for each cell whose meaning is chosen.
  private static let largestForm = 400_000

  func showColumns(_ request: Request, _ context: StaffContext) async throws -> Response {
    let session = try context.signedIn.token
    guard let export = exports.look(context.parameters.get("name"), for: session, now: books.now) else {
      return try await gone(request, context)
    }
    return try await page(export.form, request, context, findings: export.findings)
  }

  func receiveColumns(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context, upTo: MappingRoutes.largestForm)
    let (name, session) = (context.parameters.get("name"), try context.signedIn.token)
    guard let export = exports.look(name, for: session, now: books.now) else { return try await gone(request, context) }
    let sent = MappingForm(
      export.form.proposal, sent: fields.values.compactMapValues(\.first), known: export.form.known)
    let (form, told) = try await books.tables.run { (sent.shown(), sent.mapping()) }
    _ = exports.change(name, for: session, now: books.now) { ($0.form, $0.findings) = (form, []) }
    guard fields["do"] != "look" else { return try await page(form, request, context) }
    switch told {
    case .failure(let open):
      return try await page(form, request, context, problems: open.problems, status: .unprocessableContent)
    case .success(let mapping):
      switch try await books.read(export.table, of: export.survey, export.words, by: mapping) {
      case .failure(let refused):
        return try await page(form, request, context, findings: refused.findings, status: .unprocessableContent)
      case .success(var file):
        file.chosen = ChosenMapping(mapping, over: export.known)
        let next = waiting.put(file, for: session, now: books.now)
        return .redirect(to: request.link("\(TakenFile.Kind.answers.path)/\(next)"), type: .normal)
      }
    }
  }

  /// What was chosen last, as a file of its own; with what is open, where something is.
  func fetchMapping(_ request: Request, _ context: StaffContext) async throws -> Response {
    let session = try context.signedIn.token
    guard let export = exports.look(context.parameters.get("name"), for: session, now: books.now) else {
      return try await gone(request, context)
    }
    let source = try await books.tables.run {
      switch export.form.mapping() {
      case .success(let mapping): mapping.source
      case .failure: export.form.proposal.source
      }
    }
    return .download(
      Data(source.utf8), type: "application/yaml; charset=utf-8", name: "\(export.survey.key)-mapping.yaml")
  }

  private func gone(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(TakingGonePage(frame: try await frames.plain(request, context), kind: .answers).html, status: .gone)
  }

  private func page(
    _ form: MappingForm, _ request: Request, _ context: StaffContext,
    problems: [String: MappingForm.Problem] = [:], findings: [TakingFinding] = [],
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let name = context.parameters.get("name") ?? ""
    let page = MappingPage(
      frame: try await frames.plain(request, context), form: form, problems: problems, findings: findings,
      download: "\(TakenFile.Kind.answers.path)/\(name)/mapping.yaml")
    return .page(try await books.tables.run { page.html }, status: status)
  }
}
