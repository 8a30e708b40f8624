import Ballots
package import Composition
import Foundation
import Invitations
import Storage
import StoragePostgres
import StorageSQLite
import Surveys

/// Groups of ratings that are cast on a server with a synchronous standby, by one node and by two that take turns, beside
/// the same statements in C on libpq; and on a file.
package struct PostgresBench {
  let folder: String
  let count: Int
  let folders: CharityFolders

  /// - Parameter count: how many ratings each group size takes at the most, by each of those compared.
  package init(folder: String, count: Int, folders: CharityFolders) {
    self.folder = folder
    self.count = count
    self.folders = folders
  }

  /// Whether a server is installed on this machine.
  package static var isPossible: Bool { FileManager.default.fileExists(atPath: "/usr/lib/postgresql") }

  /// For groups of 16, 64 and 256: casts a second, the time of a group, and the share of the yardstick.
  package func measure() async throws -> [BenchRow] {
    let pair = try PostgresPair(folder: "\(folder)/pair")
    defer { pair.stop() }
    guard let address = PostgresAddress(pair.address) else { throw Complaint(code: 69, lines: [pair.address]) }
    let nodes: [any Database] = try [PostgresDatabase(address), PostgresDatabase(address)]
    let file = try SQLiteDatabase(path: "\(folder)/beside.sqlite")
    let survey = try survey()
    for database in [nodes[0], file] { try await furnish(database, survey) }
    var rows: [BenchRow] = []
    for size in [16, 64, 256] {
      let casts = GroupedCasts(survey: survey, size: size, groups: min(max(count / size, 8), 200))
      let one = try await casts.compare(nodes: [nodes[0]], address: pair.address)
      let two = try await casts.compare(nodes: nodes, address: pair.address)
      let beside = try await casts.time(on: [file])
      rows += [
        row("one node", size, one.product, "the same statements in C on libpq", one.yardstick),
        row("two nodes in turns", size, two.product, "the same statements in C on two connections", two.yardstick),
        row("a file on the same disk", size, beside, "one node on the pair", one.product),
      ]
    }
    rows += try await SizeBench(server: nodes[0], file: file).measure()
    for node in nodes { try node.close() }
    try file.close()
    return rows
  }

  private func row(
    _ name: String, _ size: Int, _ times: GroupTimes, _ yardstick: String, _ bare: GroupTimes
  ) -> BenchRow {
    BenchRow(
      "groups of \(size), \(name)", unit: "casts/s, a ticket each, durable; a group \(times.told)",
      value: times.perSecond, yardstick: "\(yardstick), \(bare.told)", yardstickValue: bare.perSecond)
  }

  private func survey() throws -> PublishedSurvey {
    let file = try SurveyFolder(folders.surveys).draft("\(folders.surveys)/after-registration/1.yaml")
    let document = SurveyDocument(source: file.source, file: "after-registration/1.yaml")
    guard let survey = document.survey else { throw Complaint.input(document.findings.map(\.description)) }
    return PublishedSurvey(survey: survey, source: file.source, publishedOn: Clock.today(in: .riyadh))
  }

  private func furnish(_ database: any Database, _ survey: PublishedSurvey) async throws {
    try await Migrator.migrate(database)
    try await SQLSurveyStore(database).publish(survey)
    _ = try await SQLBallotBox(database).begin(EpochKey(number: 1).epoch)
  }
}

/// Bytes that a rating leaves behind.
private struct SizeBench {
  let server: any Database
  let file: any Database

  /// What stands there for a ticket and for a waiting ballot, with indexes; and what the log got for all that was done.
  func measure() async throws -> [BenchRow] {
    let size = { (table: String) in "pg_total_relation_size('\(table)')" }
    let standing = try await numbers(
      server, [size("ticket"), size("ballot"), "pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint"])
    try await file.compact()
    let page = "(SELECT page_size FROM pragma_page_size)"
    let written = try await numbers(file, ["(SELECT page_count FROM pragma_page_count) * \(page)"])
    let envelope = Double(SealedBallot.envelopeBytes(ofSize: BallotCoding.size))
    let row = { (name: String, unit: String, value: Double) in
      BenchRow(name, unit: unit, value: value, yardstick: "bytes of an envelope", yardstickValue: envelope)
    }
    return [
      row("a ticket", "bytes on the server", standing.values[0] / standing.tickets),
      row("a waiting ballot", "bytes on the server", standing.values[1] / standing.ballots),
      row("the log", "bytes a rating, with its ticket", standing.values[2] / standing.ballots),
      row("a rating and its ticket", "bytes in a file", written.values[0] / written.ballots),
    ]
  }

  private func numbers(
    _ database: any Database, _ expressions: [String]
  ) async throws -> (tickets: Double, ballots: Double, values: [Double]) {
    let all = ["(SELECT COUNT(*) FROM ticket)", "(SELECT COUNT(*) FROM ballot)"] + expressions
    let row = try await database.read { try $0.rows(Statement("SELECT \(all.joined(separator: ", "))"))[0] }
    let values = try all.indices.map { Double(try row.int($0)) }
    return (values[0], values[1], Array(values.dropFirst(2)))
  }
}
