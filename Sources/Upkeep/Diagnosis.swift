package import Access
package import Surveys

/// Something of the house that was looked at, and how it is. What stands in a folder is named by its path there.
package enum Diagnosis: Equatable, Sendable {
  case noDatabase(folder: String)
  /// The database does not open, for this reason.
  case unopened(String)
  /// A newer program wrote the database.
  case newer(version: Int, known: Int)
  case closedFolder(String)
  case openFolder(String)
  case room(mebibytes: Int)
  case littleRoom(mebibytes: Int)
  case unknownRoom
  /// The log of the database is not emptied any more.
  case longLog(mebibytes: Int)
  /// A folder in which the program keeps what it makes cannot be written.
  case unwritable(folder: String)
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
  /// No backup was tried yet.
  case noDrill
  /// The newest backup was tried, and was sound.
  case drill(days: Int)
  case oldDrill(days: Int)
  /// The newest backup would not bring everything back.
  case failedDrill(String)
  case worker(hours: Int)
  /// Nothing is released, built or sent by itself.
  case idleWorker(hours: Int)
  case noWorker
  case link(String)
  /// Links lead to this machine alone.
  case deafLink(String, isSent: Bool)
  /// The certificate of the site's address holds for so many days.
  case certificate(days: Int)
  case endingCertificate(days: Int)
  case endedCertificate(String)
  /// Browsers do not believe the certificate of the site's address.
  case strangeCertificate(String)
  /// The site's address does not answer from this machine; it may from elsewhere.
  case deafSite(String)
  case relay(String)
  case deafRelay(String)
  /// The mail server does not take our password.
  case refusedRelay(String)
  /// Whoever carries messages does not serve the charity.
  case refused(provider: String, Refusal)
  /// Messages that were due an hour ago wait, though their hours are now.
  case stuckOutbox
  /// The worker looks, and releases nothing any more.
  case lateRelease(hours: Int)
  case noAdministrator
  /// What cannot be undone waits for a second person, and there is none.
  case noSecondPerson
  /// Files of surveys of which not even the name can be read.
  case unreadableSurveys([String])
  case noZones
  case noFonts
  /// Alerts are asked for, and no mail server is set.
  case muteAlerts
  /// A setting that ends other commands, with what is wrong.
  case wrongSetting(String)

  /// What a provider has against the charity, by the word that the outbox keeps.
  package enum Refusal: String, Sendable, CaseIterable {
    case sender
    case signIn = "signin"
    case balance, template
  }

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
    case .closedFolder, .room, .wholeRecords, .wholeKeys, .keysApart, .clock, .backup, .drill, .worker, .link,
      .certificate,
      .relay:
      .fine
    case .unknownRoom, .leftovers, .keysTogether, .noBackup, .noDrill, .noWorker, .deafSite: .note
    case .deafLink(_, let isSent): isSent ? .setup : .note
    case .noDatabase, .unopened, .newer, .openFolder, .littleRoom, .longLog, .unwritable, .wrongClock, .oldBackup,
      .oldDrill,
      .idleWorker, .endingCertificate, .endedCertificate, .strangeCertificate, .deafRelay, .refusedRelay, .refused,
      .stuckOutbox, .lateRelease, .noAdministrator, .noSecondPerson, .unreadableSurveys, .noZones, .noFonts,
      .muteAlerts, .wrongSetting:
      .setup
    case .changed, .missingFiles, .failedDrill: .damage
    case .key(let finding):
      switch finding {
      case .key, .straySecret, .strayKey, .underway: .setup
      default: .damage
      }
    }
  }
}
