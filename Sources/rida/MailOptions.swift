import ArgumentParser
import Configuration
import Delivery
import Foundation
import Mail

/// By which mail server reports go to the board; none where nothing is said.
struct MailOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: "The mail server, such as smtps://user@mail.example.org:465 (RIDA_SMTP). Nothing is mailed without one.")
  var smtp = Settings.environment.string(forKey: "rida.smtp", default: "")

  @ArgumentParser.Option(
    help: "A file with the password of the mail server's user (RIDA_SMTP_PASSWORD_FILE).", completion: .file())
  var smtpPasswordFile = Settings.environment.string(forKey: "rida.smtp.password.file", default: "")

  @ArgumentParser.Option(
    help: "A file with certificates that vouch for the mail server instead of the machine's own (RIDA_SMTP_CA_FILE).",
    completion: .file())
  var smtpCaFile = Settings.environment.string(forKey: "rida.smtp.ca.file", default: "")

  @ArgumentParser.Option(help: "The address in whose name reports are mailed (RIDA_MAIL_FROM).")
  var mailFrom = Settings.environment.string(forKey: "rida.mail.from", default: "")

  /// Whoever sends mail, as it is set; what is set wrong ends the program before it begins.
  func sender() throws(Complaint) -> SMTPSender? {
    guard !smtp.isEmpty else { return nil }
    guard let from = MailAddress(mailFrom) else {
      throw .configuration("‘\(mailFrom)’ is no sender’s address; RIDA_MAIL_FROM is one such as rida@example.org")
    }
    do throws(SMTPServerProblem) {
      let server = try SMTPServer(smtp, password: try password(), authorities: try authorities())
      return SMTPSender(server: server, from: from)
    } catch {
      throw .configuration(error.words)
    }
  }

  /// The first line of the password's file.
  private func password() throws(SMTPServerProblem) -> String? {
    guard !smtpPasswordFile.isEmpty else { return nil }
    guard let content = FileManager.default.contents(atPath: smtpPasswordFile),
      let line = String(data: content, encoding: .utf8)?.split(whereSeparator: \.isNewline).first
    else { throw .passwordUnreadable(smtpPasswordFile) }
    return String(line)
  }

  private func authorities() throws(SMTPServerProblem) -> String? {
    guard !smtpCaFile.isEmpty else { return nil }
    guard FileManager.default.isReadableFile(atPath: smtpCaFile) else { throw .authoritiesUnreadable(smtpCaFile) }
    return smtpCaFile
  }
}

extension SMTPServerProblem {
  /// What is wrong, and what would be right.
  fileprivate var words: String {
    switch self {
    case .notAnAddress(let text):
      "‘\(text)’ is no mail server; RIDA_SMTP is an address such as smtps://user@mail.example.org:465"
    case .unknownScheme(let scheme): "a mail server has smtp:// or smtps:// before its name, not ‘\(scheme)://’"
    case .passwordInAddress:
      "a password does not belong into RIDA_SMTP, where others can see it; put it into a file that RIDA_SMTP_PASSWORD_FILE names"
    case .needsUser: "RIDA_SMTP_PASSWORD_FILE is set, but RIDA_SMTP names no user: write smtps://user@…"
    case .needsPassword: "RIDA_SMTP names a user; RIDA_SMTP_PASSWORD_FILE must name a file with the password"
    case .passwordUnreadable(let path): "the password’s file ‘\(path)’ cannot be read or is empty"
    case .authoritiesUnreadable(let path): "the file ‘\(path)’ that RIDA_SMTP_CA_FILE names cannot be read"
    }
  }
}
