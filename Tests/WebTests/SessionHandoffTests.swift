import Access
import Accounts
import Testing
import Web

/// What waits in memory for one person's next request.
@Suite struct SessionHandoffTests {
  private func session() -> SessionToken {
    var generator = SystemRandomNumberGenerator()
    return SessionToken(using: &generator)
  }

  @Test func `a thing is found by its session alone, and for ten minutes`() {
    let (handoff, own, other) = (SessionHandoff<String>(), session(), session())
    let name = handoff.put("links", for: own, now: 100)
    #expect(handoff.look(name, for: own, now: 100) == "links")
    #expect(handoff.look(name, for: other, now: 100) == nil && handoff.take(name, for: other, now: 100) == nil)
    #expect(handoff.look(name, for: own, now: 100 + SessionHandoff<String>.lifetime - 1) == "links")
    #expect(handoff.look(name, for: own, now: 100 + SessionHandoff<String>.lifetime) == nil)
    #expect(handoff.look("nothing", for: own, now: 100) == nil && handoff.look(nil, for: own, now: 100) == nil)
  }

  @Test func `of a hundred who take a thing at once one gets it`() async {
    let (handoff, own) = (SessionHandoff<String>(), session())
    let name = handoff.put("file", for: own, now: 0)
    let taken = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<100 { group.addTask { handoff.take(name, for: own, now: 1) } }
      return await group.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
    }
    #expect(taken == 1)
  }

  @Test func `a session keeps its newest three things`() {
    let (handoff, own, other) = (SessionHandoff<Int>(), session(), session())
    let foreign = handoff.put(0, for: other, now: 0)
    let names = (1...5).map { handoff.put($0, for: own, now: 0) }
    #expect(names.map { handoff.look($0, for: own, now: 1) } == [nil, nil, 3, 4, 5])
    #expect(handoff.look(foreign, for: other, now: 1) == 0)
  }

  @Test func `a thing is changed where it lies`() {
    let (handoff, own) = (SessionHandoff<Int>(), session())
    let name = handoff.put(1, for: own, now: 0)
    #expect(handoff.change(name, for: own, now: 1) { $0 += 1 } != nil)
    #expect(handoff.change(name, for: session(), now: 1) { $0 = 9 } == nil)
    #expect(handoff.look(name, for: own, now: 1) == 2)
  }
}
