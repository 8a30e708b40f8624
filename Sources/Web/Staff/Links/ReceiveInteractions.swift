import Access
import Accounts
import Delivery
import HTTP
import HTTPTypes
import Hummingbird
import Invitations
import Pages
import Preferences
import Surveys
import Tables
import Wording

/// Invitations from a file of services: looked at first, all rows or none.
extension LinkRoutes {
  /// The number of invitations below which it is better to wait for more: together they hide each other.
  private static let enough = 10

  func showUpload(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await upload(LinkOrder(request.queryFields), request, context)
  }

  func receiveUpload(_ request: Request, _ context: StaffContext) async throws -> Response {
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
    let rows = try await issuing.links.sift(read.interactions, for: survey, today: issuing.today)
    if rows.interactions.count < 2 {
      order.note(rows.interactions.isEmpty ? UploadPhrase.nobody : .alone, at: .file)
      return try await upload(order, request, context, read, status: .unprocessableContent)
    }
    let file = try await held(rows, of: survey, ContactNotice.all(of: read.interactions), read.notes)
    let name = handoffs.files.put(file, for: try context.signedIn.token, now: issuing.now)
    return .redirect(to: request.link("/links/invitations/\(name)"), type: .normal)
  }

  func showReadFile(_ request: Request, _ context: StaffContext) async throws -> Response {
    let name = context.parameters.get("name")
    guard let file = handoffs.files.look(name, for: try context.signedIn.token, now: issuing.now) else {
      return try await gone(request, context)
    }
    return try await preview(file, LinkOrder(), request, context)
  }

  func preview(
    _ file: LinkHandoffs.ReadFile, _ order: LinkOrder, _ request: Request, _ context: StaffContext,
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    var page = UploadPreviewPage(
      frame: try await frames.plain(request, context), title: file.survey.title,
      counts: [
        .channel: Dictionary(grouping: file.interactions, by: \.channel).mapValues(\.count),
        .department: Dictionary(grouping: file.interactions, by: \.department).mapValues(\.count),
      ], rows: file.interactions.prefix(5).map(UploadPreviewPage.Row.init), total: file.interactions.count,
      notices: file.notices.map(UploadNotice.contact) + file.rows.notices, repeated: file.repeated.map(\.line),
      isSecondLook: file.isSecondLook, enough: LinkRoutes.enough, organisation: try await issuing.surveys.places(),
      order: order, notes: file.notes)
    let most = try await frames.settings.current().mostInvited
    page.invitedToday = try await issuing.links.invited(to: file.survey, on: issuing.today)
    page.mostAlone = page.frame.seconds.contains(.invitations) && most > 0 ? most : nil
    return .page(page.html, status: status)
  }

  func upload(
    _ order: LinkOrder, _ request: Request, _ context: StaffContext, _ read: ReadTable = ReadTable(),
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
    [
      (lines(for: .optedOut), UploadNotice.optedOut), (lines(for: .wrongContact), UploadNotice.wrongContact),
      (lines(for: .askedRecently), UploadNotice.askedRecently),
    ]
    .filter { !$0.0.isEmpty }.map { $0.1($0.0) }
  }
}
