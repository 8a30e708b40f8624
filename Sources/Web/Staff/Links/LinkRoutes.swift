import Accounts
import Delivery
import HTTP
import HTTPTypes
import Hummingbird
import Invitations
import Pages
import Surveys
import Wording

/// One drawn link, for somebody who stands before the desk or writes in a chat. An addressed link is never issued alone:
/// whoever saw the database then would know whose it is.
struct LinkRoutes: Sendable {
  let frames: StaffFrames
  let issuing: LinkIssuing
  let handoffs = LinkHandoffs()
  let tables: TableReading
  let invitations: any InvitationStore

  func showOneLink(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await oneLink(LinkOrder(request.queryFields), request, context)
  }

  func receiveOneLink(_ request: Request, _ context: StaffContext) async throws -> Response {
    var order = LinkOrder(try await request.staffFields(context).values)
    let survey = try await issuing.survey(of: &order, for: .drawn)
    order.check([(.channel, .channel), (.department, .department)], in: try await issuing.surveys.places().offered)
    let tongue = Language(rawValue: order[.tongue])
    if tongue == nil { order.note(LinksPhrase.missing, at: .tongue) }
    if let survey, let tongue, !survey.languages.contains(tongue) { order.note(LinksPhrase.noEnglish, at: .tongue) }
    guard !order.isWrong, let survey, let tongue else {
      return try await oneLink(order, request, context, status: .unprocessableContent)
    }
    let drawn = try await issuing.links.drawn(
      survey, channel: order[.channel], department: order[.department], mode: CollectionMode.web.rawValue, count: 1,
      today: issuing.today)
    try await drawn.commit()
    let issued = LinkHandoffs.IssuedLink(
      survey: survey, card: drawn.cards.cards[0], until: drawn.campaign.expiresOn, tongue: tongue, query: order.query)
    let name = handoffs.links.put(issued, for: try context.signedIn.token, now: issuing.now)
    return .redirect(to: request.link("/links/issued/\(name)"), type: .normal)
  }

  func showIssuedLink(_ request: Request, _ context: StaffContext) async throws -> Response {
    let (name, session) = (context.parameters.get("name"), try context.signedIn.token)
    // Whoever only asks what is here, as HEAD does, takes nothing away.
    let issued =
      request.method == .get
      ? handoffs.links.take(name, for: session, now: issuing.now)
      : handoffs.links.look(name, for: session, now: issuing.now)
    guard let issued else { return try await gone(request, context) }
    let tail = issued.tongue == .arabic ? "" : "?lang=\(issued.tongue.rawValue)"
    let url = LinkList.url(issued.card.token, base: issuing.base) + tail
    // The page is gone when it is asked for again, so the other language begins a new one.
    let frame = try await frames.plain(request, context).at("/links")
    return .scripted(
      IssuedLinkPage(
        frame: frame, title: issued.survey.title, url: url, code: issued.card.code.printed,
        picture: QRCode(url)?.svg(millimetres: 44) ?? "", until: issued.until, tongue: issued.tongue,
        again: frame.link("/links", choosing: issued.query)
      ).html)
  }

  /// Says that what is looked for is kept no longer.
  func gone(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(GonePage(frame: try await frames.plain(request, context).at("/links")).html, status: .gone)
  }

  private func oneLink(
    _ order: LinkOrder, _ request: Request, _ context: StaffContext, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = OneLinkPage(
      frame: try await frames.plain(request, context), offer: try await issuing.offer(.drawn), order: order)
    return .page(page.html, status: status)
  }
}
