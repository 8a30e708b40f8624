import Accounts
import Ballots
import HTTP
import HTTPTypes
import Hummingbird
import Mapping
import Pages
import Surveys
import Tables
import Taking

/// Files that are taken in: looked at first, as counts alone, then kept by one press, all rows or none.
struct TakingRoutes: Sendable {
  typealias Handler = @Sendable (Request, StaffContext) async throws -> Response

  let frames: StaffFrames
  let books: TakingBooks
  let waiting = SessionHandoff<WaitingFile>()
  let exports = SessionHandoff<WaitingExport>()

  /// The form for files of a kind.
  func showUpload(_ kind: TakenFile.Kind) -> Handler {
    { request, context in try await upload(kind, LinkOrder(request.queryFields), request, context) }
  }

  /// A file of a kind as it arrives.
  func receiveUpload(_ kind: TakenFile.Kind) -> Handler {
    { request, context in
      var order = LinkOrder()
      let limit = LinkRoutes.largestList
      guard let form = try await request.staffUpload(context, upTo: limit.bytes + Multipart.aroundFile) else {
        order.note(UploadPhrase.tooLarge(megabytes: limit.megabytes), at: .file)
        return try await upload(kind, order, request, context, status: .contentTooLarge)
      }
      order = LinkOrder(
        ["survey", "na", "dk"].reduce(into: [:]) { fields, name in fields[name] = [form.text(name) ?? ""] })
      let survey = try await books.survey(of: &order, for: kind)
      let content = order.content(of: form["file"])
      guard !order.isWrong, let survey, let content else {
        return try await upload(kind, order, request, context, status: .unprocessableContent)
      }
      let read = try await books.tables.read(content)
      if kind == .answers, case .success(let table) = read,
        let export = try await books.export(table, of: survey, order.missingWords)
      {
        return try await receive(export, order, request, context)
      }
      switch try await books.read(kind, read, of: survey, order.missingWords) {
      case .failure(let refused):
        order.note(TakingPhrase.findings(refused.findings.count), at: .file)
        return try await upload(kind, order, request, context, refused, status: .unprocessableContent)
      case .success(let file):
        let name = waiting.put(file, for: try context.signedIn.token, now: books.now)
        return .redirect(to: request.link("\(kind.path)/\(name)"), type: .normal)
      }
    }
  }

  /// A file that another program exported: read by a mapping that is known, or led to where its columns are told.
  private func receive(
    _ export: ReceivedExport, _ order: LinkOrder, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    let (session, path) = (try context.signedIn.token, TakenFile.Kind.answers.path)
    switch export {
    case .mapped(let file):
      return .redirect(to: request.link("\(path)/\(waiting.put(file, for: session, now: books.now))"), type: .normal)
    case .open(let export):
      let name = exports.put(export, for: session, now: books.now)
      return .redirect(to: request.link("\(path)/\(name)/columns"), type: .normal)
    case .tooWide(let count):
      var order = order
      order.note(MappingPhrase.tooManyColumns(count, most: MappingForm.mostColumns), at: .file)
      return try await upload(.answers, order, request, context, status: .unprocessableContent)
    }
  }

  /// What a file would count, or what was taken of it.
  func showFile(_ kind: TakenFile.Kind) -> Handler {
    { request, context in
      let session = try context.signedIn.token
      guard let file = waiting.look(context.parameters.get("name"), for: session, now: books.now) else {
        return try await gone(kind, request, context)
      }
      return try await page(of: file, LinkOrder(), request, context)
    }
  }

  /// Takes a file that was looked at. Of two presses at the same moment one takes it, and the other sees that.
  func takeFile(_ kind: TakenFile.Kind) -> Handler {
    { request, context in
      var order = LinkOrder(try await request.staffFields(context).values)
      let (name, session) = (context.parameters.get("name") ?? "", try context.signedIn.token)
      guard let file = waiting.look(name, for: session, now: books.now) else {
        return try await gone(kind, request, context)
      }
      let onlyNew = order[.rows] == "new"
      if file.earlier != nil, !onlyNew, order[.again] != "yes", file.taken == nil {
        order.note(TakingPhrase.confirmAgain, at: .again)
        return try await page(of: file, order, request, context, status: .unprocessableContent)
      }
      let back = Response.redirect(to: request.link("\(kind.path)/\(name)"), type: .normal)
      let isMine = waiting.change(name, for: session, now: books.now) { file in
        defer { file.isUnderway = true }
        return file.taken == nil && !file.isUnderway
      }
      guard isMine == true else { return back }
      do {
        let after = try await books.take(file, onlyNew: onlyNew)
        _ = waiting.change(name, for: session, now: books.now) { $0 = after }
        return back
      } catch let refused as RefusedFile {
        _ = waiting.take(name, for: session, now: books.now)
        var order = LinkOrder(["survey": [file.survey.key]])
        order.note(TakingPhrase.findings(refused.findings.count), at: .file)
        return try await upload(kind, order, request, context, refused, status: .unprocessableContent)
      } catch {
        _ = waiting.change(name, for: session, now: books.now) { $0.isUnderway = false }
        throw error
      }
    }
  }

  private func gone(_ kind: TakenFile.Kind, _ request: Request, _ context: StaffContext) async throws -> Response {
    .page(TakingGonePage(frame: try await frames.plain(request, context), kind: kind).html, status: .gone)
  }

  private func page(
    of file: WaitingFile, _ order: LinkOrder, _ request: Request, _ context: StaffContext,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let frame = try await frames.plain(request, context)
    if let taken = file.taken {
      return .page(
        TakenPage(
          frame: frame, kind: file.kind, title: file.survey.title, count: taken.count, replaced: taken.replaced,
          isMappingForgotten: file.isForgotten
        ).html)
    }
    return .page(
      TakingPreviewPage(
        frame: frame, title: file.survey.title, contents: file.contents, days: file.days, earlier: file.earlier,
        mapped: file.mapped, organisation: try await books.surveys.places(), order: order, notes: file.notes
      ).html, status: status)
  }

  private func upload(
    _ kind: TakenFile.Kind, _ order: LinkOrder, _ request: Request, _ context: StaffContext,
    _ refused: RefusedFile = RefusedFile(), status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = TakingPage(
      frame: try await frames.plain(request, context), kind: kind, offer: try await books.offer(kind), order: order,
      findings: refused.findings, notes: refused.notes, standing: try await books.standing(kind),
      megabytes: LinkRoutes.largestList.megabytes)
    return .page(page.html, status: status)
  }
}

extension LinkOrder {
  /// What the words for missing answers mean, as somebody chose.
  fileprivate var missingWords: MissingWords {
    MissingWords(
      notApplicable: MissingWords.Meaning(rawValue: self[.na]), dontKnow: MissingWords.Meaning(rawValue: self[.dk]))
  }
}
