import GRDB
import GRDBSQLite
import Storage
import Surveys

/// Turns what the engine reports into the problems of the house.
enum SQLiteFault {
  /// Runs work whose engine errors become problems of the house.
  static func named<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch {
      throw problem(error)
    }
  }

  /// What a connection complained of last.
  static func last(of handle: OpaquePointer?) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(handle)),
      message: handle.map { String(cString: sqlite3_errmsg($0)) })
  }

  /// The problem behind an error; errors that are no engine's stay as they are.
  static func problem(_ error: any Error) -> any Error {
    guard let fault = error as? DatabaseError else { return error }
    // The shared index beside the log is no record: where it finds no room to grow, nothing was lost.
    if fault.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return StoreProblem.full }
    return switch fault.resultCode {
    case .SQLITE_FULL: StoreProblem.full
    case .SQLITE_IOERR: StoreProblem.failed
    // The statements of the house are fixed: one that no longer fits met a schema that nobody wrote.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_FORMAT, .SQLITE_TOOBIG:
      StorageProblem.damaged(reason: fault.message ?? "")
    default: fault
    }
  }
}
