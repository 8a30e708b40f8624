package import Surveys
import Tables

/// What can be wrong with the contact of a row.
package enum ContactProblem: Error, Equatable, Sendable {
  case phone(PhoneProblem)
  case email(EmailProblem)
  /// The way on which the link goes needs what the row does not have.
  case missing(ContactColumn, for: CollectionMode)
  /// The way on which the link goes needs a column that the file does not have.
  case noColumn(ContactColumn, for: CollectionMode)
  /// No text message arrives at this number.
  case takesNoMessage(String)
}

/// A column that holds a contact.
package enum ContactColumn: String, CaseIterable, Equatable, Sendable { case phone, email }

extension ContactProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .phone(let problem): "\(problem)"
    case .email(let problem): "\(problem)"
    case .missing(let column, let mode):
      "‘\(column.rawValue)’ is empty, and a link by ‘\(mode.rawValue)’ needs it; fill it, or write another mode"
    case .noColumn(let column, let mode):
      "the file has no column ‘\(column.rawValue)’, also called \(column.otherNames), and a link by ‘\(mode.rawValue)’ needs it; "
        + "add it, or write a mode that needs none, such as \(CollectionMode.letter.rawValue)"
    case .takesNoMessage(let text):
      "no text message arrives at ‘\(text)’: it is no mobile number; write a mobile number, or the mode phone to call it"
    }
  }
}

extension ContactColumn {
  /// Other names for it, such as `‘الجوال’`.
  fileprivate var otherNames: String {
    let column: TableColumn = self == .phone ? .phone : .email
    return column.headings.prefix(2).map { "‘\($0)’" }.joined(separator: ", ")
  }
}

/// Reads the contact of one row.
struct ContactCheck {
  /// The columns of contacts that the file has. Where it has none, and names no mode, the charity's own sender knows the
  /// contacts by their references.
  let columns: Set<ContactColumn>
  private(set) var phone: PhoneNumber?
  private(set) var email: EmailAddress?
  private(set) var problems: [ContactProblem] = []

  init(columns: Set<ContactColumn>) { self.columns = columns }

  /// Takes in the cells of a row; an empty one is `nil`.
  /// - Parameter mode: how the link goes; `nil` where the row does not say it in a way that is known.
  mutating func read(phone cell: String?, email: String?, mode: CollectionMode?, isModeWritten: Bool) {
    do throws(PhoneProblem) {
      phone = try cell.map { (text) throws(PhoneProblem) in try PhoneNumber(text) }
    } catch { problems.append(.phone(error)) }
    do throws(EmailProblem) {
      self.email = try email.map { (text) throws(EmailProblem) in try EmailAddress(text) }
    } catch { problems.append(.email(error)) }
    guard let mode, isModeWritten || !columns.isEmpty || mode == .phone else { return }
    switch mode {
    case .sms, .phone:
      if cell == nil { problems.append(absence(of: .phone, for: mode)) }
      if let cell, let phone, mode == .sms, !phone.line.takesMessages { problems.append(.takesNoMessage(cell)) }
    case .email: if email == nil { problems.append(absence(of: .email, for: mode)) }
    case .letter, .kiosk, .delegate, .web: break
    }
  }

  private func absence(of column: ContactColumn, for mode: CollectionMode) -> ContactProblem {
    columns.contains(column) ? .missing(column, for: mode) : .noColumn(column, for: mode)
  }
}
