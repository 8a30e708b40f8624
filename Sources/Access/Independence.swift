/// Whose accounts may be in one hand. Whoever makes an account, hands out its way in or says what it may do could be using
/// it herself, so for two weeks its word does not count beside hers: that long a colleague has to notice.
package struct Independence: Sendable {
  /// What put an account into somebody's hand.
  package struct Hold: Equatable, Sendable {
    /// Whoever may be using the account.
    package let holder: String
    /// Who did it: the holder, or an account that she held then.
    package let actor: String
    package let kind: StaffEvent.Kind
    package let account: String
    /// When, in seconds since 1970.
    package let at: Int

    /// A hold.
    package init(holder: String, actor: String, kind: StaffEvent.Kind, account: String, at: Int) {
      (self.holder, self.actor, self.kind, self.account, self.at) = (holder, actor, kind, account, at)
    }

    /// The second from which it counts no more.
    package var until: Int { at + Independence.window }
  }

  /// A role that was given, with those in whose hand the account was by that.
  private struct Grant {
    let holders: Set<String>
    /// The role before; `nil` where there was none.
    let before: Role?
    let at: Int
  }

  /// That somebody else took from an account what it could do.
  private struct Loss {
    /// The role before; `nil` where nothing tells of it.
    let before: Role?
    let at: Int
  }

  /// What is known of an account.
  private struct Record {
    var role: Role?
    var isUsable = true
    var holds: [Hold] = []
    /// Those that open nothing while her own second factor stands before them.
    var shielded: [Hold] = []
    var hasOwnFactor = false
    var grants: [Grant] = []
    var losses: [Loss] = []
  }

  private var records: [String: Record] = [:]

  /// For so many days an account stays in a hand.
  package static let days = 14
  static let window = days * 86_400

  /// The events that it looks at; others change nothing.
  package static let kinds: [StaffEvent.Kind] = [
    .invited, .added, .reset, .replaced, .role, .disabled, .enabled, .removed, .joined, .factor, .withoutFactor,
  ]

  /// What follows from everything that happened with the accounts.
  /// - Parameter events: in the order in which they happened.
  package init(_ events: some Sequence<StaffEvent>) {
    for event in events { note(event) }
  }

  /// What keeps an account in somebody's hand now.
  package func holds(of name: String, at now: Int) -> [Hold] {
    records[name]?.holds.filter { $0.until > now } ?? []
  }

  /// Those through whom an account could do something for the first time, lately.
  func makers(of name: String, _ permission: Permission, isAlone: Bool, at now: Int) -> Set<String> {
    guard let record = records[name] else { return [] }
    func could(_ role: Role?) -> Bool { role?.may(permission, isAlone: isAlone) ?? false }
    let recent = record.grants.filter { $0.at + Independence.window > now && !could($0.before) }
    guard let first = recent.first,
      !record.losses.contains(where: {
        $0.at <= first.at && $0.at + Independence.window > now && $0.before.map(could) ?? true
      })
    else { return [] }
    return recent.reduce(into: []) { $0.formUnion($1.holders) }
  }

  /// Whether somebody else took from an account, lately, that it could do something.
  func lost(_ name: String, _ permission: Permission, isAlone: Bool, at now: Int) -> Bool {
    records[name]?.losses.contains {
      $0.at + Independence.window > now && $0.before?.may(permission, isAlone: isAlone) ?? true
    } ?? false
  }

  private mutating func note(_ event: StaffEvent) {
    let name = event.subject
    var record = records[name] ?? Record()
    defer { records[name] = event.kind == .removed ? nil : record }
    switch event.kind {
    case .invited, .added:
      record = Record()
      record.isUsable = event.kind == .added
      grant(event, to: &record, hold(event))
    case .role: grant(event, to: &record, hold(event))
    case .reset, .replaced:
      if event.kind == .reset { lose(event, &record) }
      record.isUsable = event.kind == .replaced
      if record.hasOwnFactor { record.shielded += hold(event) } else { record.holds += hold(event) }
    case .enabled:
      record.holds += hold(event)
      record.isUsable = true
    case .disabled:
      lose(event, &record)
      record.isUsable = false
    case .joined: record.isUsable = true
    case .factor: record.hasOwnFactor = !record.holds.contains { $0.until > event.at }
    case .withoutFactor:
      record.hasOwnFactor = false
      // Whoever had the password alone has the whole way in from now on.
      record.holds += hold(event) + record.shielded.map { $0.again(at: event.at) }
      record.shielded = []
    default: break
    }
  }

  /// In whose hands an account comes by an event: of whoever did it, and of those who held her account then. The machine's
  /// keeper could do everything anyway.
  private func hold(_ event: StaffEvent) -> [Hold] {
    guard event.actor != StaffEvent.commandLine, event.actor != event.subject else { return [] }
    let holders = [event.actor] + holds(of: event.actor, at: event.at).map(\.holder)
    return Set(holders).subtracting([event.subject]).sorted().map {
      Hold(holder: $0, actor: event.actor, kind: event.kind, account: event.subject, at: event.at)
    }
  }

  private func grant(_ event: StaffEvent, to record: inout Record, _ holds: [Hold]) {
    if event.kind == .role { lose(event, &record) }
    record.grants.append(
      Grant(
        holders: Set(holds.map(\.holder)), before: event.kind == .role ? record.role ?? event.role : nil, at: event.at))
    record.holds += holds
    record.role = event.role
  }

  private func lose(_ event: StaffEvent, _ record: inout Record) {
    guard record.isUsable, event.actor != StaffEvent.commandLine, event.actor != event.subject else { return }
    record.losses.append(Loss(before: record.role, at: event.at))
  }
}

extension Independence.Hold {
  /// The same, counted from a later moment.
  fileprivate func again(at moment: Int) -> Self {
    Self(holder: holder, actor: actor, kind: kind, account: account, at: moment)
  }
}
