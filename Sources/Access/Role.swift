/// What a member of staff does here. Roles are few, and none of them sees a single answer.
package enum Role: String, Sendable, CaseIterable {
  /// The quality officer.
  case officer
  /// Reads figures and builds reports; sees no comment.
  case analyst
  /// A member of the board.
  case board
  /// Keeps accounts and the machine; sees no figures.
  case administrator
  /// Hands out links and cards, rings up, holds the tablet: the beneficiary-relations officer.
  case relations
  /// Asks on the telephone and types answers given on paper, and does nothing else.
  case interviewer
  /// Holds the tablet, and does nothing else.
  case delegate
}

extension Role {
  /// The one table of who may do what; what is not in it is forbidden.
  ///
  /// Who issues links does not read figures, and who reads figures does not issue links: whoever did both could answer
  /// nine cards herself and read the tenth answer from the mean. `isAlone` is the one exception, for a charity in which
  /// one person must do both; what she enters from paper weighs in a crowd as much as an answer that somebody sent, so
  /// that she does not enter it even there.
  package func may(_ permission: Permission, isAlone: Bool = false) -> Bool {
    if permission == .account { return true }
    // Whoever may do anything that cannot be undone may confirm it for another.
    if permission == .approvals {
      return GraveOrder.Kind.allCases.contains { may($0.permission, isAlone: isAlone) }
    }
    switch self {
    case .officer:
      if permission == .papers { return false }
      return Role.asking.contains(permission) ? isAlone : ![.people, .upkeep].contains(permission)
    case .analyst: return [.figures, .reports, .documents].contains(permission)
    case .board: return [.figures, .reports, .documents].contains(permission)
    case .administrator: return [.settings, .organisation, .people, .sending, .upkeep].contains(permission)
    case .relations: return permission == .documents || Role.asking.contains(permission)
    case .interviewer: return [.calls, .papers].contains(permission)
    case .delegate: return permission == .stations
    }
  }

  /// What brings answers in. Whoever enters a known answer, or a count below a share, could take it out of a figure again:
  /// so none of it goes with reading them.
  private static let asking: Set<Permission> = [.invitations, .counts, .papers, .sending, .stations, .calls]
}
