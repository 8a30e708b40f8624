package import Foundation

/// Keeps the keys of other systems, each with its entries in the journal.
package protocol APIKeyStore: Sendable {
  /// Keeps a new key.
  /// - Parameter digest: of its secret, which is kept nowhere.
  /// - Returns: its number.
  func make(_ name: String, scopes: Set<APIScope>, digest: Data, by actor: String, at now: Int) async throws -> Int
  /// A key with the digest of its secret, whether or not it has ended; `nil` where there is none.
  func key(_ number: Int) async throws -> (key: APIKey, digest: Data)?
  /// Every key, the newest first.
  func keys() async throws -> [APIKey]
  /// Ends a key at once; `false` where none stands under the number.
  func end(_ number: Int, by actor: String, at now: Int) async throws -> Bool
  /// Notes on which day a key was last used. The journal tells nothing of it.
  func note(_ number: Int, seenOn day: String) async throws
}
