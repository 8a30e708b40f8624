package import Access
package import HTTP
package import Hummingbird

/// What travels with a call: the key that it proved, once `APIGate` let it pass.
package struct APIContext: ChildRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let maxUploadSize: Int
  var key: APIKey?

  package init(context: SiteContext) {
    coreContext = context.coreContext
    maxUploadSize = context.maxUploadSize
  }

  /// The key of the system that calls; behind the gate there is one.
  var provenKey: APIKey {
    get throws {
      guard let key else { throw HTTPError(.unauthorized) }
      return key
    }
  }
}
