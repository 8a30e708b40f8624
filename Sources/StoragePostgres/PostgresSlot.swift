import Synchronization

/// A place for one session with a server, made when it is first needed and made anew where it broke.
final class PostgresSlot: Sendable {
  private let place: Mutex<Place>

  /// A place for a session at an address.
  init(_ address: PostgresAddress, patience: Int, silence: PostgresSilence) {
    place = Mutex(Place(address, patience, silence))
  }

  /// Runs work with the session, in line with others.
  func use<Result: Sendable>(_ work: @Sendable (PostgresSession) throws -> Result) throws -> Result {
    try place.withLock { try $0.use(work) }
  }

  /// Ends the session.
  func close() { place.withLock { $0.close() } }

  /// Runs work with whichever session is free; its faults are problems of the house.
  static func free<Result: Sendable>(
    of slots: [PostgresSlot], _ work: @Sendable (PostgresSession) throws -> Result
  ) throws -> Result {
    try PostgresFault.named {
      for slot in slots {
        if let result = try slot.place.withLockIfAvailable({ try $0.use(work) }) { return result }
      }
      return try slots[0].use(work)
    }
  }
}

/// What stands behind the lock of a slot.
private final class Place {
  private let address: PostgresAddress
  private let patience: Int
  private let silence: PostgresSilence
  private var session: PostgresSession?

  init(_ address: PostgresAddress, _ patience: Int, _ silence: PostgresSilence) {
    (self.address, self.patience, self.silence) = (address, patience, silence)
  }

  func close() { session = nil }

  func use<Result>(_ work: @Sendable (PostgresSession) throws -> Result) throws -> Result {
    try silence.check()
    let session = try usable()
    defer { if session.isBroken { self.session = nil } }
    return try work(session)
  }

  /// The session that is there, or a new one where its server has ended it since.
  private func usable() throws -> PostgresSession {
    if let session, session.isAlive { return session }
    session = nil
    let fresh = try PostgresSession(address, patience: patience, silence: silence)
    session = fresh
    return fresh
  }
}
