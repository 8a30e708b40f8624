import Foundation

/// One page as it was written into the log.
struct Frame {
  let page: Int
  let commit: Int
  /// Its place in the whole log.
  let order: Int
  let bytes: UnsafeRawBufferPointer
}

/// The saved log: every page of every commit, in the order in which they were written.
final class Log {
  private(set) var frames: [Frame] = []
  private var held: [NSData] = []

  /// Reads every segment `wal-…` of a folder.
  init(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("wal-") }.sorted()
    var commit = 0
    for name in names {
      guard let data = NSData(contentsOfFile: "\(folder)/\(name)") else { continue }
      held.append(data)
      let bytes = UnsafeRawBufferPointer(start: data.bytes, count: data.length)
      guard bytes.count > 32 else { continue }
      let size = Log.number(bytes, 8)
      var index = 32
      while index + 24 + size <= bytes.count {
        let page = Log.number(bytes, index)
        frames.append(
          Frame(
            page: page, commit: commit, order: frames.count,
            bytes: UnsafeRawBufferPointer(rebasing: bytes[(index + 24)..<(index + 24 + size)])))
        if Log.number(bytes, index + 4) > 0 { commit += 1 }
        index += 24 + size
      }
    }
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Int {
    Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)))
  }
}

/// Finds many known pieces of bytes at once, each by its first eight.
struct Finder {
  private var pieces: [UInt64: Int] = [:]
  private var filter = [Bool](repeating: false, count: 1 << 20)

  /// Looks for pieces of eight bytes or more; shorter ones are not looked for.
  init(_ all: [[UInt8]]) {
    for (number, bytes) in all.enumerated() where bytes.count >= 8 {
      let head = bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
      pieces[head] = number
      filter[Finder.slot(head)] = true
    }
  }

  private static func slot(_ head: UInt64) -> Int { Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 44) }

  /// Tells each find: which piece, and where.
  func search(_ bytes: UnsafeRawBufferPointer, _ found: (Int, Int) -> Void) {
    guard bytes.count >= 8 else { return }
    filter.withUnsafeBufferPointer { filter in
      var index = 0
      let end = bytes.count - 8
      while index <= end {
        let head = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let slot = Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 44)
        if filter[slot], let number = pieces[head] { found(number, index) }
        index &+= 1
      }
    }
  }
}
