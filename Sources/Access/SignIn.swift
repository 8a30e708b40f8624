/// Lets staff in: checks the password, slows guessing down, opens and finds sessions.
package actor SignIn {
  private let store: any AccessStore
  private var failures: [String: (count: Int, last: Int)] = [:]
  private var decoy: String?

  /// Sign-in over a store of accounts.
  package init(store: any AccessStore) { self.store = store }

  /// Checks name and password, and opens a session. An unknown name takes as long as a wrong password; after five
  /// failures the pause doubles with each, up to fifteen minutes.
  package func callAsFunction(name: String, password: String, now: Int) async throws -> SessionToken {
    if let wait = pause(name, now: now) { throw AccessProblem.throttled(seconds: wait) }
    let account = try await store.account(name)
    let hash: String
    if let account { hash = account.passwordHash } else { hash = try await unknownHash() }
    guard await PasswordHash.verify(password, against: hash), account != nil else {
      failures[name] = ((failures[name]?.count ?? 0) + 1, now)
      throw AccessProblem.wrongCredentials
    }
    failures[name] = nil
    var generator = SystemRandomNumberGenerator()
    let token = SessionToken(using: &generator)
    try await store.open(Session(key: token.key, staff: name, began: now, seen: now))
    return token
  }

  /// The account behind a cookie, while its session stands.
  package func account(_ token: SessionToken, now: Int) async throws -> StaffAccount? {
    guard let session = try await store.session(key: token.key), session.isOpen(at: now) else { return nil }
    // Where nothing can be written, the session grows no older by being used; it is not a reason to show nothing.
    if now - session.seen > 60 { try? await store.touch(key: token.key, seen: now) }
    return try await store.account(session.staff)
  }

  /// Ends a session.
  package func signOut(_ token: SessionToken) async throws { try await store.close(key: token.key) }

  private func pause(_ name: String, now: Int) -> Int? {
    guard let (count, last) = failures[name], count >= 5 else { return nil }
    let pause = min(900, 1 << min(count - 5, 10))
    let wait = last + pause - now
    // A clock that was set back in between makes nobody wait longer.
    return wait > 0 && wait <= pause ? wait : nil
  }

  /// A hash that fits no password that anybody knows.
  private func unknownHash() async throws -> String {
    if let decoy { return decoy }
    var generator = SystemRandomNumberGenerator()
    let hash = try await PasswordHash.make(SessionToken(using: &generator).cookie)
    decoy = hash
    return hash
  }
}
