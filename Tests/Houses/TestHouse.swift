import Ballots
import Crypto
package import Delivery
import Foundation
import Seals
package import Storage
import StorageSQLite
import Surveys
import Workbooks
package import Worker

/// A data folder with its database and its keys.
package struct TestHouse: Sendable {
  package static let base = "http://rida.example"

  package let folder: String
  package let database: any Database
  package let keys: KeyFolder

  /// Opens a folder, or makes one.
  package init(_ folder: String) async throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    database = try SQLiteDatabase(path: "\(folder)/rida.sqlite")
    try await Migrator.migrate(database)
    keys = KeyFolder("\(folder)/keys")
  }

  /// The same house, its database reached through another.
  package init(_ house: TestHouse, through database: any Database) {
    (folder, keys, self.database) = (house.folder, house.keys, database)
  }

  /// A path in the folder for what is passing.
  package static var fresh: String {
    FileManager.default.temporaryDirectory.appendingPathComponent("rida-site-\(UUID().uuidString)").path
  }

  /// Where links are issued.
  package var links: LinkIssuer {
    LinkIssuer(
      surveys: SQLSurveyStore(database), invitations: SQLInvitationStore(database),
      contacts: SQLContactStore(database), rounds: SQLRoundStore(database), quiet: SQLQuietStore(database), keys: keys,
      underway: IssueFolder(keys: keys, notes: "\(folder)/issues"))
  }

  package var reports: SQLReportStore { SQLReportStore(database, files: FileStore("\(folder)/reports")) }

  /// Where its reports are built and sealed.
  package func reportPublisher() throws -> ReportPublisher {
    guard let seal = SealKey(secret: try keys.key(.seal).withUnsafeBytes { Data($0) }) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return ReportPublisher(
      store: reports,
      sealing: Sealing(
        key: seal, address: { "\(TestHouse.base)/verify/\($0)" }, picture: { QRCode($0)?.proofPicture }))
  }
}
