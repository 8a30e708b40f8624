/// Who could do something that cannot be undone, and whose word counts beside whose.
package struct Approvers: Sendable {
  let permission: Permission
  /// Whether those who read figures issue links too.
  let isAlone: Bool
  /// Whether people come in without a password of ours.
  let hasProvider: Bool
  let accounts: [StaffAccount]
  let independence: Independence
  /// Whether a second person is asked for, from how many could do it.
  let isAsked: @Sendable (_ able: Int) -> Bool
  /// Seconds since 1970.
  let now: Int

  /// Those who could do something, as accounts stand at a moment.
  package init(
    to permission: Permission, isAlone: Bool, hasProvider: Bool = false, of accounts: [StaffAccount],
    _ independence: Independence, at now: Int, isAsked: @escaping @Sendable (_ able: Int) -> Bool
  ) {
    self.permission = permission
    self.isAlone = isAlone
    self.hasProvider = hasProvider
    self.accounts = accounts
    self.independence = independence
    self.now = now
    self.isAsked = isAsked
  }

  /// The accounts that could do it now.
  package var able: [String] {
    accounts.able(to: permission, isAlone: isAlone, hasProvider: hasProvider).map(\.name)
  }

  /// How many people could do it where one of them asks: herself; whoever else could, but for accounts that the same hand
  /// made, which would be no second person; and whoever could until somebody kept her out, lately.
  package func count(asking name: String) -> Int {
    let (able, own) = (Set(able), makers(of: name).union([name]))
    return 1
      + accounts.count { account in
        guard account.name != name else { return false }
        guard able.contains(account.name) else {
          return independence.lost(account.name, permission, isAlone: isAlone, at: now)
        }
        return own.isDisjoint(with: makers(of: account.name))
      }
  }

  /// What keeps one from confirming what another proposed; `nil` where nothing does. Whoever would be asking nobody does
  /// it alone by that, and names two.
  package func tie(of proposer: String, _ name: String) -> ApprovalTie? {
    guard isAsked(count(asking: name)) else { return nil }
    return ApprovalTie(between: proposer, name, independence, at: now)
  }

  /// What keeps others from confirming for one who asks, or from being a second person beside her at all.
  package func ties(asking name: String) -> [ApprovalTie] {
    let isAsking = isAsked(count(asking: name))
    return able.filter { $0 != name }.compactMap {
      isAsking ? tie(of: name, $0) : ApprovalTie(between: name, $0, independence, at: now)
    }
  }

  /// Those who may confirm what somebody proposed.
  package func confirming(_ proposer: String) -> [String] {
    able.filter { $0 != proposer && tie(of: proposer, $0) == nil }
  }

  private func makers(of name: String) -> Set<String> {
    independence.makers(of: name, permission, isAlone: isAlone, at: now)
  }
}

/// Why two accounts may be in one hand.
package struct ApprovalTie: Equatable, Sendable {
  /// Who proposed, or would.
  package let proposer: String
  /// Who would confirm.
  package let approver: String
  /// What was done to one of them or to both.
  package let holds: [Independence.Hold]
  /// The second from which they are two people again.
  package let until: Int

  /// What ties two accounts for the longest; `nil` where nothing does.
  package init?(between proposer: String, _ approver: String, _ independence: Independence, at now: Int) {
    let (one, other) = (
      ApprovalTie.hands(of: proposer, independence, now), ApprovalTie.hands(of: approver, independence, now)
    )
    let ties = one.keys.filter { other[$0] != nil }.sorted().compactMap { holder -> ApprovalTie? in
      let holds = [one[holder] ?? nil, other[holder] ?? nil].compactMap(\.self)
      return holds.map(\.until).min().map {
        ApprovalTie(proposer: proposer, approver: approver, holds: holds, until: $0)
      }
    }
    guard let tie = ties.max(by: { ($0.until, -$0.holds.count) < ($1.until, -$1.holds.count) }) else { return nil }
    self = tie
  }

  /// A tie as it stands.
  package init(proposer: String, approver: String, holds: [Independence.Hold], until: Int) {
    (self.proposer, self.approver, self.holds, self.until) = (proposer, approver, holds, until)
  }

  /// Everybody who may be using an account, by what she may: nothing for its owner.
  private static func hands(
    of name: String, _ independence: Independence, _ now: Int
  ) -> [String: Independence.Hold?] {
    independence.holds(of: name, at: now).reduce(into: [name: Optional<Independence.Hold>.none]) { hands, hold in
      if let known = hands[hold.holder] ?? nil, known.until >= hold.until { return }
      if hold.holder != name { hands.updateValue(hold, forKey: hold.holder) }
    }
  }
}
