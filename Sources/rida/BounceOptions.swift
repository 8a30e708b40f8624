import ArgumentParser
import Composition
import Configuration
import Delivery
import Sending

/// Into which mailbox mails come back that could not be delivered; none is read where nothing is said.
struct BounceOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: "The mailbox of mails that came back, such as pop3s://rida@mail.example.org (RIDA_BOUNCES); Rida's own alone."
  )
  var bounces = Places.environment.string(forKey: "rida.bounces", default: "")

  @ArgumentParser.Option(
    help: "A file with the password of the mailbox's user (RIDA_BOUNCES_PASSWORD_FILE).", completion: .file())
  var bouncesPasswordFile = Places.environment.string(forKey: "rida.bounces.password.file", default: "")

  /// The mailbox, as it is set; what is set wrong ends the program before it begins.
  func mailbox(authorities: String?) throws(Complaint) -> Mailbox? {
    guard !bounces.isEmpty else { return nil }
    do throws(MailServerProblem) {
      return try Mailbox(
        bounces, password: try MailServerFile.password(bouncesPasswordFile),
        authorities: try MailServerFile.authorities(authorities ?? ""))
    } catch {
      throw .configuration(error.words(in: "RIDA_BOUNCES", of: "pop3", example: "pop3s://rida@mail.example.org"))
    }
  }
}
