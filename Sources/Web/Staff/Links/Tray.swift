package import Access
import Foundation
import Invitations
import Synchronization

/// What was made for one signed-in person and waits for her next request: in memory only, ten minutes at most, and
/// nobody else's session sees it.
package final class Tray<Item: Sendable>: Sendable {
  private struct Place {
    let session: Data
    let number: Int
    let until: Int
    var item: Item
  }

  private struct Places {
    var all: [String: Place] = [:]
    var number = 0
  }

  private let places = Mutex(Places())

  /// An empty tray.
  package init() {}

  /// Seconds after which a thing is gone.
  package static var lifetime: Int { 600 }
  /// How many things one session may have here; an older one makes room for the next.
  package static var perSession: Int { 3 }

  /// Puts a thing down for a session.
  /// - Returns: the name by which it is found again.
  package func put(_ item: Item, for session: SessionToken, now: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    let name = "\(Token(using: &generator))"
    places.withLock { places in
      places.all = places.all.filter { $0.value.until > now }
      let own = places.all.filter { $0.value.session == session.key }.sorted { $0.value.number > $1.value.number }
      for (old, _) in own.dropFirst(Tray.perSession - 1) { places.all[old] = nil }
      places.number += 1
      places.all[name] = Place(
        session: session.key, number: places.number, until: now + Tray.lifetime, item: item)
    }
    Task { [weak self] in
      try? await Task.sleep(for: .seconds(Tray.lifetime))
      _ = self?.places.withLock { $0.all.removeValue(forKey: name) }
    }
    return name
  }

  /// Looks at a thing, which stays.
  package func look(_ name: String?, for session: SessionToken, now: Int) -> Item? {
    guard let name else { return nil }
    return places.withLock { places in
      places.all[name].flatMap { $0.session == session.key && $0.until > now ? $0.item : nil }
    }
  }

  /// Takes a thing away: of several who ask at once, one gets it.
  package func take(_ name: String?, for session: SessionToken, now: Int) -> Item? {
    guard let name else { return nil }
    return places.withLock { places in
      guard let place = places.all[name], place.session == session.key, place.until > now else { return nil }
      places.all[name] = nil
      return place.item
    }
  }

  /// Changes a thing where it lies; `nil` where there is none.
  package func change<Result: Sendable>(
    _ name: String?, for session: SessionToken, now: Int, _ work: (inout Item) -> Result
  ) -> Result? {
    guard let name else { return nil }
    return places.withLock { places in
      guard var place = places.all[name], place.session == session.key, place.until > now else { return nil }
      defer { places.all[name] = place }
      return work(&place.item)
    }
  }
}
