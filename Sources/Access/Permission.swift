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
  /// Issue links and cards.
  case invitations
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
  /// Let people in, and keep them out.
  case people
  /// Change one's own password, and end one's own sessions.
  case account
}
