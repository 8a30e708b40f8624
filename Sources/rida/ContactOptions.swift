import ArgumentParser
import Composition
import Delivery
import Foundation
import Invitations

/// By what somebody is reached.
struct ContactOptions: ParsableArguments {
  @ArgumentParser.Option(help: "A telephone number, in any spelling.") var phone: String?
  @ArgumentParser.Option(help: "An e-mail address.") var email: String?

  /// Whether either is there.
  var isGiven: Bool { phone != nil || email != nil }

  /// Refuses what is no contact.
  func check() throws(Complaint) {
    do throws(PhoneProblem) { if let phone { _ = try PhoneNumber(phone) } } catch { throw .input("\(error)") }
    do throws(EmailProblem) { if let email { _ = try EmailAddress(email) } } catch { throw .input("\(error)") }
  }
}
