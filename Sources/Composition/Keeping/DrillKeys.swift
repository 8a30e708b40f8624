import Ballots
import Storage
import Synchronization

/// The keys as they are, for a drill: what it makes is kept in memory alone, and nothing is destroyed.
final class DrillKeys: EpochKeyStore {
  private let folder: KeyFolder
  private let made = Mutex<[EpochKey]>([])

  /// The keys of a house.
  init(_ folder: KeyFolder) { self.folder = folder }

  func keys() throws -> [EpochKey] { try folder.keys() + made.withLock(\.self) }
  func keep(_ key: EpochKey) { made.withLock { $0.append(key) } }
  func destroy(through epoch: Int) { made.withLock { $0.removeAll { $0.number <= epoch } } }
}
