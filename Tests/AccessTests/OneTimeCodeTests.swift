import Access
import Crypto
import Foundation
import Testing

/// The second factor, held against the published values of its standard.
@Suite struct OneTimeCodeTests {
  private static let published = OneTimeCode(secret: Data("12345678901234567890".utf8))

  /// RFC 6238, appendix B, SHA-1; the last six of its eight digits.
  @Test(arguments: [
    (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
    (2_000_000_000, "279037"), (20_000_000_000, "353130"),
  ])
  func `codes are those of the standard`(seconds: Int, code: String) throws {
    let factor = try #require(Self.published)
    #expect(factor.code(of: seconds / OneTimeCode.period) == code)
    #expect(factor.step(of: code, at: seconds) == seconds / 30)
  }

  @Test func `a clock may be a step off, digits may be of any kind, and nothing else fits`() throws {
    let factor = try #require(Self.published)
    #expect(factor.step(of: "287082", at: 59 + 30) == 1 && factor.step(of: "287082", at: 29) == 1)
    #expect(factor.step(of: "287082", at: 59 + 61) == nil)
    #expect(factor.step(of: "٢٨٧ ٠٨٢", at: 59) == 1 && factor.step(of: " 287-082 ", at: 59) == 1)
    for wrong in ["", "28708", "2870820", "287083", "abcdef"] { #expect(factor.step(of: wrong, at: 59) == nil) }
    #expect(factor.step(of: "287082", at: -1) == nil)
  }

  @Test func `a secret is written in base 32 and read again, and nothing else is one`() throws {
    let factor = try #require(Self.published)
    #expect(factor.written == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(OneTimeCode(written: factor.written) == factor)
    for wrong in ["", "GEZD", factor.written + "A", factor.written.lowercased(), String(repeating: "A", count: 5000)] {
      #expect(OneTimeCode(written: wrong) == nil, "\(wrong.prefix(40))")
    }
    let address = factor.address(of: "sara ali", at: "جمعية")
    #expect(address.hasPrefix("otpauth://totp/%D8%AC") && address.contains("sara%20ali?secret=GEZD"))
  }

  @Test func `a sealed secret opens for its own account and key alone`() throws {
    let (factor, key) = (try #require(Self.published), SymmetricKey(size: .bits256))
    let sealed = try FactorSeal(key).sealed(factor, of: "sara")
    #expect(FactorSeal(key).opened(sealed, of: "sara") == factor)
    #expect(FactorSeal(key).opened(sealed, of: "huda") == nil)
    #expect(FactorSeal(SymmetricKey(size: .bits256)).opened(sealed, of: "sara") == nil)
    #expect(sealed.range(of: factor.secret) == nil)
  }

  @Test func `recovery codes are typed in any case, and belong to one account`() {
    var generator = SystemRandomNumberGenerator()
    let code = RecoveryCode(using: &generator)
    let key = RecoveryCode.key(of: code.text, name: "sara")
    #expect(RecoveryCode.key(of: " " + code.text.lowercased().replacing("-", with: " "), name: "sara") == key)
    #expect(RecoveryCode.key(of: code.text, name: "huda") != key)
  }
}

extension OneTimeCodeTests {
  @Test func `whoever has a second factor comes in by each code once, or by a recovery code once`() async throws {
    let store = Accounts()
    let hash = try await PasswordHash.make("a long password")
    await store.apply(
      .added(StaffAccount(name: "sara", role: .board, passwordHash: hash)), by: StaffEvent.commandLine, at: 0)
    let signIn = SignIn(store: store, deviceKey: SymmetricKey(size: .bits256))
    let factor = try #require(Self.published)
    #expect(try await signIn.setFactor(factor, code: "000000", of: "sara", now: 59) == nil)
    let recovery = try #require(try await signIn.setFactor(factor, code: "287082", of: "sara", now: 59))
    #expect(recovery.count == RecoveryCode.count)
    func enter(_ code: String, at now: Int, from address: String) async -> Bool {
      let attempt = SignInTry(
        name: "sara", password: "a long password", code: code, address: address, now: now)
      return (try? await signIn(attempt)) != nil
    }
    // The code that set it up is used.
    #expect(await !enter("287082", at: 59, from: "10.0.0.1"))
    #expect(await !enter("", at: 59, from: "10.0.0.2"))
    let later = 1_111_111_109
    #expect(await enter("081804", at: later, from: "10.0.0.3"))
    #expect(await !enter("081804", at: later, from: "10.0.0.4"))
    #expect(await enter(recovery[0].text, at: later, from: "10.0.0.5"))
    #expect(await !enter(recovery[0].text, at: later, from: "10.0.0.6"))
    #expect(await store.refusals.count == 4)
  }

  @Test func `codes are guessed no faster than passwords`() async throws {
    let store = Accounts()
    let hash = try await PasswordHash.make("a long password")
    await store.apply(
      .added(StaffAccount(name: "sara", role: .board, passwordHash: hash)), by: StaffEvent.commandLine, at: 0)
    let signIn = SignIn(store: store, deviceKey: SymmetricKey(size: .bits256))
    _ = try await signIn.setFactor(try #require(Self.published), code: "287082", of: "sara", now: 59)
    let attempt = SignInTry(name: "sara", password: "a long password", code: "1", address: "10.0.0.1", now: 900)
    for _ in 0..<5 {
      await #expect(throws: AccessProblem.wrongCredentials) { _ = try await signIn(attempt) }
    }
    await #expect(throws: AccessProblem.throttled(seconds: 1)) { _ = try await signIn(attempt) }
  }
}
