import Access
import Invitations

/// The keys of stations that were opened a moment ago: each is shown once, to whoever opened it, and written nowhere.
actor NewStationKeys {
  private var keys: [String: Token] = [:]

  /// Keeps the key of a new station for the session that opened it.
  func keep(_ key: Token, for session: SessionToken) { keys[session.formToken] = key }

  /// The key of the station that she opened just now, once.
  func take(for session: SessionToken) -> Token? { keys.removeValue(forKey: session.formToken) }
}
