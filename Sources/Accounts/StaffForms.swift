import Access
package import HTTP
package import HTTPTypes
package import Hummingbird
package import Pages
import PublicSite
import Surveys

extension Request {
  /// The fields of a form that a signed-in visitor posts: only one that our own page gave her.
  package func staffFields(_ context: StaffContext, upTo limit: Int? = nil) async throws -> FormFields {
    let fields = try await formFields(context, upTo: limit)
    guard try context.signedIn.token.hasFormToken(fields["csrf"]) else { throw HTTPError(.forbidden) }
    return fields
  }

  /// The form with files that a signed-in visitor posts: only one that our own page gave her; `nil` where it is larger
  /// than `limit`. It may take a minute to arrive.
  package func staffUpload(_ context: StaffContext, upTo limit: Int) async throws -> Multipart? {
    guard let bytes = try await received(upTo: limit, within: .seconds(60)) else { return nil }
    let form = try Multipart(bytes, contentType: headers[.contentType] ?? "")
    guard try context.signedIn.token.hasFormToken(form.text("csrf")) else { throw HTTPError(.forbidden) }
    return form
  }
}

extension Request {
  /// A path of the staff's pages, in the language of this request.
  package func link(_ path: String, choosing query: String = "") -> String {
    [language == .arabic ? "" : "lang=\(language.rawValue)", query].reduce(path) { $0.asking($1) }
  }
}

extension Response {
  /// A page that carries a script of ours.
  package static func scripted(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
    var response = Response.page(html, status: status)
    response.headers[.contentSecurityPolicy] = SecurityHeaders.scriptPolicy
    return response
  }

  /// The same page, where its script, ours, asks for more pages of ours.
  package var fetching: Response {
    var response = self
    response.headers[.contentSecurityPolicy] = SecurityHeaders.fetchingPolicy
    return response
  }
}

extension StaffFrame {
  /// The address of an order with its choices filled in.
  package func link(_ path: String, choosing query: String) -> String { link(path).asking(query) }
}

extension String {
  /// An address with more in its query.
  fileprivate func asking(_ query: String) -> String {
    query.isEmpty ? self : self + (contains("?") ? "&" : "?") + query
  }
}
