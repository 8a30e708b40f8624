import Messages
import Testing

/// How fast messages go out, and by which way.
@Suite struct PaceTests {
  @Test func `no more go out than a minute allows, and a second's worth at once`() {
    var bucket = TokenBucket(perMinute: 600, at: 0)
    let atOnce = (bucket.take(upTo: 100, at: 0), bucket.take(upTo: 100, at: 0))
    #expect(atOnce == (10, 0))
    var sent = 0
    for tenth in 1...600 { sent += bucket.take(upTo: 100, at: Double(tenth) / 10) }
    // Tenths of a second are not exact.
    #expect((599...600).contains(sent))
    let later = bucket.take(upTo: 100, at: 3600)
    #expect(later == 10)
  }

  @Test func `a clock that goes back gives nothing away`() {
    var bucket = TokenBucket(perMinute: 60, at: 100)
    let taken = (bucket.take(upTo: 5, at: 100), bucket.take(upTo: 5, at: 50))
    #expect(taken == (1, 0))
    #expect(bucket.wait(at: 50) > 0)
  }

  @Test func `a provider with more than one fault in twenty is left alone, and tried with one message`() {
    var circuit = Circuit()
    for number in 0..<100 { circuit.note(isFault: number == 60 || number == 85, at: 0) }
    func admits(at now: Int) -> Bool { circuit.admits(at: now) }
    #expect(admits(at: 1))
    for _ in 0..<4 { circuit.note(isFault: true, at: 10) }
    #expect(!admits(at: 11) && !admits(at: 69))
    #expect(admits(at: 70) && !admits(at: 70))
    circuit.note(isFault: true, at: 75)
    #expect(!admits(at: 130) && admits(at: 135))
    circuit.note(isFault: false, at: 136)
    #expect(admits(at: 136) && admits(at: 136))
  }

  @Test func `a few faults of few answers say nothing`() {
    var circuit = Circuit()
    for _ in 0..<19 { circuit.note(isFault: true, at: 0) }
    #expect(circuit.isUsable(at: 1))
  }
}
