/// An order that one person proposed and another confirms or refuses. Nothing is done before that.
package struct Proposal: Equatable, Sendable {
  /// How it ended.
  package enum End: String, Sendable, CaseIterable {
    case refused, withdrawn
    /// Somebody else confirmed it, and it is being done; or the program was stopped while it was.
    case confirmed
    case done
    /// It was confirmed and could not be done as it was proposed.
    case failed
  }

  /// Who ended it, and when in seconds since 1970.
  package struct Ending: Equatable, Sendable {
    package let end: End
    package let by: String
    package let at: Int

    /// An end.
    package init(_ end: End, by: String, at: Int) {
      self.end = end
      self.by = by
      self.at = at
    }
  }

  /// What is decided on it.
  package enum Decision: String, Sendable, CaseIterable {
    case confirm, refuse, withdraw

    /// As what it ends by this.
    package var end: End {
      switch self {
      case .confirm: .confirmed
      case .refuse: .refused
      case .withdraw: .withdrawn
      }
    }
  }

  package let number: Int
  package let order: GraveOrder
  /// The account that proposed it.
  package let proposer: String
  /// When, in seconds since 1970.
  package let at: Int
  /// `nil` while nobody ended it.
  package let ending: Ending?

  /// A proposal at its place.
  package init(number: Int, order: GraveOrder, proposer: String, at: Int, ending: Ending? = nil) {
    self.number = number
    self.order = order
    self.proposer = proposer
    self.at = at
    self.ending = ending
  }

  /// How long it waits, in seconds.
  package static let lifetime = 86_400

  /// The second from which it waits no more.
  package var until: Int { at + Proposal.lifetime }

  /// Whether somebody may still decide on it.
  package func waits(at now: Int) -> Bool { ending == nil && now < until }
}

/// Why something cannot be decided.
package enum ProposalProblem: Error, Equatable, Sendable {
  /// There is none of this number.
  case unknown
  /// It has ended, or waited too long.
  case over
  /// Nobody confirms or refuses what she proposed.
  case own
  /// Only whoever proposed it withdraws it.
  case notOwn
  /// Her role may not do it.
  case forbidden
  /// It is not what she was shown.
  case changed
  /// Her account and the one that proposed it may be in one hand.
  case tied(ApprovalTie)
}

extension Proposal {
  /// Checks whether somebody may decide so.
  /// - Parameters:
  ///   - seen: the digest of the order that she was shown.
  ///   - isAlone: whether those who read figures issue links too.
  ///   - tie: why her word does not count beside that of whoever proposed it; `nil` where it does.
  package func check(
    _ decision: Decision, by account: StaffAccount, seen: String, isAlone: Bool, tie: ApprovalTie?, now: Int
  ) throws(ProposalProblem) {
    guard account.role.may(order.kind.permission, isAlone: isAlone) else { throw .forbidden }
    guard waits(at: now) else { throw .over }
    guard seen == order.seal else { throw .changed }
    switch decision {
    case .confirm, .refuse: if account.name == proposer { throw .own }
    case .withdraw: if account.name != proposer { throw .notOwn }
    }
    // Refusing does nothing, so anybody else of the role may.
    if decision == .confirm, let tie { throw .tied(tie) }
  }
}

extension Sequence<StaffAccount> {
  /// Those who could do something now: the role may, she is not disabled, and she has chosen a password or comes in by the
  /// charity's own provider of accounts.
  package func able(to permission: Permission, isAlone: Bool, hasProvider: Bool = false) -> [StaffAccount] {
    filter { $0.role.may(permission, isAlone: isAlone) && !$0.isDisabled && ($0.hasPassword || hasProvider) }
  }
}
