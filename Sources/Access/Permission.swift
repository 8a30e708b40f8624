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
  /// Say what reports hold, and when they are built.
  case definitions
  /// See surveys as beneficiaries see them, publish and retire them.
  case surveys
  /// Release what is due, before it is released by itself.
  case releases
  /// Issue links and cards.
  case invitations
  /// See what goes out by itself and by whom, and send a message to oneself.
  case sending
  /// Take in what became of links, and how many services were given.
  case counts
  /// Enter answers that were given on paper, or collected elsewhere.
  case papers
  /// Open stations, and close them.
  case stations
  /// Ask on the telephone.
  case calls
  /// Fetch the charity's documents.
  case documents
  /// Put the charity's documents in their place, and replace them.
  case shelving
  /// Choose how pages are written.
  case settings
  /// Say which channels and departments the charity has.
  case organisation
  /// Let people in, and keep them out.
  case people
  /// Confirm or refuse what somebody else proposed and cannot be undone.
  case approvals
  /// Look after the service: its state, audits and backups.
  case upkeep
  /// Change one's own password, and end one's own sessions.
  case account
}
