package import Access
package import Ballots
package import Crypto
package import Delivery
package import Documents
package import Fieldwork
import Foundation
package import Indicators
package import Invitations
package import Mail
package import Messages
import Nodes
package import Preferences
package import Releases
package import Sending
package import Storage
package import Surveys
package import Taking

/// The product put together on one data folder: the only place where rooms meet that do not know each other.
package struct Workspace: Sendable {
  /// Where it is; the path as it was given.
  package let folder: String
  /// Where its tables are.
  package let place: DatabasePlace
  package private(set) var database: any Database
  package let keys: KeyFolder
  /// What was completed when it was opened: issues that had been cut off.
  package private(set) var ended: [IssueEnded] = []
  /// Says to others that the folder is in use, while this lives.
  let use: FolderUse?
  private let clock: TrustedClock
  /// By whose clocks the house tells days and hours, as it was when the folder was opened.
  package let zone: Zone

  /// Today by these clocks, as far as the machine's clock can be believed.
  package var today: Day { clock.today }

  package var surveys: any SurveyStore { SQLSurveyStore(database) }
  package var invitations: any InvitationStore { SQLInvitationStore(database) }
  package var contacts: any ContactStore { SQLContactStore(database) }
  package var box: any BallotBox { SQLBallotBox(database) }
  package var tallies: any TallyStore { SQLTallyStore(database) }
  package var comments: any CommentStore { SQLCommentStore(database) }
  package var themeRules: ThemeRuleBook { ThemeRuleBook(SQLThemeRuleStore(database)) }
  package var improvements: any ImprovementStore { SQLImprovementStore(database) }
  package var fieldwork: any FieldworkStore { SQLFieldworkStore(database) }
  package var register: any ServiceRegister { SQLFieldworkStore(database) }
  package var journal: any JournalStore { SQLJournalStore(database) }
  package var outreach: any OutreachStore { SQLOutreachStore(database) }
  package var stations: any StationStore { SQLStationStore(database) }
  package var files: any TakenFileStore { SQLTakenFileStore(database) }
  package var quiet: any QuietStore { SQLQuietStore(database) }
  package var outbox: any OutboxStore { SQLOutboxStore(database) }
  package var calls: any CallStore { SQLCallStore(database) }
  package var access: any AccessStore { SQLAccessStore(database) }
  package var apiKeys: any APIKeyStore { SQLAPIKeyStore(database) }
  package var apiCalls: any APICallStore { SQLAPICallStore(database) }
  package var webhooks: any WebhookStore { SQLWebhookStore(database) }
  package var tours: any TourStore { SQLTourStore(database) }
  package var proposals: any ProposalStore { SQLProposalStore(database) }
  package var documents: any DocumentStore { SQLDocumentStore(database, files: FileStore("\(folder)/documents")) }
  package var reports: any ReportStore { SQLReportStore(database, files: FileStore("\(folder)/reports")) }
  package var mails: any MailStore { SQLMailStore(database) }
  package var settings: any SettingsStore { SQLSettingsStore(database) }
  /// Where links are issued.
  package var issuer: LinkIssuer {
    LinkIssuer(
      surveys: surveys, invitations: invitations, contacts: contacts, rounds: SQLRoundStore(database),
      quiet: quiet, keys: keys, underway: issues)
  }
  /// Where what was counted or answered elsewhere is taken in.
  package var taking: TakingDesk {
    get throws {
      let known = FileRecognition(files: files, hashes: RowHashes(masterKey: try keys.codes))
      return TakingDesk(
        served: TakeServed(register: register, recognition: known),
        outcomes: TakeOutcomes(
          contacts: contacts, invitations: invitations, quiet: quiet, outreach: outreach, keys: keys,
          recognition: known), answers: TakeAnswers(box: box, keys: keys, recognition: known),
        papers: SealPapers(box: box, files: files), files: known)
    }
  }
  /// The same house, written by the holder of a lease alone, and by nobody who held it once.
  func fenced(by lease: Lease, as number: Int) -> Workspace {
    var fenced = self
    fenced.database = lease.fenced(as: number)
    return fenced
  }
  /// Where issues are while they are under way.
  package var issues: IssueFolder { Workspace.issues(folder, keys) }
  package var release: ReleaseBallots { ReleaseBallots(box: box, keys: keys, store: SQLReleaseStore(database)) }

  /// What a folder is opened for.
  package enum Purpose {
    /// Figures are shown or published, or a list grows whose digest the journal holds: what is not as it was written is
    /// refused, so that no later entry takes an edit in. Cost: the published cells.
    case figures
    /// Neither. Cost: none that grows with them.
    case work
    /// To find out what is wrong: nothing is refused, and no key is made.
    case audit
  }

  /// Opens a data folder that `rida init` made, and brings its schema up to date.
  package static func open(_ folder: String, for purpose: Purpose = .figures) async throws -> Workspace {
    let place = try DatabasePlace.named(for: folder)
    if let complaint = place.contradiction(in: folder) { throw complaint }
    if case .file(let path) = place, !FileManager.default.fileExists(atPath: path) {
      throw StorageProblem.notInitialised(path: path)
    }
    var workspace = try await connect(folder, place) { database in
      guard try await Migrator.version(of: database) != nil else {
        throw StorageProblem.notInitialised(path: place.shown)
      }
    }
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
  /// - Parameter place: where its tables are to be; `nil` for what the environment says.
  package static func make(
    _ folder: String, in place: DatabasePlace? = nil, organisation: OrganisationSource, seal: SymmetricKey? = nil
  ) async throws -> Workspace {
    let place = try place ?? DatabasePlace.named(for: folder)
    if let complaint = place.contradiction(in: folder) { throw complaint }
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: attributes)
    let workspace = try await connect(folder, place) { _ in }
    if place.isServer, try workspace.keys.keys().isEmpty, (try? await workspace.box.epoch()) != nil {
      throw Complaint.configuration("\(place.shown) holds a house already, whose keys are not those of \(folder)")
    }
    if let seal { _ = try workspace.keys.make(.seal, as: seal) }
    _ = try await workspace.keys.makeUnused(workspace.database)
    try await workspace.surveys.adopt(organisation: organisation, by: StaffEvent.commandLine, on: workspace.today)
    if (try? await workspace.box.epoch()) == nil {
      let first = EpochKey(number: (try workspace.keys.keys().map(\.number).max() ?? 0) + 1)
      try workspace.keys.keep(first)
      try await workspace.box.begin(first.epoch)
    }
    return workspace
  }

  private static func connect(
    _ folder: String, _ place: DatabasePlace, checking check: (any Database) async throws -> Void
  ) async throws -> Workspace {
    let use = try FolderUse.shared(folder)
    if use != nil { try ComingFiles.goOn(in: folder) }
    let database = try place.open()
    if place.isServer { try await check(database) }
    try await Migrator.migrate(database)
    // What cannot be read is told by whoever asks for the settings.
    let zone = (try? await SQLSettingsStore(database).settings().zone) ?? .riyadh
    return Workspace(
      folder: folder, place: place, database: database, keys: KeyFolder(Places.keys(of: folder)),
      use: use, clock: try await TrustedClock(database, in: zone), zone: zone)
  }

  /// The issues under way of a folder.
  static func issues(_ folder: String, _ keys: KeyFolder) -> IssueFolder {
    IssueFolder(keys: keys, notes: "\(folder)/issues")
  }
}
