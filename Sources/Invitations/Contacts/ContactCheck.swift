package import Surveys

/// What can be wrong with the contact of a row.
package enum ContactProblem: Error, Equatable, Sendable {
  case phone(PhoneProblem)
  case email(EmailProblem)
  /// The way on which the link goes needs what the row does not have.
  case missing(ContactColumn, for: CollectionMode)
  /// No text message arrives at this number.
  case takesNoMessage(String)
}

/// A column that holds a contact.
package enum ContactColumn: String, Equatable, Sendable { case phone, email }

extension ContactProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .phone(let problem): "\(problem)"
    case .email(let problem): "\(problem)"
    case .missing(let column, let mode):
      "‘\(column.rawValue)’ is empty, and a link by ‘\(mode.rawValue)’ needs it; fill it, or write another mode"
    case .takesNoMessage(let text):
      "no text message arrives at ‘\(text)’: it is no mobile number; write a mobile number, or the mode phone to call it"
    }
  }
}

/// Reads the contact of one row.
struct ContactCheck {
  /// Whether the file has a column of contacts at all. Where it has none, and names no mode, the charity's own sender
  /// knows the contacts by their references.
  let hasContacts: Bool
  private(set) var phone: PhoneNumber?
  private(set) var email: EmailAddress?
  private(set) var problems: [ContactProblem] = []

  init(hasContacts: Bool) { self.hasContacts = hasContacts }

  /// Takes in the cells of a row; an empty one is `nil`.
  /// - Parameter mode: how the link goes; `nil` where the row does not say it in a way that is known.
  mutating func read(phone cell: String?, email: String?, mode: CollectionMode?, isModeWritten: Bool) {
    do throws(PhoneProblem) {
      phone = try cell.map { (text) throws(PhoneProblem) in try PhoneNumber(text) }
    } catch { problems.append(.phone(error)) }
    do throws(EmailProblem) {
      self.email = try email.map { (text) throws(EmailProblem) in try EmailAddress(text) }
    } catch { problems.append(.email(error)) }
    guard let mode, isModeWritten || hasContacts || mode == .phone else { return }
    switch mode {
    case .sms, .phone:
      if cell == nil { problems.append(.missing(.phone, for: mode)) }
      if let cell, let phone, mode == .sms, !phone.line.takesMessages { problems.append(.takesNoMessage(cell)) }
    case .email: if email == nil { problems.append(.missing(.email, for: mode)) }
    case .letter, .kiosk, .delegate, .web: break
    }
  }
}
