package import Access
import Foundation
import Invitations
import Synchronization

/// What was made for one signed-in person and waits for her next request: in memory only, ten minutes unless it is said
/// otherwise, and nobody else's session sees it.
package final class SessionHandoff<Item: Sendable>: Sendable {
  private struct Entry {
    let session: Data
    let number: Int
    let until: Int
    var item: Item
  }

  private struct Entries {
    var all: [String: Entry] = [:]
    var number = 0
  }

  private let entries = Mutex(Entries())

  private let lifetime: Int

  /// A handoff with nothing in it.
  /// - Parameter lifetime: the seconds after which a thing is gone.
  package init(lifetime: Int = SessionHandoff.lifetime) { self.lifetime = lifetime }

  /// Seconds after which a thing is gone where nothing else is said.
  package static var lifetime: Int { 600 }
  /// How many things one session may have here; an older one makes room for the next.
  package static var perSession: Int { 3 }

  /// Puts a thing down for a session.
  /// - Returns: the name by which it is found again.
  package func put(_ item: Item, for session: SessionToken, now: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    let name = "\(Token(using: &generator))"
    entries.withLock { entries in
      entries.all = entries.all.filter { $0.value.until > now }
      let own = entries.all.filter { $0.value.session == session.key }.sorted { $0.value.number > $1.value.number }
      for (old, _) in own.dropFirst(SessionHandoff.perSession - 1) { entries.all[old] = nil }
      entries.number += 1
      entries.all[name] = Entry(
        session: session.key, number: entries.number, until: now + lifetime, item: item)
    }
    Task { [weak self, lifetime] in
      try? await Task.sleep(for: .seconds(lifetime))
      _ = self?.entries.withLock { $0.all.removeValue(forKey: name) }
    }
    return name
  }

  /// Looks at a thing, which stays.
  package func look(_ name: String?, for session: SessionToken, now: Int) -> Item? {
    guard let name else { return nil }
    return entries.withLock { entries in
      entries.all[name].flatMap { $0.session == session.key && $0.until > now ? $0.item : nil }
    }
  }

  /// Takes a thing away: of several who ask at once, one gets it.
  package func take(_ name: String?, for session: SessionToken, now: Int) -> Item? {
    guard let name else { return nil }
    return entries.withLock { entries in
      guard let entry = entries.all[name], entry.session == session.key, entry.until > now else { return nil }
      entries.all[name] = nil
      return entry.item
    }
  }

  /// Changes a thing where it lies; `nil` where there is none.
  package func change<Result: Sendable>(
    _ name: String?, for session: SessionToken, now: Int, _ work: (inout Item) -> Result
  ) -> Result? {
    guard let name else { return nil }
    return entries.withLock { entries in
      guard var entry = entries.all[name], entry.session == session.key, entry.until > now else { return nil }
      defer { entries.all[name] = entry }
      return work(&entry.item)
    }
  }
}
