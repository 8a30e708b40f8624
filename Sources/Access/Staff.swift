/// What a member of staff does here. Roles are few, and none of them sees a single answer.
package enum Role: String, Sendable, CaseIterable {
  /// The quality officer.
  case officer
  /// A member of the board.
  case board
  /// Keeps accounts and the machine; sees no figures.
  case administrator
  /// Hands out links and cards, rings up, holds the tablet: the beneficiary-relations officer, the interviewer, the
  /// delegate.
  case relations
}

/// Something that a role may do.
package enum Permission: Sendable, CaseIterable {
  /// See published figures and fieldwork.
  case figures
  /// Read published comments one by one.
  case comments
  /// Write down what is done to serve better.
  case improvement
  /// Build reports and fetch them.
  case reports
  /// See surveys as beneficiaries see them, publish and retire them.
  case surveys
  /// Issue links and cards, and ask on the telephone or with a tablet.
  case invitations
  /// Fetch the charity's documents.
  case documents
  /// Put the charity's documents in their place, and replace them.
  case shelving
  /// Choose how pages are written.
  case settings
}

extension Role {
  /// The one table of who may do what; what is not in it is forbidden.
  ///
  /// Who issues links does not read figures, and who reads figures does not issue links: whoever did both could answer
  /// nine cards herself and read the tenth answer from the mean. `isAlone` is the one exception, for a charity in which
  /// one person must do both.
  package func may(_ permission: Permission, isAlone: Bool = false) -> Bool {
    switch self {
    case .officer: permission != .invitations || isAlone
    case .board: [.figures, .reports, .documents].contains(permission)
    case .administrator: permission == .settings
    case .relations: [.invitations, .documents].contains(permission)
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

  /// Whether an account may have a name: one line that can be typed, not longer than what sign-in looks at.
  package static func accepts(name: String) -> Bool {
    (1...SignInTry.longestName).contains(name.utf8.count)
      && name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
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
  /// So many strangers try at this moment that nobody's password is looked at.
  case crowded
  /// An account's name is empty, too long, or not one line of visible letters.
  case accountName
}
