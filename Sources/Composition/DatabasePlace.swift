import Configuration
import Foundation
import Storage
package import StoragePostgres
import StorageSQLite

/// Where the tables of a house are: in a file of its folder, or on a server. Its keys, documents and reports are files of
/// the folder in any case.
package enum DatabasePlace: Sendable, Equatable {
  case file(String)
  case server(PostgresAddress)

  /// What `RIDA_DATABASE` says; where it says nothing, the file of a data folder.
  package static func named(for folder: String) throws(Complaint) -> DatabasePlace {
    let text = Places.environment.string(forKey: "rida.database", isSecret: true, default: "")
    return text.isEmpty ? own(of: folder) : try server(text)
  }

  /// The file of a data folder.
  package static func own(of folder: String) -> DatabasePlace { .file("\(folder)/rida.sqlite") }

  /// A server from its address.
  package static func server(_ text: String) throws(Complaint) -> DatabasePlace {
    guard let address = PostgresAddress(text) else {
      // Not what was written: there may be a password in it.
      throw .configuration(
        "the address of a database server begins with postgres:// and goes on like h1,h2,h3/rida?"
          + "target_session_attrs=read-write; this one cannot be read")
    }
    return .server(address)
  }

  /// Whether it is a server.
  package var isServer: Bool { if case .server = self { true } else { false } }

  /// Why a data folder is not opened here: what lies in it says that its house is elsewhere. Nobody goes on with the older
  /// one of two houses; `nil` where nothing says so.
  package func contradiction(in folder: String) -> Complaint? {
    let path = "\(folder)/rida.sqlite"
    let isThere = FileManager.default.fileExists(atPath: path)
    switch self {
    case .server where isThere:
      return .configuration(
        "RIDA_DATABASE names \(shown), and there is a database at \(path) too: which of them is the house? If it came back "
          + "from the server, unset RIDA_DATABASE; if it is on the server, give the file another name")
    case .file where !isThere:
      guard let kept = SetAside.newest(of: path) else { return nil }
      return .configuration(
        "there is no database at \(path), but \(kept) was set aside: if the house was moved to a server, set RIDA_DATABASE "
          + "to its address; if it was not, give the file its name back")
    case .server, .file: return nil
    }
  }

  /// For whoever reads of it; without a password.
  package var shown: String {
    switch self {
    case .file(let path): path
    case .server(let address): address.shown
    }
  }

  /// Opens it, or makes it where it is a file that is not there.
  func open() throws -> any Database {
    switch self {
    case .file(let path): try SQLiteDatabase(path: path)
    case .server(let address): try PostgresDatabase(address, patience: DatabasePlace.patience())
    }
  }

  /// Seconds of `RIDA_DATABASE_PATIENCE`.
  private static func patience() throws(Complaint) -> Int {
    let text = Places.environment.string(forKey: "rida.database.patience", default: "")
    guard !text.isEmpty else { return PostgresDatabase.patience }
    guard let seconds = Int(text), (1...60).contains(seconds) else {
      throw .configuration("RIDA_DATABASE_PATIENCE is a number of seconds from 1 to 60, not ‘\(text)’")
    }
    return seconds
  }
}

extension Complaint {
  /// Why a server is not used.
  init(_ problem: PostgresProblem) {
    switch problem {
    case .unreachable(let reason):
      self.init(code: 69, lines: ["the database server cannot be reached: \(reason)"])
    case .indiscreet(let lines):
      self.init(
        code: 78,
        lines: [
          "the database server would lose what it acknowledged, or write down who answered when; nothing was changed. "
            + "Set in its configuration, and load that anew:"
        ] + lines.map { "  \($0)" })
    }
  }
}
