import Testing
import Worker

/// One piece of long work at a time.
@Suite struct TurnTests {
  @Test func `what is done at once is there when it was begun`() async {
    let turn = Turn<Int>()
    #expect(await turn.begin(at: 5) { 7 })
    #expect(await turn.last == 7)
    #expect(await turn.since == nil)
  }

  @Test func `a second press does not begin another, and says so`() async {
    let (turn, gate) = (Turn<Int>(), AsyncStream<Void>.makeStream())
    let begun = await turn.begin(at: 5, patience: .milliseconds(20)) {
      for await _ in gate.stream { break }
      return 7
    }
    #expect(begun)
    #expect(await turn.since == 5)
    #expect(await turn.last == nil)
    #expect(await !turn.begin(at: 6) { 8 })
    gate.continuation.yield()
    while await turn.since != nil { await Task.yield() }
    #expect(await turn.last == 7)
    #expect(await turn.begin(at: 9) { 8 })
    #expect(await turn.last == 8)
  }
}
