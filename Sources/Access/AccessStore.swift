package import Foundation

/// Keeps accounts and sessions, and writes down who changed them. Names are told apart letter by letter.
package protocol AccessStore: Sendable {
  /// Changes an account, with an event of who did it. Throws `AccessProblem.accountExists` and `.unknownAccount`, and
  /// `.lastAdministrator` where nobody would be left who lets people in.
  func apply(_ change: StaffChange, by actor: String, at now: Int) async throws
  /// The account of a name; `nil` where there is none.
  func account(_ name: String) async throws -> StaffAccount?
  /// Every account, by name.
  func accounts() async throws -> [StaffAccount]
  /// Whose link a key opens; `nil` where it was used, has ended, or her account is disabled.
  func joining(key: Data, at now: Int) async throws -> StaffAccount?
  /// Sets the password that somebody chose by her link, which ends with it, and ends her sessions. Throws
  /// `AccessProblem.unknownLink`.
  func join(key: Data, passwordHash: String, at now: Int) async throws
  /// Sets the password that somebody chose herself, and ends her sessions but the one in which she did.
  func setPassword(_ hash: String, of name: String, keeping session: Data, at now: Int) async throws
  /// Sets somebody's second factor, with the keys of its recovery codes; or takes both away.
  func setFactor(_ sealed: Data?, recovery: [Data], of name: String, at now: Int) async throws
  /// Notes that the code of a step was used; `false` where that step, or a later one, was used before.
  func spend(step: Int, of name: String) async throws -> Bool
  /// Uses up a recovery code; `false` where she has no such one.
  func spend(recovery key: Data, of name: String, at now: Int) async throws -> Bool
  /// Whether anybody has a second factor.
  func hasFactors() async throws -> Bool
  /// Begins a session, ends those of the account beyond `Session.most`, oldest first, and forgets those that are over.
  func open(_ session: Session) async throws
  /// The session of a token's key; `nil` where there is none, whether or not it is over.
  func session(key: Data) async throws -> Session?
  /// The sessions of an account, the last used first, whether or not they are over.
  func sessions(of name: String) async throws -> [Session]
  /// Notes when a session was last used, in seconds since 1970.
  func touch(key: Data, seen: Int) async throws
  /// Ends a session; does nothing where there is none.
  func close(key: Data, at now: Int) async throws
  /// Ends every session of an account but one.
  func closeOthers(of name: String, than key: Data, at now: Int) async throws
  /// Notes that a wrong password was tried for an account that exists.
  func noteRefusal(of name: String, at now: Int) async throws
  /// Notes that somebody downloaded a backup.
  func noteCopy(_ name: String, by actor: String, at now: Int) async throws
  /// Notes that somebody erased what was held of a telephone number or an address, and not of whose.
  func noteErasing(by actor: String, at now: Int) async throws
  /// Notes that somebody had it written down what is held of a telephone number or an address, and not of whose.
  func noteDisclosure(by actor: String, at now: Int) async throws
  /// Everything that happened with the accounts of which `Independence` knows, in the order in which it did.
  func history() async throws -> [StaffEvent]
  /// At most so many events that a filter lets pass, the newest first; only those before a number where one is given.
  func events(_ filter: StaffEventFilter, before number: Int?, most: Int) async throws -> [StaffEvent]
}
