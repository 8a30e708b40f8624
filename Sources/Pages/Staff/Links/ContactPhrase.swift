import Invitations
import Wording

/// What is wrong with a telephone number or an e-mail address of a file, and what would be right.
enum ContactPhrase: Phrase {
  case wrong(ContactProblem)
  case right(ContactProblem)
}

extension ContactProblem {
  /// The column in which the contact stands.
  var column: String {
    switch self {
    case .phone, .takesNoMessage: ContactColumn.phone.rawValue
    case .email: ContactColumn.email.rawValue
    case .missing(let column, _), .noColumn(let column, _): column.rawValue
    }
  }

  /// A number as it is to be written.
  static let phone = "0501234567"
  /// An address as it is to be written.
  static let email = "name@example.sa"
}
