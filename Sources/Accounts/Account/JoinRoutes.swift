package import Access
import Foundation
package import HTTP
import HTTPTypes
package import Hummingbird
import Invitations
import Pages
import PublicSite
import Surveys

/// Where somebody chooses her password by the link that she was handed. A link that does not open costs one look into the
/// store; only one that opens has a password hashed.
package struct JoinRoutes: Sendable {
  let access: any AccessStore
  let clock: SiteClock

  package init(access: any AccessStore, clock: SiteClock) {
    self.access = access
    self.clock = clock
  }

  package func showJoin(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let (path, _, account) = try await opened(context) else { return over(request) }
    return .page(JoinPage(language: request.language, path: path, name: account.name).html)
  }

  package func receiveJoin(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.formFields(context)
    guard let (path, key, account) = try await opened(context) else { return over(request) }
    let form = TypedForm.chosenPassword(fields["password"] ?? "", again: fields["again"] ?? "")
    guard !form.isWrong else {
      let page = JoinPage(language: request.language, path: path, name: account.name, form: form)
      return .page(page.html, status: .unprocessableContent)
    }
    let hash = try await PasswordHash.make(fields["password"] ?? "")
    do { try await access.join(key: key, passwordHash: hash, at: clock.seconds()) } catch AccessProblem.unknownLink {
      return over(request)
    }
    return .redirect(to: "/sign-in?lang=\(request.language.rawValue)", type: .normal)
  }

  /// The path of a link that opens, its key, and whose it is.
  private func opened(_ context: SiteContext) async throws -> (path: String, key: Data, account: StaffAccount)? {
    guard let token = context.parameters.get("token").flatMap({ Token($0) }),
      let account = try await access.joining(key: token.key, at: clock.seconds())
    else { return nil }
    return ("/join/\(token)", token.key, account)
  }

  private func over(_ request: Request) -> Response {
    .page(JoinPage(language: request.language, path: request.uri.path, name: nil).html, status: .gone)
  }
}
