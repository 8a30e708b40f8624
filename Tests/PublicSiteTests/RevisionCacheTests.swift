import Synchronization
import Testing
import PublicSite

/// What takes long to make, at hand.
@Suite struct RevisionCacheTests {
  /// Counts how often something was made.
  private final class Maker: Sendable {
    private let times = Mutex(0)
    var count: Int { times.withLock(\.self) }
    func make() -> Int {
      times.withLock { times in
        times += 1
        return times
      }
    }
  }

  @Test func `a value is made once a revision, for each key`() async {
    let (cache, maker) = (RevisionCache<String, Int>(), Maker())
    for _ in 0..<3 { #expect(await cache.value("a", at: 7) { maker.make() } == 1) }
    #expect(await cache.value("b", at: 7) { maker.make() } == 2)
    #expect(await cache.value("a", at: 8) { maker.make() } == 3)
    #expect(await cache.value("b", at: 8) { maker.make() } == 4)
  }

  @Test func `what was made while another revision came is given and not kept`() async {
    let (cache, maker) = (RevisionCache<String, Int>(), Maker())
    let stale = await cache.value("a", at: 1) {
      _ = await cache.value("b", at: 2) { 0 }
      return maker.make()
    }
    #expect(stale == 1)
    #expect(await cache.value("a", at: 2) { maker.make() } == 2)
    #expect(await cache.value("a", at: 2) { maker.make() } == 2)
  }

  @Test func `what could not be made is made by the next who asks`() async {
    struct Broken: Error {}
    let cache = RevisionCache<String, Int>()
    await #expect(throws: Broken.self) { try await cache.value("a", at: 1) { throw Broken() } }
    #expect(await cache.value("a", at: 1) { 5 } == 5)
  }

  @Test func `of a crowd that asks for what never changes one makes it`() async {
    let (cache, maker) = (RevisionCache<String, Int>(), Maker())
    await withTaskGroup { group in
      for _ in 0..<100 { group.addTask { _ = cache.value("a") { maker.make() } } }
    }
    #expect(maker.count == 1)
  }
}
