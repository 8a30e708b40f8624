package import Crypto
import Foundation

/// Lets staff in: checks the password, slows guessing down, opens and finds sessions. Whatever strangers try, it
/// remembers little, hashes one password at a time, and keeps nobody waiting who signed in before.
package actor SignIn {
  /// Whose guesses are counted together: those of one device, or those on one account from one address.
  private enum Guesser: Hashable {
    case device(String)
    case place(account: Data, address: String)
  }

  /// An account and an address from which it was entered.
  private struct Home: Hashable {
    let account: Data
    let address: String
  }

  private let store: any AccessStore
  private let deviceKey: SymmetricKey
  private let factors: FactorSeal
  private let lanes = HashingLanes()
  /// Five tries are free, then the pause doubles up to half a minute: guesses become rare, the door is never locked.
  private var guesses = TryCounter<Guesser>(places: 4096, free: 5, longest: 30)
  private var homes = RecentPlaces<Home>(places: 512)
  /// A hash that fits no password that anybody knows: an unknown name costs what a known one costs.
  private let decoy: String

  /// Sign-in over a store of accounts; the key vouches for devices on which somebody signed in before.
  package init(store: any AccessStore, deviceKey: SymmetricKey) {
    self.store = store
    self.deviceKey = deviceKey
    factors = FactorSeal(deviceKey)
    var generator = SystemRandomNumberGenerator()
    decoy = PasswordHash.decoy(using: &generator)
  }

  /// Checks name and password, and opens a session.
  package func callAsFunction(_ attempt: SignInTry) async throws -> OpenedSession {
    guard attempt.isPlausible else { throw AccessProblem.wrongCredentials }
    let account = Data(SHA256.hash(data: Array(attempt.name.utf8)))
    let device = attempt.device.flatMap {
      KnownDevice(cookie: $0, of: attempt.name, key: deviceKey, now: attempt.now)
    }
    let home = Home(account: account, address: attempt.address)
    let guesser = device.map { Guesser.device($0.number) } ?? .place(account: account, address: attempt.address)
    if let wait = guesses.pause(guesser, now: attempt.now) { throw AccessProblem.throttled(seconds: wait) }
    // Counted before it is looked at, so that many at once are not each the first.
    guesses.note(guesser, now: attempt.now)
    let isKnown = device != nil || homes.contains(home)
    do {
      try await check(attempt, in: isKnown ? .known : .stranger(address: attempt.address))
    } catch AccessProblem.crowded {
      guesses.takeBack(guesser)
      throw AccessProblem.crowded
    }
    try await checkFactor(attempt)
    guesses.forget(guesser)
    homes.note(home)
    return try await open(attempt, on: device)
  }

  private func check(_ attempt: SignInTry, in lane: HashingLanes.Lane) async throws {
    let (store, decoy) = (store, decoy)
    let fits = try await lanes.run(lane) {
      let account = try await store.account(attempt.name)
      let fits = await PasswordHash.verify(attempt.password, against: account?.passwordHash ?? decoy)
      if !fits, account != nil { try? await store.noteRefusal(of: attempt.name, at: attempt.now) }
      return fits && account?.isDisabled == false
    }
    guard fits else { throw AccessProblem.wrongCredentials }
  }

  /// A code that does not fit is told like a password that does not: nobody learns that the password did.
  private func checkFactor(_ attempt: SignInTry) async throws {
    guard let account = try await store.account(attempt.name), let sealed = account.sealedFactor else { return }
    if let factor = factors.opened(sealed, of: account.name),
      let step = factor.step(of: attempt.code, at: attempt.now), try await store.spend(step: step, of: account.name)
    {
      return
    }
    let key = RecoveryCode.key(of: attempt.code, name: account.name)
    guard try await store.spend(recovery: key, of: account.name, at: attempt.now) else {
      try? await store.noteRefusal(of: account.name, at: attempt.now)
      throw AccessProblem.wrongCredentials
    }
  }

  private func open(_ attempt: SignInTry, on device: KnownDevice?) async throws -> OpenedSession {
    var generator = SystemRandomNumberGenerator()
    let token = SessionToken(using: &generator)
    try await store.open(Session(key: token.key, staff: attempt.name, began: attempt.now, seen: attempt.now))
    let device = device ?? KnownDevice.fresh(using: &generator)
    return OpenedSession(session: token, device: device.cookie(of: attempt.name, key: deviceKey, now: attempt.now))
  }

  /// Opens a session for an account for which another vouches, who has asked for password and code as it sees fit.
  package func enter(_ name: String, at now: Int) async throws -> OpenedSession {
    guard StaffAccount.accepts(name: name), let account = try await store.account(name), !account.isDisabled else {
      throw AccessProblem.wrongCredentials
    }
    let attempt = SignInTry(name: account.name, password: "", address: "", device: nil, now: now)
    return try await open(attempt, on: nil)
  }

  /// Whether anybody has a second factor, so that sign-in asks for its code.
  package func hasFactors() async throws -> Bool { try await store.hasFactors() }

  /// Gives somebody a second factor whose code she has typed, and the codes for the day on which it is lost; `nil` where
  /// the code is another.
  package func setFactor(
    _ factor: OneTimeCode, code: String, of name: String, now: Int
  ) async throws -> [RecoveryCode]? {
    guard let step = factor.step(of: code, at: now) else { return nil }
    var generator = SystemRandomNumberGenerator()
    let recovery = (0..<RecoveryCode.count).map { _ in RecoveryCode(using: &generator) }
    try await store.setFactor(
      factors.sealed(factor, of: name), recovery: recovery.map { RecoveryCode.key(of: $0.text, name: name) }, of: name,
      at: now)
    _ = try await store.spend(step: step, of: name)
    return recovery
  }

  /// How many guessers and how many places are remembered.
  package var remembered: (guessers: Int, places: Int) { (guesses.count, homes.count) }

  /// The account behind a cookie, while its session stands.
  package func account(_ token: SessionToken, now: Int) async throws -> StaffAccount? {
    guard let session = try await store.session(key: token.key), session.isOpen(at: now) else { return nil }
    // Where nothing can be written, the session grows no older by being used; it is not a reason to show nothing.
    if now - session.seen > 60 { try? await store.touch(key: token.key, seen: now) }
    let account = try await store.account(session.staff)
    return account?.isDisabled == true ? nil : account
  }

  /// Ends a session.
  package func signOut(_ token: SessionToken, now: Int) async throws { try await store.close(key: token.key, at: now) }

  /// Whether a password is that of an account, looked at in its turn.
  package func fits(_ password: String, of account: StaffAccount) async throws -> Bool {
    try await lanes.run(.known) { await PasswordHash.verify(password, against: account.passwordHash) }
  }
}
