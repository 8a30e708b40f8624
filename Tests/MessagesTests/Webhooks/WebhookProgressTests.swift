import Messages
import Testing

/// How often an event is tried, and when nobody tries any more.
@Suite struct WebhookProgressTests {
  /// Draws from a seed (SplitMix64), so that what fails fails again.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      let one = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      let other = (one ^ (one >> 27)) &* 0x94D0_49BB_1331_11EB
      return other ^ (other >> 31)
    }
  }

  @Test(arguments: UInt64(1)...20) func `gaps grow over three days, and the last attempt is at their end`(seed: UInt64)
  {
    var (progress, generator) = (WebhookProgress(queuedAt: 1000), Seeded(state: seed))
    var (times, now) = ([Int](), 1000)
    while progress.state == .waiting, times.count < 20 {
      #expect(progress.isDue(at: now) && !progress.isDue(at: now - 1))
      progress.begin(at: now)
      times.append(now - 1000)
      progress.end(.status(503), at: now, using: &generator)
      now = progress.nextAt
    }
    #expect(progress.state == .failed && progress.endedAt == 1000 + 3 * 86_400)
    // By shares of 1.2 and of 0.8 throughout: 10 and 11 attempts.
    #expect((10...11).contains(times.count) && times.first == 0 && times.last == 3 * 86_400)
    let wanted = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 72_000, 72_000]
    for (gap, pause) in zip(zip(times.dropFirst(), times).map { $0 - $1 }.dropLast(), wanted) {
      #expect((pause * 4 / 5...pause * 6 / 5).contains(gap), "\(gap) for \(pause)")
    }
  }

  @Test func `what is accepted is not tried again, and what was cut off is, after its lease`() {
    var (progress, generator) = (WebhookProgress(queuedAt: 1000), SystemRandomNumberGenerator())
    progress.begin(at: 1000)
    #expect(!progress.isDue(at: 1000 + WebhookProgress.lease - 1) && progress.isDue(at: 1000 + WebhookProgress.lease))
    progress.begin(at: 1120)
    progress.end(.status(204), at: 1121, using: &generator)
    #expect(progress.state == .accepted && progress.endedAt == 1121 && progress.attempts == 2)
    #expect(!progress.isDue(at: 9_999_999))
    let settled = progress
    progress.end(.status(500), at: 1122, using: &generator)
    #expect(progress == settled)
  }

  @Test(arguments: [
    (WebhookAnswer.status(200), WebhookProgress.State.accepted), (.status(299), .accepted), (.status(410), .failed),
    (.status(199), .waiting), (.status(301), .waiting), (.status(302), .waiting), (.status(307), .waiting),
    (.status(400), .waiting), (.status(401), .waiting), (.status(404), .waiting), (.status(429), .waiting),
    (.status(500), .waiting), (.unreachable, .waiting), (.barred, .waiting), (.silence, .waiting),
    (.secretLost, .waiting),
  ])
  func `two hundreds are taken, 410 ends, and everything else is tried again`(
    answer: WebhookAnswer, state: WebhookProgress.State
  ) {
    var (progress, generator) = (WebhookProgress(queuedAt: 1000), SystemRandomNumberGenerator())
    progress.begin(at: 1000)
    progress.end(answer, at: 1001, using: &generator)
    #expect(progress.state == state && progress.last == answer)
    #expect(WebhookAnswer(written: answer.written) == answer)
    if state == .waiting { #expect((1005...1007).contains(progress.nextAt)) }
  }

  @Test func `what nobody wrote is no answer`() {
    #expect(WebhookAnswer(written: "gone") == nil)
  }
}
