import Foundation
import Storage

/// The log of the server as `pg_waldump` reads it: which rows were written in which transaction, and in which order.
struct WriteAheadLog {
  /// Tickets and ballots with the transaction, in the order of the log.
  private(set) var tickets: [(transaction: String, key: Data)] = []
  private(set) var ballots: [(transaction: String, id: Data)] = []
  /// As it was read.
  let text: String

  /// Up to where it is written.
  static func place(_ database: any Database) throws -> String {
    try database.look(Statement("SELECT CAST(pg_current_wal_flush_lsn() AS TEXT)"))[0].text(0)
  }

  /// Reads it from a place on, before anything was written anew.
  init(of database: any Database, since start: String) async throws {
    let keys = try Self.rows("ticket", "key", database).merging(Self.rows("ballot", "id", database)) { one, _ in one }
    let (ticket, ballot) = (try Self.file("ticket", database), try Self.file("ballot", database))
    text = try await Self.dump(from: start, to: Self.place(database))
    let written =
      /tx: +([0-9]+),.*desc: (?:(INSERT)(?:\+INIT)? off|(?:HOT_)?(?:UPDATE)(?:\+INIT)? .*new off) ([0-9]+).*?blkref #0: rel ([0-9\/]+) blk ([0-9]+)/
    for line in text.split(separator: "\n") {
      guard let match = line.firstMatch(of: written), let key = keys["\(match.4) (\(match.5),\(match.3))"] else {
        continue
      }
      if match.4 == ticket, match.2 == nil { tickets.append((String(match.1), key)) }
      if match.4 == ballot, match.2 != nil { ballots.append((String(match.1), key)) }
    }
  }

  /// Within each transaction the first ticket with the first ballot, and so on.
  var guesses: [(ticket: Data, ballot: Data)] {
    let ballots = Dictionary(grouping: ballots, by: \.transaction)
    return Dictionary(grouping: tickets, by: \.transaction).flatMap { transaction, tickets in
      zip(tickets, ballots[transaction] ?? []).map { ($0.key, $1.id) }
    }
  }

  /// Where the log says that rows are: the file of their table, the page and the place in it.
  private static func rows(_ table: String, _ key: String, _ database: any Database) throws -> [String: Data] {
    let file = try file(table, database)
    let rows = try database.look(Statement("SELECT CAST(ctid AS TEXT), \(key) FROM \(table)"))
    return try Dictionary(uniqueKeysWithValues: rows.map { ("\(file) \(try $0.text(0))", try $0.bytes(1)) })
  }

  private static func file(_ table: String, _ database: any Database) throws -> String {
    try database.look(
      Statement(
        """
        SELECT '1663/' || CAST(d.oid AS TEXT) || '/' || CAST(pg_relation_filenode('\(table)') AS TEXT)
        FROM pg_database d WHERE d.datname = current_database()
        """))[0].text(0)
  }

  private static func dump(from start: String, to end: String) async throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "exec $(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)/pg_waldump -p \"$1\" -r Heap -s $2 -e $3",
      "sh",
      "\(try await PostgresServer.shared().folder)/data/pg_wal", start, end,
    ]
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    // How it ends says nothing: at the end of what others write at this moment it may find half a record.
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
