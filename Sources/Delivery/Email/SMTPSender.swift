import CCurl
import Dispatch
import Foundation
package import Mail

/// Sends messages.
package protocol MailSender: Sendable {
  /// In whose name.
  var from: MailAddress { get }
  /// Sends a message to recipients, who need not be all that it names; says who has it and what was in the way.
  func send(_ message: MailMessage, id: String, to recipients: [MailAddress], at seconds: Int) async -> MailOutcome
}

/// Sends messages over SMTP by libcurl, one at a time, on a thread of its own: a server that is slow holds up nobody.
package struct SMTPSender: MailSender {
  package let from: MailAddress
  let server: SMTPServer
  private let limits: SMTPLimits

  private let queue: DispatchQueue

  /// A sender through a server, on a thread of its own.
  package init(server: SMTPServer, from: MailAddress, limits: SMTPLimits = SMTPLimits()) {
    self.server = server
    self.from = from
    self.limits = limits
    queue = DispatchQueue(label: "rida.mail")
  }

  package func send(
    _ message: MailMessage, id: String, to recipients: [MailAddress], at seconds: Int
  ) async -> MailOutcome {
    let mime: MIMEMessage
    do throws(MailProblem) { mime = try message.mime(id: id, at: seconds) } catch {
      return MailOutcome(problem: error)
    }
    return await send(mime, to: recipients)
  }

  /// Sends a message that is made already.
  package func send(_ mime: MIMEMessage, to recipients: [MailAddress]) async -> MailOutcome {
    let exchange = SMTPExchange(mime)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { reply in
        queue.async {
          reply.resume(returning: exchange.run(server: server, from: from, to: recipients, limits: limits))
        }
      }
    } onCancel: {
      exchange.stop()
    }
  }
}

/// How long an attempt may take, in seconds: less than lies between two attempts.
package struct SMTPLimits: Sendable {
  package let connecting: Int
  package let whole: Int

  /// Usual limits; a letter of a few hundred kilobytes needs seconds.
  package init(connecting: Int = 20, whole: Int = 120) {
    self.connecting = connecting
    self.whole = whole
  }
}

/// Whether a mail server would take letters from us, asked without a letter.
package enum MailLine: Equatable, Sendable {
  case open
  /// It does not take our name and password.
  case refused
  /// It is not reached, says nothing in time, or its line is not protected.
  case deaf

  private static let queue = DispatchQueue(label: "rida.mail.look")

  /// Signs in at a server, asks for nothing (NOOP, RFC 5321, 4.1.1.9) and leaves.
  static func look(_ server: SMTPServer, from: MailAddress, limits: SMTPLimits) async -> MailLine {
    await withCheckedContinuation { reply in
      queue.async { reply.resume(returning: ask(server, from: from, limits: limits)) }
    }
  }

  private static func ask(_ server: SMTPServer, from: MailAddress, limits: SMTPLimits) -> MailLine {
    guard CurlSafety.isReady, let handle = curl_easy_init() else { return .deaf }
    defer { curl_easy_cleanup(handle) }
    _ = ccurl_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    _ = ccurl_set_text(handle, CURLOPT_URL, server.address.url(path: from.domain))
    CurlSafety.protectMail(handle, to: server.address, authorities: server.authorities)
    if let user = server.address.user, let password = server.address.password {
      _ = ccurl_set_text(handle, CURLOPT_USERNAME, user)
      _ = ccurl_set_text(handle, CURLOPT_PASSWORD, password)
    }
    _ = ccurl_set_text(handle, CURLOPT_CUSTOMREQUEST, "NOOP")
    _ = ccurl_set_long(handle, CURLOPT_NOBODY, 1)
    _ = ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT, limits.connecting)
    _ = ccurl_set_long(handle, CURLOPT_TIMEOUT, limits.whole)
    switch curl_easy_perform(handle) {
    case CURLE_OK: return .open
    case CURLE_LOGIN_DENIED: return .refused
    default: return .deaf
    }
  }
}

extension SMTPSender {
  /// The name of the server that takes its letters.
  package var host: String { server.address.host }

  /// Whether its server would take a letter now; it is known after ten seconds at the latest.
  package func look() async -> MailLine {
    await MailLine.look(server, from: from, limits: SMTPLimits(connecting: 5, whole: 10))
  }
}
