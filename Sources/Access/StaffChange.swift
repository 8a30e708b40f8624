package import Foundation

/// A change of who may sign in, and as what.
package enum StaffChange: Equatable, Sendable {
  /// A new account whose owner chooses her password by a link.
  case invited(name: String, role: Role, link: JoinLink)
  /// A new account with a password that somebody hands over.
  case added(StaffAccount)
  /// Her password fits no more; she chooses another by a link.
  case reset(name: String, link: JoinLink)
  /// She has another password, which somebody hands over.
  case replaced(name: String, passwordHash: String)
  case role(name: String, Role)
  case disabled(name: String)
  case enabled(name: String)
  case removed(name: String)
  /// Her second factor is asked for no more, since her telephone is lost.
  case withoutFactor(name: String)

  /// Whose account it is about.
  package var name: String {
    switch self {
    case .invited(let name, _, _), .reset(let name, _), .replaced(let name, _), .role(let name, _),
      .disabled(let name), .enabled(let name), .removed(let name), .withoutFactor(let name):
      name
    case .added(let account): account.name
    }
  }
}

/// A link by which somebody chooses her password, once. The store knows only its key.
package struct JoinLink: Equatable, Sendable {
  /// SHA-256 of the secret in the link.
  package let key: Data
  /// When it ends, in seconds since 1970.
  package let until: Int

  /// A link that ends three days after it was made.
  package init(key: Data, madeAt now: Int) {
    self.key = key
    until = now + JoinLink.lifetime
  }

  package static let lifetime = 3 * 86_400
}
