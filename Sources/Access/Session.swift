import Crypto
package import Foundation
import Numerals

/// The secret in a signed-in person's cookie: 256 random bits. The store knows only its SHA-256.
package struct SessionToken: Equatable, Sendable {
  private let bytes: [UInt8]

  /// A fresh token.
  package init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// The token in a cookie; `nil` for anything else.
  package init?(cookie: String) {
    guard cookie.utf8.count == 64, let bytes = [UInt8](hexadecimal: cookie) else { return nil }
    self.bytes = bytes
  }

  /// As the cookie carries it.
  package var cookie: String { bytes.hexadecimal }
  /// As the store knows it.
  package var key: Data { Data(SHA256.hash(data: bytes)) }
  /// The token that forms of this session carry against forged requests.
  package var formToken: String { formDigest.hexadecimal }

  /// Whether a text is that token; every wrong one takes as long.
  package func hasFormToken(_ text: String?) -> Bool {
    text.flatMap { Data(hexadecimal: $0) }.map { formDigest == $0 } ?? false
  }

  private var formDigest: SHA256.Digest { SHA256.hash(data: Array("form".utf8) + bytes) }
}

/// A signed-in person's session. Times are seconds since 1970.
package struct Session: Equatable, Sendable {
  package let key: Data
  package let staff: String
  package let began: Int
  package let seen: Int

  package init(key: Data, staff: String, began: Int, seen: Int) {
    self.key = key
    self.staff = staff
    self.began = began
    self.seen = seen
  }

  /// The longest pause, 20 minutes, and the longest session, eight hours.
  package static let idle = 20 * 60
  package static let whole = 8 * 3600
  /// How many sessions an account has at the most; one more ends the oldest.
  package static let most = 5

  /// Whether it still stands at a moment. One that was begun under a clock that ran ahead ends when that is set right.
  package func isOpen(at now: Int) -> Bool {
    abs(now - seen) <= Session.idle && abs(now - began) <= Session.whole
  }
}

/// Keeps accounts and sessions.
package protocol AccessStore: Sendable {
  func add(_ account: StaffAccount) async throws
  func account(_ name: String) async throws -> StaffAccount?
  func accounts() async throws -> [StaffAccount]
  /// Sets a new password hash and ends every session of the account.
  func reset(_ name: String, passwordHash: String) async throws
  func remove(_ name: String) async throws
  /// Begins a session, ends those of the account beyond `Session.most`, oldest first, and forgets those that are over.
  func open(_ session: Session) async throws
  func session(key: Data) async throws -> Session?
  func touch(key: Data, seen: Int) async throws
  func close(key: Data) async throws
}
