/// What became of an invitation, as the charity's own sender knows it: a gateway, a mailer, somebody who calls. Whether
/// she answered is none of these.
package enum Outcome: String, CaseIterable, Sendable {
  /// It arrived.
  case delivered
  /// It cannot arrive: the number or the address is wrong or dead.
  case failed
  /// It arrived, and she says that she does not want to answer.
  case refused
  /// No such service was given, or not to her.
  case ineligible
  /// The sender cannot tell.
  case unknown
}
