import Access
import Crypto
import Foundation
import Testing

/// Accounts and sessions in memory, for the rules alone; the real store has tests of its own.
actor Accounts: AccessStore {
  private var kept: [String: StaffAccount] = [:]
  private var sessions: [Data: Session] = [:]
  /// Names for which a wrong password was tried.
  private(set) var refusals: [String] = []
  private var codes: Set<Data> = []
  private var lastStep = 0

  func account(_ name: String) -> StaffAccount? { kept[name] }
  func accounts() -> [StaffAccount] { Array(kept.values) }
  func open(_ session: Session) { sessions[session.key] = session }
  func session(key: Data) -> Session? { sessions[key] }
  func touch(key: Data, seen: Int) {
    sessions[key] = sessions[key].map { Session(key: key, staff: $0.staff, began: $0.began, seen: seen) }
  }
  func close(key: Data, at now: Int) { sessions[key] = nil }
  func sessions(of name: String) -> [Session] { sessions.values.filter { $0.staff == name } }
  func closeOthers(of name: String, than key: Data, at now: Int) {}
  func joining(key: Data, at now: Int) -> StaffAccount? { nil }
  func join(key: Data, passwordHash: String, at now: Int) {}
  func setPassword(_ hash: String, of name: String, keeping session: Data, at now: Int) {}
  func noteRefusal(of name: String, at now: Int) { refusals.append(name) }
  func setFactor(_ sealed: Data?, recovery: [Data], of name: String, at now: Int) {
    guard let account = kept[name] else { return }
    kept[name] = StaffAccount(
      name: name, role: account.role, passwordHash: account.passwordHash, sealedFactor: sealed)
    codes = Set(recovery)
  }
  func spend(step: Int, of name: String) -> Bool {
    guard step > lastStep else { return false }
    lastStep = step
    return true
  }
  func spend(recovery key: Data, of name: String, at now: Int) -> Bool { codes.remove(key) != nil }
  func hasFactors() -> Bool { kept.values.contains { $0.sealedFactor != nil } }
  func noteCopy(_ name: String, by actor: String, at now: Int) {}
  func noteErasing(by actor: String, at now: Int) {}
  func noteDisclosure(by actor: String, at now: Int) {}
  func history() -> [StaffEvent] { [] }
  func events(_ filter: StaffEventFilter, before number: Int?, most: Int) -> [StaffEvent] { [] }
  func apply(_ change: StaffChange, by actor: String, at now: Int) {
    if case .added(let account) = change { kept[account.name] = account }
  }
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
    await accounts.apply(
      .added(StaffAccount(name: "officer", role: .officer, passwordHash: hash)), by: StaffEvent.commandLine, at: 0)
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

  @Test func `what each role may do stands in one table`() {
    func may(_ role: Role) -> Set<Permission> {
      Set(Permission.allCases.filter { $0 != .account && role.may($0) })
    }
    let asking: Set<Permission> = [.invitations, .counts, .papers, .sending, .stations, .calls]
    #expect(may(.administrator) == [.settings, .organisation, .people, .sending, .upkeep, .approvals])
    #expect(may(.relations) == asking.union([.documents, .approvals]))
    #expect(may(.interviewer) == [.calls, .papers, .approvals] && may(.delegate) == [.stations])
    #expect(may(.board) == [.figures, .reports, .documents] && may(.analyst) == may(.board))
    #expect(
      may(.officer)
        == Set(Permission.allCases).subtracting(asking).subtracting([.people, .upkeep, .account, .approvals]))
    for permission in asking {
      #expect(Role.officer.may(permission, isAlone: true) == (permission != .papers))
      #expect(!Role.board.may(permission, isAlone: true))
    }
    for role in Role.allCases {
      #expect(role.may(.account))
      #expect(!role.may(.figures) || asking.allSatisfy { !role.may($0) })
    }
  }
}
