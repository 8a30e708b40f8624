import Foundation
import Storage

/// Whether ratings can be kept: by asking, never by writing.
struct DiskRoom: Sendable {
  let folder: String
  let failure: StoreFailure

  /// A rating is 4 KiB; with less than this left, a crowd fills the disk before anybody has looked.
  private static let least = 4 << 20

  /// Whether the disk holds and has room.
  var isThere: Bool {
    guard (try? failure.check()) != nil else { return false }
    var disk = statvfs()
    // A disk that cannot be asked is not taken for full.
    guard statvfs(folder, &disk) == 0 else { return true }
    return UInt64(disk.f_bavail) * UInt64(disk.f_frsize) >= UInt64(DiskRoom.least)
  }
}
