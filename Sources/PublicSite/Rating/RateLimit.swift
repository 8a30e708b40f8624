/// Lets so many through in each second and turns the rest away.
actor RateLimit {
  private let perSecond: Int
  private var second = 0
  private var passed = 0

  init(perSecond: Int) { self.perSecond = perSecond }

  /// Whether one more may pass in this second.
  func pass(second now: Int) -> Bool {
    if now != second {
      second = now
      passed = 0
    }
    passed += 1
    return passed <= perSecond
  }
}
