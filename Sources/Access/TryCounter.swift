/// Counts tries in a table that never grows beyond its places: what was tried longest ago makes room.
struct TryCounter<Key: Hashable & Sendable>: Sendable {
  private struct Count: Sendable {
    var tries: Int
    var last: Int
  }

  private let places: Int
  /// Tries that cost no pause.
  private let free: Int
  /// The longest pause in seconds.
  private let longest: Int
  private var counts: [Key: Count] = [:]

  init(places: Int, free: Int, longest: Int) {
    self.places = places
    self.free = free
    self.longest = longest
  }

  /// How many keys are remembered.
  var count: Int { counts.count }

  /// Seconds that are left of the pause of a key; it doubles with each try after the free ones.
  func pause(_ key: Key, now: Int) -> Int? {
    guard let count = counts[key], count.tries >= free else { return nil }
    let pause = min(longest, 1 << min(count.tries - free, 10))
    let wait = count.last + pause - now
    // A clock that was set back in between makes nobody wait longer.
    return wait > 0 && wait <= pause ? wait : nil
  }

  /// One more try.
  mutating func note(_ key: Key, now: Int) {
    if counts[key] == nil, counts.count >= places { makeRoom() }
    counts[key] = Count(tries: min((counts[key]?.tries ?? 0) + 1, 1000), last: now)
  }

  /// A try that was not looked at after all.
  mutating func takeBack(_ key: Key) {
    guard let count = counts[key] else { return }
    counts[key] = count.tries > 1 ? Count(tries: count.tries - 1, last: count.last) : nil
  }

  /// The key has proved itself.
  mutating func forget(_ key: Key) { counts[key] = nil }

  /// Forgets the quarter that was tried longest ago, so that a flood pays for one look at the table in many tries.
  private mutating func makeRoom() {
    let oldest = counts.sorted { $0.value.last < $1.value.last }.prefix(max(1, places / 4))
    for (key, _) in oldest { counts[key] = nil }
  }
}
