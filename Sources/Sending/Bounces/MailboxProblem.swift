import CCurl
import Delivery
import Mail

/// Why a mailbox was not read to its end.
package enum MailboxProblem: Error, Equatable, Sendable {
  /// The server was not reached, said no, or the line was cut.
  case unreachable(String)
  /// No protected connection came about.
  case insecure(String)
  /// The server does not know the user or the password.
  case signInRefused
  /// The server took longer than a command may take.
  case timedOut
  /// The program ended meanwhile.
  case interrupted
}

extension MailboxProblem {
  /// What libcurl could not do; `nil` where it did everything.
  init?(_ result: CURLcode) {
    switch MailProblem(libcurl: result.rawValue) {
    case nil: return nil
    case _ where result == CURLE_LOGIN_DENIED: self = .signInRefused
    case .insecure(let words): self = .insecure(words)
    case .timedOut: self = .timedOut
    default: self = .unreachable(String(cString: curl_easy_strerror(result)))
    }
  }
}
