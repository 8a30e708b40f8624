import Messages
import Sending
import Testing

/// Who takes a message, while providers fail and recover.
@Suite struct SenderRouteTests {
  /// A provider that says what it is told to say.
  private struct Said: MessageSender {
    let key: String
    func send(_ message: OutgoingMessage) async -> HandoverAnswer { .taken(reference: nil) }
  }

  @Test func `the preferred provider serves, and what it put off goes to the next one`() {
    var route = SenderRoute([Said(key: "first"), Said(key: "second")])
    func next(attempt: Int, at now: Int) -> String? { route.next(attempt: attempt, at: now)?.key }
    #expect(next(attempt: 1, at: 0) == "first")
    #expect(next(attempt: 2, at: 0) == "second")
    #expect(next(attempt: 3, at: 0) == "first")
  }

  @Test func `one who does not serve the charity is left alone at once, where another does`() {
    var route = SenderRoute([Said(key: "first"), Said(key: "second")])
    route.note(.unserved("signin"), of: "first", at: 0)
    #expect(route.next(attempt: 1, at: 0)?.key == "second")
    #expect(route.next(attempt: 1, at: 61)?.key == "first", "one message tries it again")
    var alone = SenderRoute([Said(key: "only")])
    alone.note(.unserved("signin"), of: "only", at: 0)
    #expect(alone.next(attempt: 1, at: 0)?.key == "only")
  }

  @Test func `a provider of whose answers more than one in twenty are faults rests for a minute`() {
    var route = SenderRoute([Said(key: "first"), Said(key: "second")])
    func next(attempt: Int, at now: Int) -> String? { route.next(attempt: attempt, at: now)?.key }
    for index in 0..<40 { route.note(index % 10 == 0 ? .silence : .taken(reference: nil), of: "first", at: 0) }
    #expect(next(attempt: 1, at: 1) == "second")
    #expect(next(attempt: 1, at: 59) == "second")
    // One message tries it; until that is answered the others go elsewhere.
    #expect(next(attempt: 1, at: 61) == "first")
    #expect(next(attempt: 1, at: 61) == "second")
    route.note(.taken(reference: nil), of: "first", at: 62)
    #expect(next(attempt: 1, at: 62) == "first")
  }

  @Test func `a wrong number is no fault of the provider`() {
    var route = SenderRoute([Said(key: "only")])
    func next(attempt: Int, at now: Int) -> String? { route.next(attempt: attempt, at: now)?.key }
    for _ in 0..<200 { route.note(.refused("number"), of: "only", at: 0) }
    #expect(next(attempt: 1, at: 1) == "only")
  }

  @Test func `where nobody serves, nobody is named`() {
    var route = SenderRoute([Said(key: "only")])
    func next(attempt: Int, at now: Int) -> String? { route.next(attempt: attempt, at: now)?.key }
    for _ in 0..<40 { route.note(.silence, of: "only", at: 0) }
    #expect(next(attempt: 1, at: 1) == nil)
  }
}
