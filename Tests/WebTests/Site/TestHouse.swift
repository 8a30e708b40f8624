import Ballots
import Crypto
import Delivery
import Foundation
import Seals
import Storage
import StorageSQLite
import Surveys
import Web
import Workbooks
import Worker

/// A data folder with its database and its keys.
struct TestHouse: Sendable {
  static let base = "http://rida.example"

  let folder: String
  let database: any Database
  let keys: KeyFolder

  /// Opens a folder, or makes one.
  init(_ folder: String) async throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    database = try SQLiteDatabase(path: "\(folder)/rida.sqlite")
    try await Migrator.migrate(database)
    keys = KeyFolder("\(folder)/keys")
  }

  /// A path in the folder for what is passing.
  static var fresh: String {
    FileManager.default.temporaryDirectory.appendingPathComponent("rida-site-\(UUID().uuidString)").path
  }

  /// Where links are issued.
  var links: LinkDesk {
    LinkDesk(
      surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database),
      contacts: SQLContactStore(database), rounds: SQLRoundStore(database), quiet: SQLQuietStore(database), keys: keys,
      underway: IssueFolder(keys: keys, notes: "\(folder)/issues"))
  }

  var reports: SQLReportStore { SQLReportStore(database, shelf: FileShelf("\(folder)/reports")) }

  /// Everything that a site of this house is made of.
  func parts(_ clock: TestClock, hasRoom: Bool, mail: SiteMail) throws -> SiteParts {
    let (keys, report) = (keys, try TestSurvey.report())
    guard let seal = SealKey(secret: try keys.key(.seal).withUnsafeBytes { Data($0) }) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    let stores = SiteStores(
      surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database), tallies: SQLTallyStore(database),
      comments: SQLCommentStore(database), improvements: SQLImprovementStore(database),
      access: SQLAccessStore(database),
      documents: SQLDocumentStore(database, shelf: FileShelf("\(folder)/documents")), reports: reports,
      mails: SQLMailStore(database), settings: SQLSettingsStore(database), stations: SQLStationStore(database),
      definitions: { [report] })
    return SiteParts(
      stores: stores, intake: BallotIntake(box: SQLBallotBox(database)), codeKey: try keys.codes, links: links,
      calls: CallDesk(
        calls: SQLCallStore(database), invitations: SQLInvitationStore(database), quiet: SQLQuietStore(database),
        contactsKey: try keys.contacts, secret: { try keys.existingSecret(of: $0) }),
      reports: ReportDesk(
        store: reports,
        sealing: Sealing(
          key: seal, address: { "\(TestHouse.base)/verify/\($0)" }, picture: { QRCode($0)?.proofPicture })),
      drafts: TestDrafts(), clock: clock.site, mail: mail, base: TestHouse.base, hasRoom: { hasRoom })
  }
}
