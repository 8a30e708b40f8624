import Access
import Testing
import Web

/// What waits in memory for one person's next request.
@Suite struct TrayTests {
  private func session() -> SessionToken {
    var generator = SystemRandomNumberGenerator()
    return SessionToken(using: &generator)
  }

  @Test func `a thing is found by its session alone, and for ten minutes`() {
    let (tray, own, other) = (Tray<String>(), session(), session())
    let name = tray.put("links", for: own, now: 100)
    #expect(tray.look(name, for: own, now: 100) == "links")
    #expect(tray.look(name, for: other, now: 100) == nil && tray.take(name, for: other, now: 100) == nil)
    #expect(tray.look(name, for: own, now: 100 + Tray<String>.lifetime - 1) == "links")
    #expect(tray.look(name, for: own, now: 100 + Tray<String>.lifetime) == nil)
    #expect(tray.look("nothing", for: own, now: 100) == nil && tray.look(nil, for: own, now: 100) == nil)
  }

  @Test func `of a hundred who take a thing at once one gets it`() async {
    let (tray, own) = (Tray<String>(), session())
    let name = tray.put("file", for: own, now: 0)
    let taken = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<100 { group.addTask { tray.take(name, for: own, now: 1) } }
      return await group.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
    }
    #expect(taken == 1)
  }

  @Test func `a session keeps its newest three things`() {
    let (tray, own, other) = (Tray<Int>(), session(), session())
    let foreign = tray.put(0, for: other, now: 0)
    let names = (1...5).map { tray.put($0, for: own, now: 0) }
    #expect(names.map { tray.look($0, for: own, now: 1) } == [nil, nil, 3, 4, 5])
    #expect(tray.look(foreign, for: other, now: 1) == 0)
  }

  @Test func `a thing is changed where it lies`() {
    let (tray, own) = (Tray<Int>(), session())
    let name = tray.put(1, for: own, now: 0)
    #expect(tray.change(name, for: own, now: 1) { $0 += 1 } != nil)
    #expect(tray.change(name, for: session(), now: 1) { $0 = 9 } == nil)
    #expect(tray.look(name, for: own, now: 1) == 2)
  }
}
