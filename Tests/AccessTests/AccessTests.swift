import Access
import Crypto
import Foundation
import Testing

/// Accounts and sessions in memory, for the rules alone; the real store has tests of its own.
actor Accounts: AccessStore {
  private var kept: [String: StaffAccount] = [:]
  private var sessions: [Data: Session] = [:]

  func add(_ account: StaffAccount) { kept[account.name] = account }
  func account(_ name: String) -> StaffAccount? { kept[name] }
  func accounts() -> [StaffAccount] { Array(kept.values) }
  func reset(_ name: String, passwordHash: String) {}
  func remove(_ name: String) { kept[name] = nil }
  func open(_ session: Session) { sessions[session.key] = session }
  func session(key: Data) -> Session? { sessions[key] }
  func touch(key: Data, seen: Int) {
    sessions[key] = sessions[key].map { Session(key: key, staff: $0.staff, began: $0.began, seen: seen) }
  }
  func close(key: Data) { sessions[key] = nil }
}

@Suite struct AccessTests {
  @Test func `a password fits its own hash and no other`() async throws {
    let hash = try await PasswordHash.make("مفتاح طويل جداً 12")
    #expect(hash.hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$"))
    #expect(await PasswordHash.verify("مفتاح طويل جداً 12", against: hash))
    #expect(await !PasswordHash.verify("مفتاح طويل جداً 13", against: hash))
    await #expect(throws: AccessProblem.passwordLength(5)) { try await PasswordHash.make("short") }
    let crowded = String(repeating: "a\u{301}\u{302}\u{303}\u{304}\u{305}", count: 120)
    await #expect(throws: AccessProblem.passwordLength(120)) { try await PasswordHash.make(crowded) }
  }

  @Test func `a session ends after twenty idle minutes and after eight hours`() async throws {
    let accounts = Accounts()
    let hash = try await PasswordHash.make("a long password")
    await accounts.add(StaffAccount(name: "officer", role: .officer, passwordHash: hash))
    let signIn = SignIn(store: accounts, deviceKey: SymmetricKey(size: .bits256))
    let attempt = SignInTry(name: "officer", password: "a long password", address: "10.0.0.1", now: 1000)
    let token = try await signIn(attempt).session
    #expect(try await signIn.account(token, now: 1000 + 19 * 60)?.name == "officer")
    #expect(try await signIn.account(token, now: 1000 + 38 * 60)?.name == "officer")
    #expect(try await signIn.account(token, now: 1000 + 59 * 60) == nil)
    #expect(SessionToken(cookie: token.cookie) == token)
    #expect(SessionToken(cookie: "x") == nil)
  }

  @Test func `a session that began under a clock that ran ahead ends when it is set right`() {
    let ahead = Session(key: Data(), staff: "officer", began: 400_000_000, seen: 400_000_000)
    #expect(ahead.isOpen(at: 400_000_060) && !ahead.isOpen(at: 1000))
  }

  @Test func `five wrong passwords slow the account down, and an unknown name is told nothing else`() async throws {
    let signIn = SignIn(store: Accounts(), deviceKey: SymmetricKey(size: .bits256))
    let attempt = SignInTry(name: "nobody", password: "whatever it is", address: "10.0.0.1", now: 50)
    for _ in 0..<5 {
      await #expect(throws: AccessProblem.wrongCredentials) {
        _ = try await signIn(attempt)
      }
    }
    await #expect(throws: AccessProblem.throttled(seconds: 1)) {
      _ = try await signIn(attempt)
    }
  }

  @Test func `an administrator sees no figures`() {
    #expect(Permission.allCases.filter { Role.administrator.may($0) } == [.settings])
    #expect(Permission.allCases.filter { Role.relations.may($0) } == [.invitations, .documents])
    #expect(Permission.allCases.filter { Role.board.may($0) } == [.figures, .reports, .documents])
    #expect(Permission.allCases.filter { !Role.officer.may($0) } == [.invitations])
    #expect(Role.officer.may(.invitations, isAlone: true) && !Role.board.may(.invitations, isAlone: true))
    for role in Role.allCases { #expect(!role.may(.figures) || !role.may(.invitations)) }
    #expect(!Role.board.may(.comments) && Role.officer.may(.comments))
    #expect(Role.officer.may(.figures) && Role.board.may(.figures))
  }
}
