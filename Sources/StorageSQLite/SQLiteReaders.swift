import Dispatch
import GRDBSQLite
import Storage
import Synchronization

/// Connections for short looks, used on the thread that asks. They are apart from the pool, whose readers may wait for
/// the very threads that would wait for a reader here.
///
/// Locking the file for every look costs more than the look, and holds up the other threads meanwhile; so looks of the
/// same few milliseconds share one read transaction. What this process commits is seen by the very next look, what
/// another process commits a moment later.
final class SQLiteReaders: Sendable {
  private let readers: [SharedReader]
  private let commits = Atomic(0)

  /// So many connections to a file in write-ahead mode.
  init(path: String, count: Int) throws {
    readers = try (0..<count).map { _ in SharedReader(try SQLiteReader(path: path)) }
  }

  /// Lets the next look see what was just committed.
  func afterCommit() { commits.add(1, ordering: .releasing) }

  /// The rows of one statement, from whichever connection is free.
  func rows(_ statement: Storage.Statement) throws -> [Storage.Row] {
    let commit = commits.load(ordering: .acquiring)
    for reader in readers {
      if let rows = try reader.reader.withLockIfAvailable({ try reader.rows(statement, from: $0, commit) }) {
        return rows
      }
    }
    return try readers[0].reader.withLock { try readers[0].rows(statement, from: $0, commit) }
  }
}

/// A connection behind a lock, whose read transaction ends by itself.
private final class SharedReader: Sendable {
  /// How long looks share a transaction, and when it is looked after.
  private static let (shared, lookAfter) = (UInt64(5_000_000), DispatchTimeInterval.milliseconds(10))

  let reader: Mutex<SQLiteReader>

  init(_ reader: sending SQLiteReader) { self.reader = Mutex(reader) }

  /// The rows of a statement in a transaction that is young enough and knows of a commit.
  func rows(_ statement: Storage.Statement, from reader: SQLiteReader, _ commit: Int) throws -> [Storage.Row] {
    if reader.isOpen, reader.commit != commit || reader.age > SharedReader.shared { reader.end() }
    if !reader.isOpen {
      try reader.begin(commit)
      endLater(reader)
    }
    return try reader.rows(statement)
  }

  /// An open transaction would keep the log from beginning anew.
  private func endLater(_ reader: SQLiteReader) {
    guard !reader.isLookedAfter else { return }
    reader.isLookedAfter = true
    DispatchQueue.global().asyncAfter(deadline: .now() + SharedReader.lookAfter) { [weak self] in
      self?.reader.withLock { reader in
        reader.isLookedAfter = false
        if reader.isOpen, reader.age > SharedReader.shared { reader.end() }
        if reader.isOpen { self?.endLater(reader) }
      }
    }
  }
}
