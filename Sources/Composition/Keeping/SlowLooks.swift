import Upkeep

/// What takes time to ask, since others have to answer or files are read: asked every forty seconds at most, however many
/// look.
actor SlowLooks {
  private static let lasts = 40

  private var known: (found: [Diagnosis], at: Int)?
  private var isAsking = false

  /// What was found within that time. Whoever comes while it is asked waits for the same answer; where it takes longer
  /// than `patience`, what was found before is told, or nothing, and the answer at the next look.
  func found(by doctor: Doctor, within patience: Duration) async -> [Diagnosis] {
    let now = doctor.machine.seconds()
    if let known, (0..<SlowLooks.lasts).contains(now - known.at) { return known.found }
    if !isAsking {
      isAsking = true
      Task { settle(await doctor.beyond(), at: now) }
    }
    let end = ContinuousClock.now + patience
    while isAsking, !Task.isCancelled, ContinuousClock.now < end { try? await Task.sleep(for: .milliseconds(20)) }
    return known?.found ?? []
  }

  private func settle(_ found: [Diagnosis], at moment: Int) { (known, isAsking) = ((found, moment), false) }
}
