import Crypto
import Foundation
import Numerals

/// Copies that belong to whoever makes them, and that only she may read. Foundation gives a copy to the owner of what was
/// copied, which fails for everybody but root where they are not the same.
package enum OwnCopy {
  private static let piece = 1 << 20

  /// Copies a file, piece by piece, to a name that is free.
  package static func file(_ path: String, to other: String) throws(Complaint) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw unread(path) }
    defer { close(source) }
    let target = open(other, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard target >= 0 else { throw Durable.fault(other) }
    defer { close(target) }
    var room = [UInt8](repeating: 0, count: piece)
    while true {
      let count = read(source, &room, piece)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unread(path) }
      guard count > 0 else { return }
      try put(room[..<count], into: target, at: other)
    }
  }

  /// SHA-256 of a file, read piece by piece, in hexadecimal digits.
  static func digest(of path: String) throws(Complaint) -> String {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw unread(path) }
    defer { close(source) }
    var (hash, room) = (SHA256(), [UInt8](repeating: 0, count: piece))
    while true {
      let count = read(source, &room, piece)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unread(path) }
      guard count > 0 else { return Data(hash.finalize()).hexadecimal }
      hash.update(data: room[..<count])
    }
  }

  /// Copies a folder and all files below it to a name that is free.
  package static func folder(_ path: String, to other: String) throws(Complaint) {
    guard mkdir(other, 0o700) == 0 else { throw Durable.fault(other) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { throw unread(path) }
    for name in names.sorted() {
      var isFolder: ObjCBool = false
      let (from, to) = ("\(path)/\(name)", "\(other)/\(name)")
      guard FileManager.default.fileExists(atPath: from, isDirectory: &isFolder) else { throw unread(from) }
      if isFolder.boolValue { try folder(from, to: to) } else { try file(from, to: to) }
    }
  }

  private static func put(_ bytes: ArraySlice<UInt8>, into target: Int32, at path: String) throws(Complaint) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(target, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Durable.fault(path) }
      rest = rest.dropFirst(count)
    }
  }

  private static func unread(_ path: String) -> Complaint {
    .input("\(path): it cannot be read: \(String(cString: strerror(errno)))")
  }
}
