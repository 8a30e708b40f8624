/// What is told by mail without being asked for: kinds of faults that come about by themselves. A kind says nothing of
/// names, places or numbers; those stand on `/upkeep`.
package enum AlertCause: String, Codable, CaseIterable, Comparable, Sendable {
  case disk, log, folders, clock, backup, drill, worker, relay, provider, outbox, certificate, link, machine, setUp

  package static func < (one: AlertCause, other: AlertCause) -> Bool { one.rank < other.rank }
  private var rank: Int { AlertCause.allCases.firstIndex(of: self) ?? 0 }
}

extension Diagnosis {
  /// As what it is told by mail; `nil` where it is no fault, or one that only somebody’s hand brings about.
  package var alertCause: AlertCause? {
    guard grade.isFault else { return nil }
    switch self {
    case .littleRoom: return .disk
    case .longLog: return .log
    case .openFolder, .unwritable: return .folders
    case .wrongClock: return .clock
    case .oldBackup: return .backup
    case .oldDrill, .failedDrill: return .drill
    case .idleWorker, .lateRelease: return .worker
    case .deafRelay, .refusedRelay, .muteAlerts: return .relay
    case .refused: return .provider
    case .stuckOutbox: return .outbox
    case .endingCertificate, .endedCertificate, .strangeCertificate: return .certificate
    case .deafLink: return .link
    case .noZones, .noFonts: return .machine
    case .unreadableSurveys, .wrongSetting: return .setUp
    case .noDatabase, .unopened, .newer, .changed, .missingFiles, .key, .noAdministrator, .noSecondPerson: return nil
    case .closedFolder, .room, .unknownRoom, .leftovers, .wholeRecords, .wholeKeys, .keysApart, .keysTogether, .clock,
      .noBackup, .backup, .noDrill, .drill, .worker, .noWorker, .link, .certificate, .deafSite, .relay:
      return nil
    }
  }
}
