package import Access
package import HTTP
package import Hummingbird

/// What travels with a request to a page of the staff: whoever is signed in, once `SignedIn` let her pass.
package struct StaffContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let maxUploadSize: Int
  package internal(set) var visitor: Visitor?

  package init(context: SiteContext) {
    coreContext = context.coreContext
    maxUploadSize = context.maxUploadSize
  }

  /// Who is signed in; a page behind the door has somebody.
  package var signedIn: Visitor {
    get throws {
      guard let visitor else { throw HTTPError(.unauthorized) }
      return visitor
    }
  }
}

/// A signed-in member of staff with the session that proves it.
package struct Visitor: Sendable {
  package let account: StaffAccount
  package let token: SessionToken
}
