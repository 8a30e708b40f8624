package import Access
package import Surveys

/// Something of the house that was looked at, and how it is. What stands in a folder is named by its path there.
package enum Diagnosis: Equatable, Sendable {
  case noDatabase(folder: String)
  /// The database does not open, for this reason.
  case unopened(String)
  case closedFolder(String)
  case openFolder(String)
  case room(mebibytes: Int)
  case littleRoom(mebibytes: Int)
  case unknownRoom
  /// What commands that were cut off left behind.
  case leftovers([String])
  case wholeRecords
  case changed(AuditFinding)
  /// Documents and reports.
  case missingFiles(Int)
  case wholeKeys
  case key(AuditFinding)
  case keysApart
  /// Whoever copies this folder has everything that is needed to read what waits, with names.
  case keysTogether(folder: String)
  case clock(Day)
  /// The machine's clock is not believed.
  case wrongClock(shown: Day, taken: Day)
  case noBackup
  case backup(days: Int)
  case oldBackup(days: Int)
  case worker(hours: Int)
  /// Nothing is released, built or sent by itself.
  case idleWorker(hours: Int)
  case noWorker
  case link(String)
  /// Links lead to this machine alone.
  case deafLink(String, isSent: Bool)

  /// How bad it is.
  package enum Grade: Sendable {
    /// As it should be.
    case fine
    /// Worth knowing, and no fault.
    case note
    /// A fault of the set-up.
    case setup
    /// A fault of what is kept.
    case damage

    /// Whether something is to be done.
    package var isFault: Bool { self == .setup || self == .damage }
  }

  /// How bad it is.
  package var grade: Grade {
    switch self {
    case .closedFolder, .room, .wholeRecords, .wholeKeys, .keysApart, .clock, .backup, .worker, .link: .fine
    case .unknownRoom, .leftovers, .keysTogether, .noBackup, .noWorker, .idleWorker: .note
    case .deafLink(_, let isSent): isSent ? .setup : .note
    case .noDatabase, .unopened, .openFolder, .littleRoom, .wrongClock, .oldBackup: .setup
    case .changed, .missingFiles: .damage
    case .key(let finding):
      switch finding {
      case .key, .straySecret, .strayKey, .underway: .setup
      default: .damage
      }
    }
  }
}
