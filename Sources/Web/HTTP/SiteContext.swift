import Access
package import Hummingbird
import NIOCore
import Surveys

/// What travels with a request: who is signed in, if anybody.
package struct SiteContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  var visitor: Visitor?
  /// The other end of the connection.
  let peer: SocketAddress?

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress
  }

  /// Who is signed in; a page behind the door has somebody.
  var signedIn: Visitor {
    get throws {
      guard let visitor else { throw HTTPError(.unauthorized) }
      return visitor
    }
  }

  /// The largest form that a survey may have (`SurveyLimits.answerBytes`), in percent-encoded Arabic: three bytes for one.
  package var maxUploadSize: Int { 3 * SurveyLimits.answerBytes + 32 * 1024 }
}

/// A signed-in member of staff with the session that proves it.
struct Visitor: Sendable {
  let account: StaffAccount
  let token: SessionToken
}
