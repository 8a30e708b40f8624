/// Something that happened with the accounts, as the journal has it: who did what to whom, and when.
package struct StaffEvent: Equatable, Sendable {
  /// What happened.
  package enum Kind: String, Sendable, CaseIterable {
    case signedIn = "signed_in"
    /// A wrong password for an account that exists; told at most once a minute.
    case refused
    case signedOut = "signed_out"
    case invited, added, reset, replaced, role, disabled, enabled, removed
    /// She chose a password by her link.
    case joined
    /// She changed her own password.
    case password
    /// She ended her other sessions.
    case ended
    /// She has a second factor from then on.
    case factor
    /// Her second factor is asked for no more.
    case withoutFactor = "without_factor"
    /// She came in by a code for the day on which her telephone was lost.
    case recovered
    /// She downloaded a backup, whose name is the subject.
    case copyFetched = "copy_fetched"
    /// A backup, whose name is the subject, took the place of everything that stood.
    case restored
    /// She proposed something that cannot be undone, which the subject tells with its number and digest.
    case proposed
    /// She confirmed what somebody else had proposed.
    case confirmed
    case declined
    /// She took back what she had proposed.
    case retracted
    /// It was confirmed and could not be done as it was proposed.
    case failed
    /// She would have confirmed what somebody proposed whose account and hers may be in one hand.
    case barred
    /// She erased what was held of a telephone number or an address; of whose stands nowhere.
    case erased
    /// She had it written down what is held of a telephone number or an address; of whose stands nowhere.
    case disclosed
  }

  package let number: Int
  /// Seconds since 1970.
  package let at: Int
  /// The account that did it; `StaffEvent.commandLine` where nobody was signed in.
  package let actor: String
  package let kind: Kind
  /// The account to which it was done, the backup, what was proposed, or `StaffEvent.contact`.
  package let subject: String
  /// The role that was given; `nil` where none was.
  package let role: Role?

  /// An event at its place.
  package init(number: Int, at: Int, actor: String, kind: Kind, subject: String, role: Role? = nil) {
    self.number = number
    self.at = at
    self.actor = actor
    self.kind = kind
    self.subject = subject
    self.role = role
  }

  /// Stands for somebody's telephone number or address, which is not told.
  package static let contact = "contact"

  /// Whoever sits at the machine itself.
  package static let commandLine = "rida"
}
