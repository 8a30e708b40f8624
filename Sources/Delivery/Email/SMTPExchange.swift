import CCurl
import Foundation
package import Mail
import Synchronization

/// One message on its way. Used by one thread, but for `stop`.
final class SMTPExchange: Sendable {
  private struct State {
    var transcript = SMTPTranscript()
    var isStopped = false
  }

  private let message: MIMEMessage
  private let state = Mutex(State())

  init(_ message: MIMEMessage) { self.message = message }

  /// Ends it as soon as libcurl looks up from its work.
  func stop() { state.withLock { $0.isStopped = true } }

  /// Sends the message, and says what came of it.
  func run(server: SMTPServer, from: MailAddress, to recipients: [MailAddress], limits: SMTPLimits) -> MailOutcome {
    guard CurlSafety.isReady, let handle = curl_easy_init() else {
      return MailOutcome(problem: .unreachable("libcurl"))
    }
    let (list, head) = (MIMEWriter.list(recipients.map { "<\($0)>" }), MIMEWriter.list(message.head))
    let parts = MIMEWriter(handle: handle).parts(message.parts)
    defer {
      curl_easy_cleanup(handle)
      curl_mime_free(parts)
      curl_slist_free_all(head)
      curl_slist_free_all(list)
    }
    guard let parts else { return MailOutcome(problem: .unreachable("libcurl")) }
    address(handle, server: server, from: from)
    CurlSafety.protectMail(handle, to: server.address, authorities: server.authorities)
    _ = ccurl_set_list(handle, CURLOPT_MAIL_RCPT, list)
    _ = ccurl_set_list(handle, CURLOPT_HTTPHEADER, head)
    _ = ccurl_set_pointer(handle, CURLOPT_MIMEPOST, UnsafeMutableRawPointer(parts))
    _ = ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT, limits.connecting)
    _ = ccurl_set_long(handle, CURLOPT_TIMEOUT, limits.whole)
    listen(handle)
    let result = curl_easy_perform(handle)
    let isStopped = state.withLock(\.isStopped)
    let problem = isStopped && result != CURLE_OK ? .interrupted : MailProblem(libcurl: result.rawValue)
    return state.withLock(\.transcript).outcome(of: recipients, otherwise: problem)
  }

  private func address(_ handle: UnsafeMutableRawPointer, server: SMTPServer, from: MailAddress) {
    _ = ccurl_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // The path is the name by which the sender greets.
    _ = ccurl_set_text(handle, CURLOPT_URL, server.address.url(path: from.domain))
    _ = ccurl_set_text(handle, CURLOPT_MAIL_FROM, "<\(from)>")
    // One recipient who is refused does not keep the letter from the others.
    _ = ccurl_set_long(handle, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1)
    guard let user = server.address.user, let password = server.address.password else { return }
    _ = ccurl_set_text(handle, CURLOPT_USERNAME, user)
    _ = ccurl_set_text(handle, CURLOPT_PASSWORD, password)
  }

  /// Reads along what the server answers.
  private func listen(_ handle: UnsafeMutableRawPointer) {
    let this = Unmanaged.passUnretained(self).toOpaque()
    _ = ccurl_set_long(handle, CURLOPT_VERBOSE, 1)
    _ = ccurl_set_pointer(handle, CURLOPT_DEBUGDATA, this)
    _ = ccurl_set_listener(handle) { _, kind, bytes, count, this in
      guard let bytes, let this, kind == CURLINFO_HEADER_IN || kind == CURLINFO_HEADER_OUT else { return 0 }
      let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
      SMTPExchange.behind(this).hear(text, isAnswer: kind == CURLINFO_HEADER_IN)
      return 0
    }
    _ = ccurl_set_long(handle, CURLOPT_NOPROGRESS, 0)
    _ = ccurl_set_pointer(handle, CURLOPT_XFERINFODATA, this)
    _ = ccurl_set_watch(handle) { this, _, _, _, _ in
      this.map { SMTPExchange.behind($0).state.withLock(\.isStopped) } == true ? 1 : 0
    }
  }

  private static func behind(_ pointer: UnsafeMutableRawPointer) -> SMTPExchange {
    Unmanaged<SMTPExchange>.fromOpaque(pointer).takeUnretainedValue()
  }

  private func hear(_ text: String, isAnswer: Bool) {
    state.withLock { state in
      for line in text.split(whereSeparator: \.isNewline) {
        if isAnswer { state.transcript.received(String(line)) } else { state.transcript.sent(String(line)) }
      }
    }
  }
}

extension MailProblem {
  /// What libcurl could not do, by its code; `nil` where it did everything.
  package init?(libcurl code: UInt32) {
    let result = CURLcode(rawValue: code)
    guard result != CURLE_OK else { return nil }
    let words = String(cString: curl_easy_strerror(result))
    switch result {
    case CURLE_OPERATION_TIMEDOUT: self = .timedOut
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_ENGINE_INITFAILED:
      self = .insecure(words)
    default: self = .unreachable(words)
    }
  }
}
