package import Wording

/// What is held of a telephone number or an address, and its erasing. It knows of no answer, nor whether there is one.
package struct ErasingPage: Sendable {
  /// What is held.
  package struct Found: Sendable {
    /// Why nothing is sent to it any more, which stays.
    package enum Quiet: Sendable {
      case optedOut, wrongContact
    }

    /// The number or the address, as it is kept.
    package let contact: String
    /// In how many invitations it stands whose links are open.
    package let invitations: Int
    /// Whether it is known when it was last written to.
    package let isAsked: Bool
    package let quiet: Quiet?
    /// Whether its erasing was proposed and waits.
    package let isProposed: Bool

    package init(contact: String, invitations: Int, isAsked: Bool, quiet: Quiet?, isProposed: Bool) {
      self.contact = contact
      self.invitations = invitations
      self.isAsked = isAsked
      self.quiet = quiet
      self.isProposed = isProposed
    }

    /// Whether there is nothing to erase.
    var isEmpty: Bool { invitations == 0 && !isAsked }
  }

  package let frame: StaffFrame
  /// What was typed: `contact`.
  package let form: TypedForm
  /// `nil` before anything was looked for.
  package let found: Found?
  /// Whether something was erased just now.
  package let isDone: Bool

  /// A page, with what was found by what was typed.
  package init(frame: StaffFrame, form: TypedForm = TypedForm(), found: Found? = nil, isDone: Bool = false) {
    self.frame = frame
    self.form = form
    self.found = found
    self.isDone = isDone
  }

  /// The page.
  package var html: String { Templates.render("erasing", ErasingView(self)) }
}
