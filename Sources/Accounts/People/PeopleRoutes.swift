package import Access
package import HTTP
import HTTPTypes
package import Hummingbird
import Invitations
import Pages
import PublicSite

/// Lets people in and keeps them out. A link is made here and shown once; nobody but its owner chooses her password.
package struct PeopleRoutes: Sendable {
  let frames: StaffFrames
  let access: any AccessStore
  let base: String
  let clock: SiteClock
  let fresh = SessionHandoff<PeoplePage.FreshLink>()

  package init(frames: StaffFrames, access: any AccessStore, base: String, clock: SiteClock) {
    self.frames = frames
    self.access = access
    self.base = base
    self.clock = clock
  }

  /// Events that the page lists; the log has all.
  private static let mostEvents = 20

  package func showPeople(_ request: Request, _ context: StaffContext) async throws -> Response {
    let link = request.method == .head ? nil : request.uri.queryParameters["made"].map(String.init)
    return try await page(
      request, context,
      fresh: fresh.take(link, for: try context.signedIn.token, now: clock.seconds()))
  }

  package func receiveInvitation(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    var form = TypedForm(["name": fields["name"] ?? "", "role": fields["role"] ?? ""])
    let (name, role) = (form["name"], Role(rawValue: form["role"]))
    if !StaffAccount.accepts(name: name) { form.note(PeopleProblem.nameMissing, at: "name") }
    guard let role else {
      form.note(PeopleProblem.roleMissing, at: "role")
      return try await page(request, context, form: form, status: .unprocessableContent)
    }
    guard !form.isWrong else { return try await page(request, context, form: form, status: .unprocessableContent) }
    do {
      return try await makeLink(for: name, request, context) { .invited(name: name, role: role, link: $0) }
    } catch AccessProblem.accountExists {
      form.note(PeopleProblem.nameTaken(name), at: "name")
      return try await page(request, context, form: form, status: .unprocessableContent)
    }
  }

  package func receiveChange(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    guard let name = fields["name"], let order = fields["do"] else { throw HTTPError(.badRequest) }
    do {
      let change: StaffChange
      switch (order, Role(rawValue: fields["role"] ?? "")) {
      case ("reset", _): return try await makeLink(for: name, request, context) { .reset(name: name, link: $0) }
      case ("role", let role?): change = .role(name: name, role)
      case ("disable", _): change = .disabled(name: name)
      case ("enable", _): change = .enabled(name: name)
      case ("factor", _): change = .withoutFactor(name: name)
      case ("remove", _): change = .removed(name: name)
      default: throw HTTPError(.badRequest)
      }
      if let order = change.order, try await access.account(name) != nil,
        let waits = try await frames.approvals.proposed(order, request, context)
      {
        return waits
      }
      try await access.apply(change, by: context.signedIn.account.name, at: clock.seconds())
      return .redirect(to: request.link("/people"), type: .normal)
    } catch AccessProblem.lastAdministrator {
      return try await page(request, context, refusal: .lastAdministrator, status: .unprocessableContent)
    } catch AccessProblem.unknownAccount {
      return try await page(request, context, refusal: .unknown(name), status: .unprocessableContent)
    }
  }

  /// Makes a link and shows it on the next page, once.
  private func makeLink(
    for name: String, _ request: Request, _ context: StaffContext, _ change: (JoinLink) -> StaffChange
  ) async throws -> Response {
    var generator = SystemRandomNumberGenerator()
    let (token, visitor, now) = (Token(using: &generator), try context.signedIn, clock.seconds())
    try await access.apply(change(JoinLink(key: token.key, madeAt: now)), by: visitor.account.name, at: now)
    let made = fresh.put(
      PeoplePage.FreshLink(name: name, address: "\(base)/join/\(token)"), for: visitor.token, now: now)
    return .redirect(to: request.link("/people", choosing: "made=\(made)"), type: .normal)
  }

  private func page(
    _ request: Request, _ context: StaffContext, fresh: PeoplePage.FreshLink? = nil, form: TypedForm = TypedForm(),
    refusal: PeopleProblem? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let (own, now) = (try context.signedIn.account.name, clock.seconds())
    var rows: [PeoplePage.Row] = []
    for account in try await access.accounts() {
      let open = try await access.sessions(of: account.name).filter { $0.isOpen(at: now) }
      rows.append(
        PeoplePage.Row(
          account: account, sessions: open.count, seen: open.map(\.seen).max(), isOwn: account.name == own))
    }
    let page = PeoplePage(
      frame: try await frames.plain(request, context).at("/people"), rows: rows,
      events: try await access.events(StaffEventFilter(), before: nil, most: PeopleRoutes.mostEvents), fresh: fresh,
      form: form, refusal: refusal)
    return fresh == nil ? .page(page.html, status: status) : .scripted(page.html, status: status)
  }
}
