package import Delivery

/// What can be wrong with the store itself.
package enum StorageProblem: Error, Equatable, Sendable {
  case unexpectedValue(column: Int)
  /// A value that the program does not know stands in a table.
  case unreadable(table: String, value: String)
  /// The database was written by a newer version of the program.
  case newer(version: Int, known: Int)
  /// There is no database here yet; `rida init` makes one.
  case notInitialised(path: String)
  /// The file of a key cannot be used.
  case keyFile(path: String, reason: String)
  /// A key of the house is gone, and things were made with it.
  case keyLost(MasterKey, path: String)
  /// A file that somebody named cannot be written.
  case unwritable(path: String, reason: String)
  /// The file of the database is not what the engine wrote.
  case damaged(reason: String)
  /// A house was to be brought into a database in which something stands already.
  case occupied(table: String)

  /// Whether it lies in the database that was read, and not in the disk or the keys.
  package var isOfTheCopy: Bool {
    switch self {
    case .unexpectedValue, .unreadable, .newer, .notInitialised, .damaged: true
    case .keyFile, .keyLost, .unwritable, .occupied: false
    }
  }
}
