import Messages
import Testing

/// What becomes of a message, whatever the other side does.
@Suite struct MessageProgressTests {
  private func handed() -> MessageProgress {
    var progress = MessageProgress(at: 100)
    progress.handOver()
    return progress
  }

  @Test func `what was taken waits for its receipt`() {
    var progress = handed()
    progress.answer(.taken(reference: "7"), at: 101)
    #expect(progress.state == .accepted && progress.reference == "7" && progress.attempts == 1)
    progress.receive(.delivered)
    #expect(progress.state == .delivered)
  }

  @Test func `what was refused for the time being is tried again, at once and then ever later, and not for ever`() {
    var (progress, waits) = (MessageProgress(at: 0), [Int]())
    while progress.state == .waiting {
      progress.handOver()
      progress.answer(.later("full"), at: 1000)
      if progress.state == .waiting { waits.append(progress.nextAt - 1000) }
    }
    #expect(waits == [0, 60, 300, 1200, 3600, 10_800, 21_600])
    #expect(progress.state == .failed && progress.attempts == MessageProgress.ceiling && progress.problem == "full")
  }

  @Test func `a fault of the account uses up no attempt, however often it comes`() {
    var progress = MessageProgress(at: 0)
    for moment in 0..<100 {
      progress.handOver()
      progress.answer(.unserved("signin"), at: moment)
      #expect(progress.state == .waiting && progress.attempts == 0 && progress.nextAt == moment + 300)
    }
    #expect(progress.problem == "signin")
    progress.handOver()
    progress.answer(.taken(reference: "7"), at: 1000)
    #expect(progress.state == .accepted && progress.attempts == 1 && progress.problem == nil)
  }

  @Test func `silence is never followed by another attempt`() {
    var progress = handed()
    progress.answer(.silence, at: 101)
    #expect(progress.state == .unknown)
    progress.handOver()
    #expect(progress.attempts == 1)
    progress.receive(.delivered)
    #expect(progress.state == .delivered)
  }

  @Test func `what was refused for good is not tried again`() {
    var progress = handed()
    progress.answer(.refused("number"), at: 101)
    progress.handOver()
    #expect(progress.state == .failed && progress.attempts == 1 && progress.problem == "number")
  }

  @Test func `receipts in any order, and as often as they like, leave the same`() {
    var generator = SystemRandomNumberGenerator()
    let receipts: [Receipt] = [.accepted, .failed("expired"), .delivered, .accepted, .delivered, .failed("expired")]
    for _ in 0..<10_000 {
      var progress = handed()
      var order = receipts.shuffled(using: &generator).map { Optional($0) }
      order.insert(nil, at: Int.random(in: 0...order.count, using: &generator))
      for receipt in order {
        if let receipt { progress.receive(receipt) } else { progress.answer(.taken(reference: "7"), at: 101) }
      }
      #expect(progress.state == .delivered && progress.reference == "7")
    }
  }

  @Test func `a receipt of what was never handed over says nothing`() {
    var progress = MessageProgress(at: 0)
    progress.receive(.delivered)
    #expect(progress.state == .waiting)
  }
}
