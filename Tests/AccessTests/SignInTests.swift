import Access
import Crypto
import Foundation
import Testing

@Suite struct SignInTests {
  private static let key = SymmetricKey(size: .bits256)
  private static let password = "a long password"

  /// A door to which one officer has the password.
  private static func door() async throws -> SignIn {
    let accounts = Accounts()
    let hash = try await PasswordHash.make(password)
    await accounts.apply(
      .added(StaffAccount(name: "officer", role: .officer, passwordHash: hash)), by: StaffEvent.commandLine, at: 0)
    return SignIn(store: accounts, deviceKey: key)
  }

  private static func attempt(
    _ name: String = "officer", _ password: String = Self.password, from address: String, on device: String? = nil,
    now: Int = 1000
  ) -> SignInTry {
    SignInTry(name: name, password: password, address: address, device: device, now: now)
  }

  @Test func `ten wrong passwords from elsewhere keep neither a known device nor a known address out`() async throws {
    let signIn = try await Self.door()
    let opened = try await signIn(Self.attempt(from: "10.0.0.1"))
    for _ in 0..<10 { _ = try? await signIn(Self.attempt("officer", "wrong password", from: "10.0.0.66")) }
    await #expect(throws: AccessProblem.throttled(seconds: 1)) {
      _ = try await signIn(Self.attempt(from: "10.0.0.66"))
    }
    _ = try await signIn(Self.attempt(from: "10.0.0.1"))
    _ = try await signIn(Self.attempt(from: "10.0.0.66", on: opened.device))
    _ = try await signIn(Self.attempt(from: "10.0.0.2"))
  }

  @Test
  func `a device is known for its own account alone, only as long as it is signed, and never instead of a password`()
    async throws
  {
    let signIn = try await Self.door()
    let device = try await signIn(Self.attempt(from: "10.0.0.1")).device
    let forged = String(device.dropLast()) + (device.last == "0" ? "1" : "0")
    for name in ["stranger", "officer"] {
      for cookie in [device, forged, "", "a.b.c", "\(device).x", String(repeating: "9", count: 4000)] {
        await #expect(throws: AccessProblem.wrongCredentials) {
          _ = try await signIn(Self.attempt(name, "wrong password", from: "a-\(name)-\(cookie)", on: cookie))
        }
      }
    }
    // Five tries of the device itself slow the device down, wherever it is.
    for _ in 0..<4 { _ = try? await signIn(Self.attempt("officer", "wrong password", from: "b", on: device)) }
    await #expect(throws: AccessProblem.throttled(seconds: 1)) {
      _ = try await signIn(Self.attempt(from: "c", on: device))
    }
    // Its age is signed with it: after 400 days it is a stranger's, whose tries are counted by address.
    _ = try await signIn(Self.attempt(from: "d", on: device, now: 1000 + 401 * 86_400))
  }

  @Test func `what is too long for a name or a password is refused, and nothing of it is kept`() async throws {
    let signIn = try await Self.door()
    let long = String(repeating: "n", count: 30_000)
    for (name, password) in [(long, "p"), ("", "p"), ("officer", long), ("nobody", long)] {
      for number in 0..<50 {
        await #expect(throws: AccessProblem.wrongCredentials) {
          _ = try await signIn(Self.attempt(name, password, from: "10.0.0.\(number)"))
        }
      }
    }
    #expect(await signIn.remembered.guessers == 0)
  }

  @Test func `a flood of names grows no table, and those for whom there is no place are told at once`() async throws {
    let signIn = try await Self.door()
    let told = await withTaskGroup(of: AccessProblem?.self) { group in
      for number in 0..<6000 {
        group.addTask {
          do {
            _ = try await signIn(Self.attempt("nobody\(number)", "wrong password", from: "10.1.\(number % 200).1"))
            return nil
          } catch { return error as? AccessProblem }
        }
      }
      return await group.reduce(into: [AccessProblem?]()) { $0.append($1) }
    }
    // How many find a place depends on how fast the machine hands them in.
    #expect(told.filter { $0 == .crowded }.count > 3000)
    #expect(told.allSatisfy { $0 == .crowded || $0 == .wrongCredentials })
    #expect(await signIn.remembered.guessers <= 4096)
  }

  @Test func `the officer goes ahead of the strangers who wait`() async throws {
    let signIn = try await Self.door()
    _ = try await signIn(Self.attempt(from: "10.0.0.1"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          _ = try? await signIn(Self.attempt("nobody\(number)", "wrong password", from: "10.2.\(number).1"))
        }
      }
      try await Task.sleep(for: .milliseconds(50))
      _ = try await signIn(Self.attempt(from: "10.0.0.1"))
      group.cancelAll()
    }
  }

  @Test func `tries at the same moment are counted each, so that guessing is slow from the first on`() async throws {
    let signIn = try await Self.door()
    let told = await withTaskGroup(of: AccessProblem?.self) { group in
      for _ in 0..<40 {
        group.addTask {
          do {
            _ = try await signIn(Self.attempt("officer", "wrong password", from: "10.0.0.5"))
            return nil
          } catch { return error as? AccessProblem }
        }
      }
      return await group.reduce(into: [AccessProblem?]()) { $0.append($1) }
    }
    #expect(told.filter { $0 == .wrongCredentials }.count <= 5)
  }

  @Test func `an account's name is one line that sign-in would look at`() {
    #expect(StaffAccount.accepts(name: "جودة") && StaffAccount.accepts(name: "quality officer"))
    for name in ["", "a\nb", "a\u{0}", String(repeating: "n", count: 121)] {
      #expect(!StaffAccount.accepts(name: name))
    }
  }
}
