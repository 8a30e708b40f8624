import Access
package import Accounts
package import HTTP
import HTTPTypes
package import Hummingbird
package import Messages
import Pages
import PublicSite

/// Makes webhooks, tries them and ends them. A secret is shown once.
package struct WebhookRoutes: Sendable {
  let frames: StaffFrames
  let desk: WebhookDesk
  let clock: SiteClock
  let fresh = SessionHandoff<String>()

  package init(frames: StaffFrames, desk: WebhookDesk, clock: SiteClock) {
    self.frames = frames
    self.desk = desk
    self.clock = clock
  }

  package func showWebhooks(_ request: Request, _ context: StaffContext) async throws -> Response {
    let query = request.uri.queryParameters
    let made = request.method == .head ? nil : query["made"].map(String.init)
    return try await page(
      request, context, freshSecret: fresh.take(made, for: try context.signedIn.token, now: clock.seconds()),
      tried: query["tried"].flatMap { Int($0) })
  }

  package func receiveWebhook(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    var form = TypedForm(["address": fields["address"] ?? ""])
    let ticked = (fields.values["topic"] ?? []).map { WebhookTopic(rawValue: $0) }
    guard !ticked.contains(nil) else { throw HTTPError(.badRequest) }
    let (address, topics, now) = (form["address"], Set(ticked.compactMap(\.self)), clock.seconds())
    do throws(WebhookAddress.Problem) {
      _ = try WebhookAddress(address, allowing: desk.peer)
    } catch {
      form.note(WebhookProblem.address(error), at: "address")
    }
    if topics.isEmpty { form.note(WebhookProblem.topicMissing, at: "topic") }
    guard !form.isWrong else {
      return try await page(request, context, form: form, ticked: topics, status: .unprocessableContent)
    }
    var generator = SystemRandomNumberGenerator()
    let visitor = try context.signedIn
    let (_, secret) = try await desk.add(
      address, topics: topics, by: visitor.account.name, at: now, using: &generator)
    let made = fresh.put(secret.text, for: visitor.token, now: now)
    return .redirect(to: request.link("/settings/webhooks", choosing: "made=\(made)"), type: .normal)
  }

  package func tryWebhook(_ request: Request, _ context: StaffContext) async throws -> Response {
    let number = try await number(request, context)
    var generator = SystemRandomNumberGenerator()
    guard try await desk.test(number, at: clock.seconds(), using: &generator) != nil else {
      throw HTTPError(.notFound)
    }
    return .redirect(to: request.link("/settings/webhooks", choosing: "tried=\(number)"), type: .normal)
  }

  package func endWebhook(_ request: Request, _ context: StaffContext) async throws -> Response {
    let number = try await number(request, context)
    guard try await desk.store.webhooks().contains(where: { $0.number == number }) else { throw HTTPError(.notFound) }
    _ = try await desk.store.end(number, by: try context.signedIn.account.name, at: clock.seconds())
    return .redirect(to: request.link("/settings/webhooks"), type: .normal)
  }

  private func number(_ request: Request, _ context: StaffContext) async throws -> Int {
    let fields = try await request.staffFields(context)
    guard let number = fields["number"].flatMap({ Int($0) }) else { throw HTTPError(.badRequest) }
    return number
  }

  private func page(
    _ request: Request, _ context: StaffContext, freshSecret: String? = nil, tried: Int? = nil,
    form: TypedForm = TypedForm(), ticked: Set<WebhookTopic> = [], status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let all = try await desk.store.webhooks()
    var entries: [WebhooksPage.Entry] = []
    for webhook in all.filter({ $0.ending == nil }) + all.filter({ $0.ending != nil }) {
      let deliveries = try await desk.store.deliveries(of: webhook.number, most: WebhooksPage.shownEvents)
      entries.append(WebhooksPage.Entry(webhook: webhook, deliveries: deliveries))
    }
    let page = WebhooksPage(
      frame: try await frames.plain(request, context).at("/settings/webhooks"), entries: entries,
      freshSecret: freshSecret, tried: tried, form: form, ticked: ticked, peer: desk.peer)
    return freshSecret == nil ? .page(page.html, status: status) : .scripted(page.html, status: status)
  }
}
