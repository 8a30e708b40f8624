package import Hummingbird
package import NIOCore
import Surveys

/// What travels with a request of anybody: nothing of who she is.
package struct SiteContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// The other end of the connection.
  package let peer: SocketAddress?

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress
  }

  /// The largest form that a survey may have (`SurveyLimits.answerBytes`), in percent-encoded Arabic: three bytes for one.
  package var maxUploadSize: Int { 3 * SurveyLimits.answerBytes + 32 * 1024 }
}
