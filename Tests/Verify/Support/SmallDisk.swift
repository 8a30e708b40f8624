import Foundation

/// A file system of its own with little room, in memory, for as long as an attack needs it.
final class SmallDisk {
  let folder = NSTemporaryDirectory() + "verify-disk-\(UUID().uuidString)"

  private var filler: String { "\(folder)/filler" }

  /// Mounts so many mebibytes; this needs the rights of the machine's administrator.
  init(mebibytes: Int) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard mount("tmpfs", folder, "tmpfs", 0, "size=\(mebibytes)m") == 0 else {
      rmdir(folder)
      throw Failure("a small disk cannot be mounted: \(String(cString: strerror(errno)))")
    }
  }

  deinit {
    umount2(folder, Int32(MNT_DETACH))
    rmdir(folder)
  }

  /// Writes until nothing more fits, but for so many bytes.
  func fill(leaving spare: Int = 0) throws {
    let file = open(filler, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { throw Failure("the small disk cannot be filled") }
    defer { close(file) }
    let block = [UInt8](repeating: 1, count: 65_536)
    for size in [65_536, 4096, 1] {
      while write(file, block, size) == size {}
    }
    guard spare > 0 else { return }
    var status = stat()
    fstat(file, &status)
    ftruncate(file, status.st_size - spare)
  }

  /// Makes room again.
  func free() { unlink(filler) }
}
