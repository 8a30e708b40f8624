package import Foundation

/// A call of another system that changes something, under the name that the system gave it so that it is done once.
package struct APICall: Equatable, Sendable {
  /// The number of the system's key.
  package let key: Int
  /// A keyed digest of its name: a system may name it after a person.
  package let name: Data
  /// A keyed digest of what was sent.
  package let body: Data

  /// A call by its digests.
  package init(key: Int, name: Data, body: Data) {
    (self.key, self.name, self.body) = (key, name, body)
  }

  /// For how many seconds it is remembered.
  package static let lifetime = 86_400
}

/// What is known of a call when it comes.
package enum APICallStanding: Equatable, Sendable {
  /// Nothing: it is to be done, and whoever sends it again meanwhile is told that it is under way.
  case begun
  /// It is being done; or it was broken off, and nobody knows how far it came.
  case underway
  /// Another call had this name.
  case other
  /// It was answered, with a status and, sealed, these words.
  case answered(status: Int, sealed: Data)
}

/// Remembers for a day which calls were made, so that one that is sent twice is done once.
package protocol APICallStore: Sendable {
  /// Looks a call up and, where nothing is known of it, begins it: of two at the same moment one begins. Forgets what is
  /// older than a day.
  func begin(_ call: APICall, at now: Int) async throws -> APICallStanding
  /// Keeps what a call was answered.
  func answer(_ call: APICall, status: Int, sealed: Data) async throws
  /// Forgets a call by which nothing was done.
  func drop(_ call: APICall) async throws
  /// Forgets what is older than a day.
  func forget(at now: Int) async throws
}
