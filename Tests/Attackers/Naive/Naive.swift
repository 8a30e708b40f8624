import Foundation
import GRDBSQLite

/// A careless store: it acknowledges what SQLite's NORMAL setting has not yet brought to the disk. Every replay of a
/// power cut must find what it loses.
@main
enum Naive {
  static func main() {
    var handle: OpaquePointer?
    sqlite3_open(CommandLine.arguments[1], &handle)
    sqlite3_exec(handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL", nil, nil, nil)
    sqlite3_exec(handle, "CREATE TABLE answer (number INTEGER PRIMARY KEY, text TEXT)", nil, nil, nil)
    for number in 1...(Int(CommandLine.arguments[2]) ?? 1) {
      sqlite3_exec(handle, "INSERT INTO answer VALUES (\(number), hex(randomblob(2000)))", nil, nil, nil)
      FileHandle.standardOutput.write(Data("ack \(number)\n".utf8))
    }
    sqlite3_close(handle)
  }
}
