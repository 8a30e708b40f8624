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
  private let server: SMTPServer
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
