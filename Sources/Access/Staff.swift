/// What a member of staff does here. Roles are few, and none of them sees a single answer.
package enum Role: String, Sendable, CaseIterable {
  /// The quality officer.
  case officer
  /// A member of the board.
  case board
  /// Keeps accounts and the machine; sees no figures.
  case administrator
}

/// Something that a role may do.
package enum Permission: Sendable, CaseIterable {
  /// See published figures and fieldwork.
  case figures
}

extension Role {
  /// The one table of who may do what; what is not in it is forbidden.
  package func may(_ permission: Permission) -> Bool {
    switch (self, permission) {
    case (.officer, .figures), (.board, .figures): true
    case (.administrator, .figures): false
    }
  }
}

/// An account of the staff site.
package struct StaffAccount: Equatable, Sendable {
  package let name: String
  package let role: Role
  /// An argon2id PHC string.
  package let passwordHash: String

  /// An account with its hashed password.
  package init(name: String, role: Role, passwordHash: String) {
    self.name = name
    self.role = role
    self.passwordHash = passwordHash
  }
}

/// Why an account cannot be made, changed or used.
package enum AccessProblem: Error, Equatable, Sendable {
  case unknownAccount(String)
  case accountExists(String)
  /// Fewer than twelve or more than 128 characters.
  case passwordLength(Int)
  case hashingFailed
  /// Name or password do not fit; nothing says which.
  case wrongCredentials
  /// Too many wrong passwords; seconds until the next try.
  case throttled(seconds: Int)
}
