import Upkeep

/// What takes time to ask, since others have to answer or files are read: asked every forty seconds at most, however many look.
actor SlowLooks {
  private static let lasts = 40

  private var known: (found: [Diagnosis], at: Int)?
  private var asking: Task<[Diagnosis], Never>?

  /// What was found within that time. Whoever comes while it is asked waits for the same answer.
  func found(by doctor: Doctor) async -> [Diagnosis] {
    let now = doctor.machine.seconds()
    if let known, (0..<SlowLooks.lasts).contains(now - known.at) { return known.found }
    let task = asking ?? Task { await doctor.beyond() }
    asking = task
    let found = await task.value
    (known, asking) = ((found, now), nil)
    return found
  }
}
