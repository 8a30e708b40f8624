import Accounts
import Drafts
import Foundation
import HTTP
import HTTPTypes
import Hummingbird
import Numerals
import Pages
import Surveys

/// Drafts of surveys, written in the browser: every form is kept in the draft's file before it is answered.
struct EditorRoutes: Sendable {
  let frames: StaffFrames
  let surveys: any SurveyStore
  let drafts: any SurveyDrafts

  /// A draft as it lies in the folder.
  private struct Opened {
    let draft: SurveyDraft
    let published: [PublishedSurvey]
    let name: SurveyName
    var edited: EditedSurvey

    /// Every key that a question of a published survey has: none of them is given to another question.
    var takenKeys: Set<String> { Set(published.flatMap(\.survey.questions).map(\.key)) }
    var checked: CheckedDraft { CheckedDraft(name: name, edited: edited, in: draft, published: published) }
  }

  func fetchFile(_ request: Request, _ context: StaffContext) async throws -> Response {
    let (key, version) = (context.parameters.get("key") ?? "", context.parameters.get("version") ?? "")
    let published = try await surveys.published().first { $0.survey.key == key && "\($0.survey.version)" == version }
    let drafted = try drafts.files().first { $0.file == "\(key)/\(version).yaml" }
    guard let source = published?.source ?? drafted?.source else { throw HTTPError(.notFound) }
    return .download(Data(source.utf8), type: "application/yaml; charset=utf-8", name: "\(key)-\(version).yaml")
  }

  func showDraft(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await page(of: try await opened(context), request, context)
  }

  /// Moves, copies and removes questions, adds a scale, discards the draft.
  func receiveOrder(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let (order, sent) = (fields["do"] ?? "", fields["question"].flatMap(Int.init) ?? -1)
    return try await trying {
      var opened = try await opened(context)
      if order == "discard" {
        guard fields["revision"] == opened.edited.revision(at: []) else {
          return try await page(of: opened, request, context, problem: .changedMeanwhile)
        }
        try drafts.discard(opened.name, being: opened.draft.source)
        return .redirect(to: request.link("/surveys"), type: .normal)
      }
      if order == "remarks" {
        opened.edited.remarks = []
        try keep(opened)
        return redirect(opened.checked.path, request)
      }
      if order == "scale" {
        let place = opened.edited.addScale()
        try keep(opened)
        return redirect(opened.checked.path(of: .scale(place)), request)
      }
      guard let index = opened.edited.question(sent, being: fields["revision"]) else {
        return try await page(of: opened, request, context, problem: .changedMeanwhile)
      }
      var query: String
      switch order {
      case "up", "down":
        let place = opened.edited.move(index, by: order == "up" ? -1 : 1)
        let last = opened.edited.questions.count - 1
        query = "done=moved&focus=\(place == 0 ? "down" : place == last ? "up" : order)-\(place + 1)"
      case "copy":
        let place = opened.edited.duplicate(index, taken: opened.takenKeys)
        query = "done=copied&focus=copy-\(place + 1)"
      case "remove":
        opened.edited.remove(index)
        query = "done=removed"
      default: throw HTTPError(.badRequest)
      }
      try keep(opened)
      return redirect(opened.checked.path, choosing: query, request)
    } failing: { problem in
      try await page(of: try await opened(context), request, context, problem: problem)
    }
  }

  func showGeneral(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await show(.general, request, context)
  }

  func receiveGeneral(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await receive(.general, request, context)
  }

  func showScale(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await show(.scale(try place(context)), request, context)
  }

  func receiveScale(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await receive(.scale(try place(context)), request, context)
  }

  func showQuestion(_ request: Request, _ context: StaffContext) async throws -> Response {
    let type = request.uri.queryParameters["type"].flatMap { QuestionType(rawValue: String($0)) }
    return try await show(try question(context, type), request, context)
  }

  func receiveQuestion(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await receive(try question(context, nil), request, context)
  }

  func showLooks(_ request: Request, _ context: StaffContext) async throws -> Response {
    let frame = try await frames.plain(request, context)
    return .framing(LooksPage(frame: frame, draft: try await opened(context).checked).html, status: .ok)
  }

  func showDifference(_ request: Request, _ context: StaffContext) async throws -> Response {
    let opened = try await opened(context)
    let before = opened.published.filter {
      $0.survey.key == opened.name.key && $0.survey.version < opened.name.version
    }.max { $0.survey.version < $1.survey.version }
    let checked = opened.checked
    let page = DifferencePage(
      frame: try await frames.plain(request, context), draft: checked,
      before: before.flatMap { version in
        EditedSurvey(source: version.source).map { (edited: $0, version: version.survey.version) }
      }, conflicts: checked.readable?.keyConflicts(with: opened.published.map(\.survey)) ?? [])
    return .page(page.html)
  }
}

extension EditorRoutes {
  private func place(_ context: StaffContext) throws -> Int {
    guard let number = context.parameters.get("place").flatMap({ Digits.number(in: $0) }), number > 0 else {
      throw HTTPError(.notFound)
    }
    return number - 1
  }

  private func question(_ context: StaffContext, _ type: QuestionType?) throws -> DraftPart {
    context.parameters.get("place") == "new" ? .newQuestion(type ?? .rating) : .question(try place(context))
  }

  /// The draft in the address: a file in its place whose version is not published.
  private func opened(_ context: StaffContext) async throws -> Opened {
    let published = try await surveys.published()
    guard let key = context.parameters.get("key"), let version = context.parameters.get("version").flatMap(Int.init),
      let name = SurveyName(key: key, version: version),
      !published.contains(where: { $0.survey.key == key && $0.survey.version == version }),
      let draft = try drafts.files().first(where: { $0.file == name.file }),
      let edited = EditedSurvey(source: draft.source)
    else { throw HTTPError(.notFound) }
    return Opened(draft: draft, published: published, name: name, edited: edited)
  }

  /// Keeps a draft as it was edited, unless nothing was.
  private func keep(_ opened: Opened) throws(DraftProblem) {
    guard opened.edited.source != opened.draft.source else { return }
    try drafts.keep(opened.edited.source, as: opened.name, over: opened.draft.source)
  }

  /// Does something with a draft as it lies there, and again where another one wrote in between.
  private func trying(
    _ work: () async throws -> Response, failing: (DraftProblem) async throws -> Response
  ) async throws -> Response {
    var problem = DraftProblem.changedMeanwhile
    for _ in 0..<4 {
      do {
        return try await work()
      } catch let failure as DraftProblem {
        problem = failure
        if failure == .notWritable { break }
      }
    }
    return try await failing(problem)
  }

  private func redirect(_ path: String, choosing query: String = "", _ request: Request) -> Response {
    .redirect(to: request.link(path, choosing: query), type: .normal)
  }

  private func page(
    of opened: Opened, _ request: Request, _ context: StaffContext, problem: DraftProblem? = nil
  ) async throws -> Response {
    let (asked, checked) = (request.uri.queryParameters, opened.checked)
    let page = DraftPage(
      frame: try await frames.plain(request, context), draft: checked, revision: opened.edited.revision(at: []),
      revisions: opened.edited.questions.indices.map { opened.edited.revision(of: .question($0)) },
      done: problem == nil ? asked["done"].flatMap { DraftPage.Done(rawValue: String($0)) } : nil,
      confirmed: request.saved.map { "\(checked.path)/\($0)" }, focus: asked["focus"].map(String.init),
      problem: problem)
    return .framing(page.html, status: problem?.status ?? .ok)
  }

  private func show(_ part: DraftPart, _ request: Request, _ context: StaffContext) async throws -> Response {
    let opened = try await opened(context)
    guard let node = part.node(in: opened.edited) else { throw HTTPError(.notFound) }
    return try await page(of: part, node, in: opened, request, context)
  }

  private func page(
    of part: DraftPart, _ node: SurveyNode, in opened: Opened, _ request: Request, _ context: StaffContext,
    outcome: DraftPartPage.Outcome = .looking, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let organisation = try drafts.organisation()?.read().organisation
    let channels = if let organisation { organisation.channels } else { try await surveys.places().channels }
    let checked = opened.checked
    let page = DraftPartPage(
      frame: try await frames.plain(request, context), draft: checked, part: part, node: node,
      revision: opened.edited.revision(of: part), channels: channels, outcome: outcome,
      confirmed: request.saved.map { "\(checked.path)/\($0)" })
    return .framing(page.html, status: status)
  }

  /// Keeps what was sent for a part. What another one wrote meanwhile is never written over unseen: the form comes back
  /// with what was sent, and says what the draft says now.
  private func receive(_ part: DraftPart, _ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let sent = SentPart(fields.values)
    var typed: (part: DraftPart, node: SurveyNode)?
    return try await trying {
      var opened = try await opened(context)
      let part = sent.part(part, in: opened.edited)
      let present = part.node(in: opened.edited)
      guard let base = present ?? QuestionType(rawValue: sent["type"]).map({ opened.edited.newQuestion($0) }) else {
        throw HTTPError(.notFound)
      }
      let node = sent.node(of: part, base, in: opened.edited)
      typed = (part, node)
      let isNew = if case .newQuestion = part { true } else { false }
      let isSame = opened.edited.revision(of: part) == fields["revision"] || node == present
      guard isSame || (isNew && (fields["revision"] ?? "").isEmpty) else {
        return try await page(
          of: part, node, in: opened, request, context, outcome: .changedMeanwhile(now: isNew ? nil : present),
          status: .conflict)
      }
      let kept = opened.edited.put(node, at: part, scale: sent["name"], taken: opened.takenKeys)
      try keep(opened)
      return answer(to: fields["do"] ?? "", part, kept, in: opened, request)
    } failing: { problem in
      let opened = try await opened(context)
      guard let typed else { throw HTTPError(.notFound) }
      return try await page(
        of: typed.part, typed.node, in: opened, request, context,
        outcome: problem == .notWritable ? .notWritable : .changedMeanwhile(now: typed.part.node(in: opened.edited)),
        status: problem.status)
    }
  }

  /// Where a form leads that was kept: to its own page while something is wrong with it, or to what was asked for.
  private func answer(
    to order: String, _ part: DraftPart, _ kept: DraftPart, in opened: Opened, _ request: Request
  ) -> Response {
    let checked = opened.checked
    let saved = "saved=" + checked.path(of: part).dropFirst(checked.path.count + 1)
    let isClean = checked.findings(of: kept).isEmpty
    if isClean, order.hasPrefix("add:"), let type = QuestionType(rawValue: String(order.dropFirst(4))) {
      let next = checked.path(of: .newQuestion(type))
      return redirect(next, choosing: "type=\(type.rawValue)&\(saved)", request)
    }
    if isClean, order.isEmpty || order == "save" {
      return redirect(checked.path, choosing: "done=saved&\(saved)", request)
    }
    return redirect(checked.path(of: kept), choosing: String(saved), request)
  }
}

extension Request {
  /// The part whose form was kept just now, as the address of the page that follows says: `questions/3`.
  fileprivate var saved: String? {
    uri.queryParameters["saved"].map(String.init).flatMap {
      $0.wholeMatch(of: #/[a-z]+(/[a-z0-9]+)?/#) == nil ? nil : $0
    }
  }
}

extension Response {
  /// A page that carries our own script and may show the form in a frame.
  fileprivate static func framing(_ html: String, status: HTTPResponse.Status) -> Response {
    var response = Response.page(html, status: status)
    response.headers[.contentSecurityPolicy] = SecurityHeaders.framingPolicy
    return response
  }
}

extension DraftProblem {
  fileprivate var status: HTTPResponse.Status { self == .notWritable ? .serviceUnavailable : .conflict }
}
