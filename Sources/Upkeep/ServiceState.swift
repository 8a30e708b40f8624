/// How the service stands, for whoever keeps it. Nothing in it is about anybody's answer.
package struct ServiceState: Sendable {
  /// The program's version.
  package let version: String
  /// Bytes of the database with its log.
  package let size: Int
  /// Everything that was looked at.
  package let diagnoses: [Diagnosis]
  /// When the worker last looked, in seconds since 1970; `nil` where none is known to have run.
  package let workedAt: Int?
  /// When the database was copied last; `nil` where no copy is known of.
  package let copiedAt: Int?
  /// The last release; `nil` where none is noted.
  package let release: ReleaseNote?
  /// How many addresses are told by mail of what is to be mended.
  package let alerted: Int
  /// The last trial of the newest copy; `nil` where none was tried yet.
  package let drill: DrillNote?

  /// A state as it was found.
  package init(
    version: String, size: Int, diagnoses: [Diagnosis], workedAt: Int?, copiedAt: Int?, release: ReleaseNote?,
    alerted: Int = 0, drill: DrillNote? = nil
  ) {
    self.version = version
    self.size = size
    self.diagnoses = diagnoses
    self.workedAt = workedAt
    self.copiedAt = copiedAt
    self.release = release
    self.alerted = alerted
    self.drill = drill
  }
}

/// Looks the house over.
package protocol HouseLooks: Sendable {
  /// What can be seen at once. Cost: none that grows with tickets or ballots.
  func state() async throws -> ServiceState
  /// Checks everything that is kept, and gives up after a while. Cost: one pass over tickets, and one opening of every
  /// sealed ballot (80 µs).
  func audit() async -> AuditReport
}
