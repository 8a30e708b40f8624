package import Access
import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import Preferences
import PublicSite

/// One's own password and sessions.
package struct AccountRoutes: Sendable {
  let frames: StaffFrames
  let sessions: StaffSessions
  let access: any AccessStore

  package init(frames: StaffFrames, sessions: StaffSessions, access: any AccessStore) {
    self.frames = frames
    self.sessions = sessions
    self.access = access
  }

  private var clock: SiteClock { sessions.clock }

  package func showAccount(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await page(request, context, done: request.uri.queryParameters["done"].flatMap { .init(rawValue: String($0)) })
  }

  package func receivePassword(_ request: Request, _ context: StaffContext) async throws -> Response {
    let (fields, visitor) = (try await request.staffFields(context), try context.signedIn)
    var form = TypedForm.chosenPassword(fields["password"] ?? "", again: fields["again"] ?? "")
    if try await !sessions.signIn.fits(fields["present"] ?? "", of: visitor.account) {
      form.note(PasswordProblem.wrong, at: "present")
    }
    guard !form.isWrong else { return try await page(request, context, form: form, status: .unprocessableContent) }
    try await access.setPassword(
      try await PasswordHash.make(fields["password"] ?? ""), of: visitor.account.name, keeping: visitor.token.key,
      at: clock.seconds())
    return .redirect(to: request.link("/account", choosing: "done=password"), type: .normal)
  }

  package func receiveEnd(_ request: Request, _ context: StaffContext) async throws -> Response {
    _ = try await request.staffFields(context)
    let visitor = try context.signedIn
    try await access.closeOthers(of: visitor.account.name, than: visitor.token.key, at: clock.seconds())
    return .redirect(to: request.link("/account", choosing: "done=sessions"), type: .normal)
  }

  func page(
    _ request: Request, _ context: StaffContext, done: AccountPage.Done? = nil, form: TypedForm = TypedForm(),
    status: HTTPResponse.Status = .ok, change: (inout AccountPage) -> Void = { _ in }
  ) async throws -> Response {
    let (visitor, now) = (try context.signedIn, clock.seconds())
    let open = try await access.sessions(of: visitor.account.name).filter { $0.isOpen(at: now) }
    var page = AccountPage(
      frame: try await frames.plain(request, context).at("/account"), name: visitor.account.name, sessions: open,
      current: visitor.token, done: done, form: form)
    page.hasFactor = visitor.account.sealedFactor != nil
    page.isFactorNeeded = try await frames.settings.current().secondFactor == .required
    change(&page)
    return .page(page.html, status: status)
  }
}
