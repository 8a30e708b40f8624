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
    // A disk that cannot be asked is not taken for full.
    guard let free = DiskRoom.free(at: folder) else { return true }
    return free >= DiskRoom.least
  }

  /// Bytes that are left on the disk of a folder; `nil` where it cannot be asked.
  static func free(at folder: String) -> Int? {
    var disk = statvfs()
    guard statvfs(folder, &disk) == 0 else { return nil }
    let (bytes, isMore) = UInt64(disk.f_bavail).multipliedReportingOverflow(by: UInt64(disk.f_frsize))
    return isMore ? .max : Int(clamping: bytes)
  }
}
