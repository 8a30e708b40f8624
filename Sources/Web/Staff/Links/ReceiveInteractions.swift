import Access
import Delivery
import HTTPTypes
import Hummingbird
import Invitations
import Pages
import Surveys
import Tables
import Wording

/// Invitations from a file of services: looked at first, all rows or none.
extension LinkRoutes {
  /// The number of invitations below which it is better to wait for more: together they hide each other.
  private static let enough = 10

  func showUpload(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await upload(LinkOrder(request.queryFields), request, context)
  }

  func receiveUpload(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let form = try await request.staffUpload(context, upTo: LinkRoutes.largestList.bytes + Multipart.aroundFile)
    else {
      var order = LinkOrder()
      order.note(UploadPhrase.tooLarge(megabytes: LinkRoutes.largestList.megabytes), at: .file)
      return try await upload(order, request, context, status: .contentTooLarge)
    }
    var order = LinkOrder(["survey": [form.text("survey") ?? ""]])
    let survey = try await issuing.survey(of: &order, for: .addressed)
    let read = try await read(form["file"], noting: &order)
    guard !order.isWrong, let survey else {
      return try await upload(order, request, context, read, status: .unprocessableContent)
    }
    let rows = try await issuing.links.sift(read.interactions)
    if rows.interactions.count < 2 {
      order.note(rows.interactions.isEmpty ? UploadPhrase.nobody : .alone, at: .file)
      return try await upload(order, request, context, read, status: .unprocessableContent)
    }
    let repeated = try await issuing.links.repeated(rows.interactions, in: survey.key, openOn: issuing.today).count
    let file = LinkHandoffs.ReadFile(
      survey: survey, rows: rows, notices: ContactNotice.all(of: read.interactions), repeated: repeated,
      notes: read.notes)
    let name = handoffs.files.put(file, for: try context.signedIn.token, now: issuing.now)
    return .redirect(to: request.link("/links/invitations/\(name)"), type: .normal)
  }

  func showReadFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let name = context.parameters.get("name")
    guard let file = handoffs.files.look(name, for: try context.signedIn.token, now: issuing.now) else {
      return try await gone(request, context)
    }
    return try await preview(file, LinkOrder(), request, context)
  }

  func issueReadFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    var order = LinkOrder(try await request.staffFields(context).values)
    let (name, session) = (context.parameters.get("name"), try context.signedIn.token)
    guard let waiting = handoffs.files.look(name, for: session, now: issuing.now) else {
      return try await gone(request, context)
    }
    guard waiting.repeated == 0 || order[.again] == "yes" else {
      order.note(UploadPhrase.confirmAgain, at: .again)
      return try await preview(waiting, order, request, context, status: .unprocessableContent)
    }
    var still = LinkOrder(["survey": [waiting.survey.key]])
    guard let survey = try await issuing.survey(of: &still, for: .addressed) else {
      return try await upload(still, request, context, status: .unprocessableContent)
    }
    // Of two confirmations at the same moment one takes the file, and the other finds nothing.
    guard let file = handoffs.files.take(name, for: session, now: issuing.now) else {
      return try await gone(request, context)
    }
    let issue = try await issuing.links.addressed(survey, interactions: file.interactions, today: issuing.today)
    let links = try await issue.links(base: issuing.base)
    try await issue.commit()
    let list = LinkHandoffs.IssuedList(
      survey: survey, count: file.interactions.count, until: issue.campaign.expiresOn, links: links)
    let issued = handoffs.lists.put(list, for: session, now: issuing.now)
    return .redirect(to: request.link("/links/lists/\(issued)"), type: .normal)
  }

  func showIssuedList(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let name = context.parameters.get("name"),
      let list = handoffs.lists.look(name, for: try context.signedIn.token, now: issuing.now)
    else { return try await gone(request, context) }
    return .page(
      IssuedListPage(
        frame: try await frames.plain(request, context), title: list.survey.title, count: list.count, until: list.until,
        listPath: list.links == nil ? nil : "/links/lists/\(name)/links.csv"
      ).html)
  }

  func fetchIssuedList(_ request: Request, _ context: SiteContext) async throws -> Response {
    let isTaken = request.method == .get
    let (name, session) = (context.parameters.get("name"), try context.signedIn.token)
    let list = handoffs.lists.change(name, for: session, now: issuing.now) { list in
      defer { if isTaken { list.links = nil } }
      return list
    }
    guard let list, let links = list.links else { return try await gone(request, context) }
    return .table(links, name: "links-\(list.survey.key)-\(issuing.today).csv")
  }

  private func preview(
    _ file: LinkHandoffs.ReadFile, _ order: LinkOrder, _ request: Request, _ context: SiteContext,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = UploadPreviewPage(
      frame: try await frames.plain(request, context), title: file.survey.title,
      counts: [
        .channel: Dictionary(grouping: file.interactions, by: \.channel).mapValues(\.count),
        .department: Dictionary(grouping: file.interactions, by: \.department).mapValues(\.count),
      ], rows: file.interactions.prefix(5).map(UploadPreviewPage.Row.init), total: file.interactions.count,
      notices: file.notices.map(UploadNotice.contact) + file.rows.notices, repeated: file.repeated,
      enough: LinkRoutes.enough, organisation: try await issuing.surveys.places(), order: order, notes: file.notes)
    return .page(page.html, status: status)
  }

  private func upload(
    _ order: LinkOrder, _ request: Request, _ context: SiteContext, _ read: ReadTable = ReadTable(),
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = UploadPage(
      frame: try await frames.plain(request, context), offer: try await issuing.offer(.addressed), order: order,
      findings: read.findings, notes: read.notes, megabytes: LinkRoutes.largestList.megabytes)
    return .page(page.html, status: status)
  }
}

extension Sifted {
  /// What is told of the rows that get no link.
  fileprivate var notices: [UploadNotice] {
    [(lines(for: .optedOut), UploadNotice.optedOut), (lines(for: .wrongContact), UploadNotice.wrongContact)]
      .filter { !$0.0.isEmpty }.map { $0.1($0.0) }
  }
}
