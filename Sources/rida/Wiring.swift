import Access
import Ballots
import Crypto
import Delivery
import Documents
import Fieldwork
import Foundation
import Indicators
import Invitations
import Mail
import Preferences
import Releases
import Storage
import StorageSQLite
import Surveys

/// The product put together on one data folder: the only place where rooms meet that do not know each other.
struct Workspace: Sendable {
  let folder: String
  let database: any Database
  let keys: KeyFolder
  /// What was completed when it was opened: issues that had been cut off.
  var ended: [IssueEnded] = []
  /// Says to others that the folder is in use, while this lives.
  private let use: FolderUse?
  private let clock: TrustedClock

  /// Today in Riyadh, as far as the machine's clock can be believed.
  var today: Day { clock.today }

  var surveys: any SurveyStore { SQLSurveyStore(database) }
  var invitations: any InvitationStore { SQLInvitationStore(database) }
  var contacts: any ContactStore { SQLContactStore(database) }
  var box: any BallotBox { SQLBallotBox(database) }
  var tallies: any TallyStore { SQLTallyStore(database) }
  var comments: any CommentStore { SQLCommentStore(database) }
  var improvements: any ImprovementStore { SQLImprovementStore(database) }
  var fieldwork: any FieldworkStore { SQLFieldworkStore(database) }
  var register: any ServiceRegister { SQLFieldworkStore(database) }
  var journal: any JournalStore { SQLJournalStore(database) }
  var outreach: any OutreachStore { SQLOutreachStore(database) }
  var stations: any StationStore { SQLStationStore(database) }
  var files: any TakenFileStore { SQLTakenFileStore(database) }
  var quiet: any QuietStore { SQLQuietStore(database) }
  var calls: any CallStore { SQLCallStore(database) }
  var access: any AccessStore { SQLAccessStore(database) }
  var documents: any DocumentStore { SQLDocumentStore(database, files: FileStore("\(folder)/documents")) }
  var reports: any ReportStore { SQLReportStore(database, files: FileStore("\(folder)/reports")) }
  var mails: any MailStore { SQLMailStore(database) }
  var settings: any SettingsStore { SQLSettingsStore(database) }
  /// Where links are issued.
  var issuer: LinkIssuer {
    LinkIssuer(
      surveys: surveys, invitations: invitations, contacts: contacts, rounds: SQLRoundStore(database),
      quiet: quiet, keys: keys, underway: issues)
  }
  /// Where issues are while they are under way.
  var issues: IssueFolder { Workspace.issues(folder, keys) }
  var release: ReleaseBallots { ReleaseBallots(box: box, keys: keys, store: SQLReleaseStore(database)) }

  /// What a folder is opened for.
  enum Purpose {
    /// Figures are shown or published, or a list grows whose digest the journal holds: what is not as it was written is
    /// refused, so that no later entry takes an edit in. Cost: the published cells.
    case figures
    /// Neither. Cost: none that grows with them.
    case work
    /// To find out what is wrong: nothing is refused, and no key is made.
    case audit
  }

  /// Opens a data folder that `rida init` made, and brings its schema up to date.
  static func open(_ folder: String, for purpose: Purpose = .figures) async throws -> Workspace {
    let path = "\(folder)/rida.sqlite"
    guard FileManager.default.fileExists(atPath: path) else { throw StorageProblem.notInitialised(path: path) }
    var workspace = try await connect(folder)
    if purpose == .figures, let finding = try await SQLAudit(workspace.database).figures().first {
      throw StorageProblem.damaged(reason: finding.description)
    }
    workspace.ended = try await workspace.issues.finish(in: workspace.database)
    for issue in workspace.ended { Complaint.note(issue.words) }
    guard purpose != .audit else { return workspace }
    for key in try await workspace.keys.makeUnused(workspace.database) {
      Complaint.note("The key ‘\(key.rawValue)’ was not there, and nothing was made with it yet: it is made now.")
    }
    return workspace
  }

  /// Makes a data folder with its database, its first epoch and the organisation of a surveys folder.
  static func make(
    _ folder: String, organisation: OrganisationSource, seal: SymmetricKey? = nil
  ) async throws -> Workspace {
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: attributes)
    let workspace = try await connect(folder)
    if let seal { _ = try workspace.keys.make(.seal, as: seal) }
    _ = try await workspace.keys.makeUnused(workspace.database)
    try await workspace.surveys.keep(organisation: organisation)
    if (try? await workspace.box.epoch()) == nil {
      let first = EpochKey(number: (try workspace.keys.keys().map(\.number).max() ?? 0) + 1)
      try workspace.keys.keep(first)
      try await workspace.box.begin(first.epoch)
    }
    return workspace
  }

  private static func connect(_ folder: String) async throws -> Workspace {
    let use = try FolderUse.shared(folder)
    let database = try SQLiteDatabase(path: "\(folder)/rida.sqlite")
    try await Migrator.migrate(database)
    return Workspace(
      folder: folder, database: database, keys: KeyFolder(Places.keys(of: folder)),
      use: use, clock: try await TrustedClock(database))
  }

  /// The issues under way of a folder.
  static func issues(_ folder: String, _ keys: KeyFolder) -> IssueFolder {
    IssueFolder(keys: keys, notes: "\(folder)/issues")
  }

  /// The charity's channels and departments.
  func organisation() async throws -> Organisation {
    guard let source = try await surveys.organisation() else {
      throw StorageProblem.notInitialised(path: "\(folder)/rida.sqlite")
    }
    return source.read().organisation
  }

  /// Destroys the secrets of campaigns whose links open no more, what is known of their calls, and their contacts: from
  /// then on nobody can tell whose link was used, who was reached, or who was invited.
  func endCampaigns(today: Day) async throws {
    let ended = try await invitations.campaigns(endedBefore: today)
    for id in ended { try keys.destroySecret(of: id) }
    try await calls.end(ended)
    _ = try await contacts.erase(endedBefore: today)
  }

  /// Whether a crowd waits that may leave at once.
  func hasCrowd() async throws -> Bool {
    WaitingCrowd.mayLeave(try await box.waiting(), surveys: try await surveys.published().map(\.survey))
  }

  /// Everything from which figures of a survey are made.
  func evidence(_ survey: String) async throws -> Evidence {
    try await Evidence(of: survey, surveys: surveys, tallies: tallies, fieldwork: fieldwork, improvements: improvements)
  }
}
