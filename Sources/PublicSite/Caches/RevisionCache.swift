import Synchronization

/// What takes long to make, at hand: made once for each key, and forgotten when the revision of what it was made from
/// changes.
package final class RevisionCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Entries {
    var revision = 0
    var values: [Key: Value] = [:]
  }

  private let entries = Mutex(Entries())

  /// An empty cache.
  package init() {}

  /// The value of a key at a revision, made where it is not at hand. Several callers who wait at once may each make it;
  /// what was made while another revision came is returned, and not kept.
  /// - Parameter revision: the newest, as the caller has just read it; whatever is older is forgotten.
  package func value(
    _ key: Key, at revision: Int, make: () async throws -> Value
  ) async rethrows -> Value {
    let cached = entries.withLock { entries in
      if entries.revision != revision { entries = Entries(revision: revision) }
      return entries.values[key]
    }
    if let cached { return cached }
    let made = try await make()
    entries.withLock { entries in
      if entries.revision == revision { entries.values[key] = made }
    }
    return made
  }

  /// The value of a key that is the same for ever. It is made under the lock: a crowd that comes at the same moment waits
  /// for one making instead of each doing it.
  package func value(_ key: Key, make: () -> Value) -> Value {
    entries.withLock { entries in
      if let cached = entries.values[key] { return cached }
      let made = make()
      entries.values[key] = made
      return made
    }
  }
}
