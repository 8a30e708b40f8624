package import Access
import Crypto
package import Foundation
import Upkeep

/// A backup as one file in which nothing can be read: its files one behind the other (POSIX ustar), sealed piece by piece
/// for a recovery key. Before the pieces stand eight bytes that say what it is, and the head of `RecoveryKey.sealing`.
/// Each piece holds a mebibyte, the last what is left, and says by its authenticated data whether it is the last.
package enum SealedArchive {
  /// Behind the name of a backup that is sealed so.
  package static let ending = ".sealed"

  static let mark = Data("RIDABAK1".utf8)
  static let piece = 1 << 20
  /// Bytes by which ChaCha20-Poly1305 makes a piece longer.
  static let tag = 16

  static func isLast(_ last: Bool) -> [UInt8] { last ? [1] : [0] }

  /// For which recovery key a file was sealed; `nil` for a file that is no such archive.
  package static func key(of path: String) -> RecoveryKey? {
    guard let file = FileHandle(forReadingAtPath: path),
      let head = try? file.read(upToCount: mark.count + RecoveryKey.headSize), head.prefix(mark.count) == mark
    else { return nil }
    return RecoveryKey(of: head.dropFirst(mark.count) + [0])
  }

  /// Seals files into one that is not there yet.
  /// - Parameter files: each by its path on the disk and its name in the archive; the database first.
  package static func write(
    _ files: [(path: String, name: String, size: Int)], for key: RecoveryKey, to path: String
  ) throws {
    let file = try FileHandle.fresh(at: path)
    var (head, sender) = try key.sealing()
    try file.write(contentsOf: mark + head)
    var waiting = Data()
    func add(_ bytes: some Sequence<UInt8>) throws {
      waiting.append(contentsOf: bytes)
      // One stays: the last piece is known by the end alone.
      while waiting.count > piece {
        try file.write(contentsOf: sender.seal(Data(waiting.prefix(piece)), authenticating: isLast(false)))
        waiting = Data(waiting.dropFirst(piece))
      }
    }
    for entry in files {
      let tar = TarEntry(name: entry.name, size: entry.size)
      try add(tar.header)
      let source = try FileHandle(forReadingFrom: URL(fileURLWithPath: entry.path))
      var left = entry.size
      while left > 0 {
        guard let bytes = try source.read(upToCount: min(left, piece)), !bytes.isEmpty else {
          throw CocoaError(.fileReadCorruptFile)
        }
        try add(bytes)
        left -= bytes.count
      }
      try add([UInt8](repeating: 0, count: tar.padding))
    }
    try add(TarEntry.end)
    try file.write(contentsOf: sender.seal(waiting, authenticating: isLast(true)))
    try file.synchronize()
  }

  /// Opens an archive into a folder that is there and empty.
  /// - Returns: the name of its first file, the database.
  package static func open(_ path: String, with shares: [RecoveryShare], into folder: String) throws -> String {
    let pieces = try OpenedPieces(path, shares)
    var first: String?
    while let header = try pieces.take(TarEntry.block), header != [UInt8](repeating: 0, count: TarEntry.block) {
      guard let entry = TarEntry(header: header) else { throw OffsiteProblem.damaged(path) }
      first = first ?? entry.name
      try write(entry, of: pieces, into: folder)
    }
    // Whatever is left must be there, and be what was written, up to the last piece.
    try pieces.finish()
    guard let first, !first.contains("/") else { throw OffsiteProblem.damaged(path) }
    return first
  }

  private static func write(_ entry: TarEntry, of pieces: OpenedPieces, into folder: String) throws {
    let place = "\(folder)/\(entry.name)"
    try FileManager.default.createDirectory(
      atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let file = try FileHandle.fresh(at: place)
    var left = entry.size
    while left > 0 {
      guard let bytes = try pieces.take(min(left, piece)) else { throw OffsiteProblem.damaged(entry.name) }
      try file.write(contentsOf: Data(bytes))
      left -= bytes.count
    }
    guard try entry.padding == 0 || pieces.take(entry.padding) != nil else { throw OffsiteProblem.damaged(entry.name) }
  }
}

extension FileHandle {
  /// A file that is not there yet, which its owner alone may read.
  static func fresh(at path: String) throws -> FileHandle {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return FileHandle(fileDescriptor: file, closeOnDealloc: true)
  }
}

/// What a sealed archive holds, piece by piece: nothing is handed over that was not opened.
private final class OpenedPieces {
  private let path: String
  private let file: FileHandle
  private var recipient: HPKE.Recipient
  private var plain = Data()
  private var next: Data
  private var isAtEnd = false

  init(_ path: String, _ shares: [RecoveryShare]) throws {
    self.path = path
    file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    let head = try file.read(upToCount: SealedArchive.mark.count + RecoveryKey.headSize) ?? Data()
    guard head.prefix(SealedArchive.mark.count) == SealedArchive.mark else { throw OffsiteProblem.damaged(path) }
    recipient = try RecoveryKey.opening(Data(head.dropFirst(SealedArchive.mark.count)), with: shares)
    next = try file.read(upToCount: SealedArchive.piece + SealedArchive.tag) ?? Data()
  }

  /// So many bytes; `nil` where fewer are left.
  func take(_ count: Int) throws -> [UInt8]? {
    while plain.count < count, !isAtEnd { try openNext() }
    guard plain.count >= count else { return nil }
    let taken = Array(plain.prefix(count))
    plain = Data(plain.dropFirst(count))
    return taken
  }

  /// Opens what is left.
  func finish() throws {
    while !isAtEnd { try openNext() }
  }

  private func openNext() throws {
    let sealed = next
    next = try file.read(upToCount: SealedArchive.piece + SealedArchive.tag) ?? Data()
    isAtEnd = next.isEmpty
    do {
      plain.append(try recipient.open(sealed, authenticating: SealedArchive.isLast(isAtEnd)))
    } catch {
      throw OffsiteProblem.damaged(path)
    }
  }
}
