import Access
import HTTP
import Hummingbird

extension Request {
  /// The fields of a form that a signed-in visitor posts: only one that our own page gave her.
  func staffFields(_ context: StaffContext) async throws -> FormFields {
    let fields = try await formFields(context)
    guard try context.signedIn.token.hasFormToken(fields["csrf"]) else { throw HTTPError(.forbidden) }
    return fields
  }

  /// The form with files that a signed-in visitor posts: only one that our own page gave her; `nil` where it is larger
  /// than `limit`. It may take a minute to arrive.
  func staffUpload(_ context: StaffContext, upTo limit: Int) async throws -> Multipart? {
    guard let bytes = try await received(upTo: limit, within: .seconds(60)) else { return nil }
    let form = try Multipart(bytes, contentType: headers[.contentType] ?? "")
    guard try context.signedIn.token.hasFormToken(form.text("csrf")) else { throw HTTPError(.forbidden) }
    return form
  }
}
