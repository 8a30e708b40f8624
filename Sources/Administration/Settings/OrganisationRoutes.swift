import Access
package import Accounts
package import HTTP
import HTTPTypes
package import Hummingbird
import Numerals
import Pages
import PublicSite
package import Surveys

/// The charity's channels and departments: written in the folder of surveys, and kept.
package struct OrganisationRoutes: Sendable {
  let frames: StaffFrames
  let surveys: any SurveyStore
  let drafts: any SurveyDrafts
  let clock: SiteClock

  package init(frames: StaffFrames, surveys: any SurveyStore, drafts: any SurveyDrafts, clock: SiteClock) {
    self.frames = frames
    self.surveys = surveys
    self.drafts = drafts
    self.clock = clock
  }

  package func showOrganisation(_ request: Request, _ context: StaffContext) async throws -> Response {
    let isSaved = request.uri.queryParameters["saved"] != nil
    return try await page(request, context, turn: isSaved ? .saved : nil)
  }

  package func receiveOrganisation(_ request: Request, _ context: StaffContext) async throws -> Response {
    let dimension = context.parameters.get("dimension").flatMap(Dimension.init)
    guard let dimension, [.channel, .department].contains(dimension) else { throw HTTPError(.notFound) }
    let fields = try await request.staffFields(context)
    let typed = TypedOrganisation(fields, dimension)
    guard !typed.form.isWrong else {
      return try await page(request, context, turn: .refused(dimension, typed.form), status: .unprocessableContent)
    }
    if let (seen, present) = try await meanwhile(since: fields["revision"].flatMap { Digits.number(in: $0) }) {
      let merged = MergedOrganisation(typed.form, dimension, seen: seen, present: present)
      let turn = OrganisationPage.Turn.meanwhile(
        dimension, merged.form, OrganisationDifference.between(seen, present), conflicts: merged.conflicts)
      return try await page(request, context, turn: turn, status: .conflict)
    }
    let present =
      try await surveys.organisation() ?? OrganisationSource(channels: "channels: []", departments: "departments: []")
    let read = present.read().organisation
    let mayForget = try await surveys.published().isEmpty
    let channels =
      dimension == .channel ? typed.change.channels(after: read.channels, forgetting: mayForget) : read.channels
    let departments =
      dimension == .department
      ? typed.change.departments(after: read.departments, forgetting: mayForget) : read.departments
    let source = OrganisationSource(Organisation(channels: channels, departments: departments), besides: present)
    let gone = Set(read.channels.map(\.key)).subtracting(channels.map(\.key))
    do {
      try drafts.keep(organisation: source)
      try forget(gone)
    } catch {
      return try await page(request, context, turn: .unwritable, status: .internalServerError)
    }
    try await surveys.keep(organisation: source, by: context.signedIn.account.name, on: clock.today())
    return .redirect(to: request.link("/settings/organisation", choosing: "saved=1"), type: .normal)
  }

  /// What was there when they had been set so many times, and what is now; `nil` where that is the same or not known.
  private func meanwhile(since revision: Int?) async throws -> (seen: Organisation, present: Organisation)? {
    let records = try await surveys.organisations()
    guard let revision, records.indices.contains(revision - 1), let last = records.last else { return nil }
    let (seen, present) = (records[revision - 1].source.read().organisation, last.source.read().organisation)
    return OrganisationDifference.between(seen, present).isEmpty ? nil : (seen, present)
  }

  /// Takes channels that are gone out of what is not published yet: a draft that named one could not be published.
  private func forget(_ gone: Set<String>) throws {
    guard !gone.isEmpty else { return }
    for draft in try drafts.files() {
      guard let name = SurveyName(file: draft.file), let source = draft.forgetting(channels: gone) else { continue }
      try drafts.keep(source, as: name, over: draft.source)
    }
  }

  private func page(
    _ request: Request, _ context: StaffContext, turn: OrganisationPage.Turn?, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = OrganisationPage(
      frame: try await frames.plain(request, context).at("/settings/organisation"),
      organisation: try await surveys.places(), mayForget: try await surveys.published().isEmpty,
      records: try await surveys.organisations(), turn: turn)
    return .page(page.html, status: status)
  }
}
