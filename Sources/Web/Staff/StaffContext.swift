import Access
import HTTP
import Hummingbird

/// What travels with a request to a page of the staff: whoever is signed in, once `SignedIn` let her pass.
struct StaffContext: ChildRequestContext {
  var coreContext: CoreRequestContextStorage
  let maxUploadSize: Int
  var visitor: Visitor?

  init(context: SiteContext) {
    coreContext = context.coreContext
    maxUploadSize = context.maxUploadSize
  }

  /// Who is signed in; a page behind the door has somebody.
  var signedIn: Visitor {
    get throws {
      guard let visitor else { throw HTTPError(.unauthorized) }
      return visitor
    }
  }
}

/// A signed-in member of staff with the session that proves it.
struct Visitor: Sendable {
  let account: StaffAccount
  let token: SessionToken
}
