import ArgumentParser
import Composition
import Configuration
import Delivery
import Mail

/// By which mail server reports go to the board; none where nothing is said.
struct MailOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: "The mail server, such as smtps://user@mail.example.org:465 (RIDA_SMTP). Nothing is mailed without one.")
  var smtp = Places.environment.string(forKey: "rida.smtp", default: "")

  @ArgumentParser.Option(
    help: "A file with the password of the mail server's user (RIDA_SMTP_PASSWORD_FILE).", completion: .file())
  var smtpPasswordFile = Places.environment.string(forKey: "rida.smtp.password.file", default: "")

  @ArgumentParser.Option(
    help: "A file with certificates that vouch for the mail server instead of the machine's own (RIDA_SMTP_CA_FILE).",
    completion: .file())
  var smtpCaFile = Places.environment.string(forKey: "rida.smtp.ca.file", default: "")

  @ArgumentParser.Option(help: "The address in whose name reports are mailed (RIDA_MAIL_FROM).")
  var mailFrom = Places.environment.string(forKey: "rida.mail.from", default: "")

  /// Whoever sends mail, as it is set; what is set wrong ends the program before it begins.
  func sender() throws(Complaint) -> SMTPSender? {
    guard !smtp.isEmpty else { return nil }
    guard let from = MailAddress(mailFrom) else {
      throw .configuration("‘\(mailFrom)’ is no sender’s address; RIDA_MAIL_FROM is one such as rida@example.org")
    }
    do throws(MailServerProblem) {
      let server = try SMTPServer(
        smtp, password: try MailServerFile.password(smtpPasswordFile),
        authorities: try MailServerFile.authorities(smtpCaFile))
      return SMTPSender(server: server, from: from)
    } catch {
      throw .configuration(error.words(in: "RIDA_SMTP", of: "smtp", example: "smtps://user@mail.example.org:465"))
    }
  }
}
