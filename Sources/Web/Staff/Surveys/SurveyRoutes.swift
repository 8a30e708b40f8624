import Access
import Accounts
import Crypto
import Drafts
import HTTP
import HTTPTypes
import Hummingbird
import Numerals
import Pages
import Surveys

/// Surveys: seen, published and retired.
struct SurveyRoutes: Sendable {
  let frames: StaffFrames
  let surveys: any SurveyStore
  /// The surveys that are not published yet.
  let drafts: any SurveyDrafts
  let clock: SiteClock
  /// Reads forms of other programs.
  let forms: FormReading

  func showSurveys(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await page(request, context)
  }

  /// Begins a survey, or the next version of one.
  func receiveStart(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let published = try await surveys.published()
    if let key = fields["next"] { return try await begin(nextOf: key, published, request, context) }
    var form = TypedForm(fields.values.mapValues { $0.first ?? "" })
    let (key, files) = (form["key"], try drafts.files())
    let name = SurveyName(key: key, version: 1)
    if name == nil { form.note(StartProblem.badKey, at: "key") }
    if form["ar"].isEmpty { form.note(StartProblem.titleMissing, at: "ar") }
    let isTaken = published.contains { $0.survey.key == key } || files.contains { $0.file.hasPrefix("\(key)/") }
    if isTaken { form.note(StartProblem.taken(key), at: "key") }
    let sources =
      published.map { ("\($0.survey.key)/\($0.survey.version)", $0.source) }
      + files.map { (String($0.file.dropLast(5)), $0.source) }
    let source = sources.first { $0.0 == form["from"] }?.1
    let start = source.flatMap { EditedSurvey(source: $0) } ?? EditedSurvey.bare
    guard let name, let start, !form.isWrong else {
      return try await page(request, context, start: form, status: .unprocessableContent)
    }
    let title = LocalizedText(ar: form["ar"], en: form["en"].isEmpty ? nil : form["en"])
    let draft = start.begun(as: name, title: title, withQuestions: !form["questions"].isEmpty)
    do {
      try drafts.keep(draft.source, as: name, over: nil)
    } catch {
      let isSealed = error == .notWritable
      form.note(isSealed ? StartProblem.notWritable : .taken(key), at: "key")
      return try await page(request, context, start: form, status: isSealed ? .serviceUnavailable : .conflict)
    }
    return edit(name, request)
  }

  /// Begins the version after the newest one, or goes on with the draft that lies there.
  private func begin(
    nextOf key: String, _ published: [PublishedSurvey], _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    let versions = published.filter { $0.survey.key == key }
    guard let newest = versions.max(by: { $0.survey.version < $1.survey.version }),
      let name = SurveyName(key: key, version: newest.survey.version + 1),
      let draft = EditedSurvey(source: newest.source)
    else { throw HTTPError(.notFound) }
    do {
      try drafts.keep(draft.begun(as: name, withQuestions: true).source, as: name, over: nil)
    } catch .changedMeanwhile {
      // Somebody began it already.
    } catch {
      var form = TypedForm()
      form.note(StartProblem.notWritable, at: "from")
      return try await page(request, context, start: form, status: .serviceUnavailable)
    }
    return edit(name, request)
  }

  func edit(_ name: SurveyName, _ request: Request) -> Response {
    .redirect(to: request.link("/surveys/\(name.key)/\(name.version)/edit", choosing: "done=began"), type: .normal)
  }

  func page(
    _ request: Request, _ context: StaffContext, start: TypedForm = TypedForm(), form: TypedForm = TypedForm(),
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let versions = try await surveys.standing()
    let published = versions.map(\.published)
    let unpublished = try drafts.unpublished(beside: published).map { draft in
      SurveysPage.Draft(draft, findings: draft.findings(against: published))
    }
    return .page(
      SurveysPage(
        frame: try await frames.plain(request, context), versions: versions, drafts: unpublished, start: start,
        form: form,
        done: done(request, versions)
      ).html, status: status)
  }

  func askToPublish(_ request: Request, _ context: StaffContext) async throws -> Response {
    let (draft, survey) = try await draft(context)
    return try await ask(.publish(survey, digest: SurveyRoutes.digest(of: draft), hasChanged: false), request, context)
  }

  func publishSurvey(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let (draft, survey) = try await draft(context)
    guard fields["digest"] == SurveyRoutes.digest(of: draft) else {
      return try await ask(
        .publish(survey, digest: SurveyRoutes.digest(of: draft), hasChanged: true), request, context, status: .conflict)
    }
    if let organisation = try drafts.organisation() {
      try await surveys.adopt(
        organisation: organisation, by: context.signedIn.account.name, on: clock.today())
    }
    try await surveys.publish(PublishedSurvey(survey: survey, source: draft.source, publishedOn: clock.today()))
    return back(done: "published=\(survey.key)/\(survey.version)", request)
  }

  func askToRetire(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await ask(.retire(try await openSurvey(context)), request, context)
  }

  func retireSurvey(_ request: Request, _ context: StaffContext) async throws -> Response {
    _ = try await request.staffFields(context)
    let survey = try await openSurvey(context)
    try await surveys.retire(survey.key, on: clock.today())
    return back(done: "retired=\(survey.key)", request)
  }

  /// A draft without mistakes, by the key and version in the address.
  func draft(_ context: StaffContext) async throws -> (draft: SurveyDraft, survey: Survey) {
    let published = try await surveys.published()
    let named = (context.parameters.get("key"), context.parameters.get("version"))
    for draft in try drafts.unpublished(beside: published) where draft.findings(against: published).isEmpty {
      guard let survey = draft.document.survey, survey.key == named.0, "\(survey.version)" == named.1 else { continue }
      return (draft, survey)
    }
    throw HTTPError(.notFound)
  }

  /// The newest version of the survey in the address, where invitations are issued for it.
  private func openSurvey(_ context: StaffContext) async throws -> Survey {
    let standing = try await surveys.standing()
    guard let open = standing.first(where: { $0.survey.key == context.parameters.get("key") && $0.standing == .open })
    else { throw HTTPError(.notFound) }
    return open.survey
  }

  /// What the address says was done, where it is so.
  private func done(_ request: Request, _ versions: [StandingSurvey]) -> SurveysPage.Done? {
    let asked = request.uri.queryParameters
    for version in versions {
      let survey = version.survey
      if asked["published"].map(String.init) == "\(survey.key)/\(survey.version)" {
        return .published(key: survey.key, version: survey.version)
      }
      if asked["retired"].map(String.init) == survey.key, case .retired = version.standing {
        return .retired(key: survey.key)
      }
    }
    return nil
  }

  private func ask(
    _ deed: ConfirmPage.Deed, _ request: Request, _ context: StaffContext, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    .page(ConfirmPage(frame: try await frames.plain(request, context), deed: deed).html, status: status)
  }

  private func back(done: String, _ request: Request) -> Response {
    .redirect(to: request.link("/surveys", choosing: done), type: .normal)
  }

  /// Tells one text of a draft from another.
  private static func digest(of draft: SurveyDraft) -> String {
    SHA256.hash(data: Array(draft.source.utf8)).hexadecimal
  }
}
