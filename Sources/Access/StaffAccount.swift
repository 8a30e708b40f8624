package import Foundation

/// An account of the staff site.
package struct StaffAccount: Equatable, Sendable {
  package let name: String
  package let role: Role
  /// An argon2id PHC string; empty, which no password fits, until she has chosen one.
  package let passwordHash: String
  /// Whether nobody can sign in with it for now.
  package let isDisabled: Bool
  /// Her second factor, sealed; `nil` where she has none.
  package let sealedFactor: Data?

  /// An account with its hashed password.
  package init(name: String, role: Role, passwordHash: String, isDisabled: Bool = false, sealedFactor: Data? = nil) {
    self.name = name
    self.role = role
    self.passwordHash = passwordHash
    self.isDisabled = isDisabled
    self.sealedFactor = sealedFactor
  }

  /// Whether she has chosen a password.
  package var hasPassword: Bool { !passwordHash.isEmpty }

  /// Whether an account may have a name: one line that can be typed, not longer than what sign-in looks at.
  package static func accepts(name: String) -> Bool {
    (1...SignInTry.longestName).contains(name.utf8.count)
      && name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
