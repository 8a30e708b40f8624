package import Access
package import Accounts
package import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import Preferences
import PublicSite

/// Makes keys for other systems and ends them. A key is shown once. None both writes and reads figures, unless one person
/// does both.
package struct KeyRoutes: Sendable {
  let frames: StaffFrames
  let keys: any APIKeyStore
  let base: String
  let clock: SiteClock
  let fresh = SessionHandoff<KeysPage.FreshKey>()

  package init(frames: StaffFrames, keys: any APIKeyStore, base: String, clock: SiteClock) {
    self.frames = frames
    self.keys = keys
    self.base = base
    self.clock = clock
  }

  package func showKeys(_ request: Request, _ context: StaffContext) async throws -> Response {
    let made = request.method == .head ? nil : request.uri.queryParameters["made"].map(String.init)
    return try await page(
      request, context, fresh: fresh.take(made, for: try context.signedIn.token, now: clock.seconds()))
  }

  package func receiveKey(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    var form = TypedForm(["name": fields["name"] ?? ""])
    let ticked = (fields.values["scope"] ?? []).map { APIScope(rawValue: $0) }
    guard !ticked.contains(nil) else { throw HTTPError(.badRequest) }
    let (name, scopes) = (form["name"], Set(ticked.compactMap(\.self)))
    if !StaffAccount.accepts(name: name) { form.note(KeyProblem.nameMissing, at: "name") }
    if scopes.isEmpty { form.note(KeyProblem.scopeMissing, at: "scope") }
    if scopes.isMixed, try await frames.settings.current().duties == .apart { form.note(KeyProblem.mixed, at: "scope") }
    guard !form.isWrong else {
      return try await page(request, context, form: form, ticked: scopes, status: .unprocessableContent)
    }
    var generator = SystemRandomNumberGenerator()
    let (secret, visitor, now) = (APIKeySecret(using: &generator), try context.signedIn, clock.seconds())
    let number = try await keys.make(name, scopes: scopes, digest: secret.digest, by: visitor.account.name, at: now)
    let made = fresh.put(
      KeysPage.FreshKey(name: name, secret: secret.text(of: number)), for: visitor.token, now: now)
    return .redirect(to: request.link("/settings/keys", choosing: "made=\(made)"), type: .normal)
  }

  package func endKey(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    guard let number = fields["number"].flatMap({ Int($0) }) else { throw HTTPError(.badRequest) }
    guard try await keys.key(number) != nil else { throw HTTPError(.notFound) }
    _ = try await keys.end(number, by: try context.signedIn.account.name, at: clock.seconds())
    return .redirect(to: request.link("/settings/keys"), type: .normal)
  }

  private func page(
    _ request: Request, _ context: StaffContext, fresh: KeysPage.FreshKey? = nil, form: TypedForm = TypedForm(),
    ticked: Set<APIScope> = [], status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let all = try await keys.keys()
    let page = KeysPage(
      frame: try await frames.plain(request, context).at("/settings/keys"),
      keys: all.filter { $0.ending == nil } + all.filter { $0.ending != nil }, fresh: fresh, form: form, ticked: ticked,
      description: "\(base)/api/v1/openapi.json")
    return fresh == nil ? .page(page.html, status: status) : .scripted(page.html, status: status)
  }
}
