package import Delivery
import Mail
package import Messages
import Numerals

/// Hands messages to the charity's mail server.
package struct EmailSender: MessageSender {
  /// The name that is kept beside what goes by mail.
  static let name = "smtp"

  package let key = EmailSender.name
  private let server: SMTPSender
  private let seconds: @Sendable () -> Int

  /// A sender through a server.
  package init(_ server: SMTPSender, seconds: @escaping @Sendable () -> Int) {
    self.server = server
    self.seconds = seconds
  }

  package func send(_ message: OutgoingMessage) async -> HandoverAnswer {
    guard case .email(let mail) = message else { return .refused("way") }
    let id = "\(Digits.padded(UInt64.random(in: .min ... .max), to: 16, radix: 16))@\(server.from.domain)"
    do throws(MailProblem) {
      let outcome = await server.send(try mail.mime(from: server.from, id: id, at: seconds()), to: [mail.to])
      return HandoverAnswer(outcome, reference: id)
    } catch {
      return .refused("header")
    }
  }
}

extension HandoverAnswer {
  /// What a mail server's answer comes to.
  init(_ outcome: MailOutcome, reference: String) {
    guard let problem = outcome.problem else {
      self = .taken(reference: reference)
      return
    }
    guard !outcome.isUnsure else {
      self = .silence
      return
    }
    switch problem {
    case .recipientsRefused(_, isPermanent: true): self = .refused("address")
    // Who signs in is not known there.
    case .refused(530, _), .refused(534, _), .refused(535, _), .refused(538, _): self = .unserved("signin")
    case .refused(let code, _) where code >= 500: self = .refused("smtp \(code)")
    case .brokenHeader, .attachmentDamaged, .noRecipients: self = .refused("header")
    case .refused(let code, _): self = .later("smtp \(code)")
    case .noServer, .unreachable, .insecure: self = .unserved("smtp")
    case .timedOut, .interrupted, .recipientsRefused: self = .later("smtp")
    }
  }
}
