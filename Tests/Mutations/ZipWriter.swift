/// Writes a file of files without packing them (APPNOTE 6.3.10), true or with the lies of which readers have to know.
package struct ZipWriter {
  /// What one entry lies about.
  package enum Lie: CaseIterable, Sendable {
    case checksum, packedSize, wholeSize, hugeSize, method, encrypted, place, localName, comment
  }

  /// One file in it.
  package struct Entry: Sendable {
    package var name: [UInt8]
    package var content: [UInt8]
    package var lie: Lie?

    /// A file with a name.
    package init(name: String, content: [UInt8], lie: Lie? = nil) {
      (self.name, self.content, self.lie) = (Array(name.utf8), content, lie)
    }
  }

  /// The whole file; `entriesTold` is how many its end says that it has.
  package static func file(_ entries: [Entry], entriesTold: Int? = nil) -> [UInt8] {
    var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let start = bytes.count
      let name = entry.lie == .localName ? Array("x".utf8) + entry.name : entry.name
      bytes += word(0x0403_4B50) + facts(of: entry) + half(name.count) + half(0) + name + entry.content
      let place = entry.lie == .place ? start + 7 : start
      directory += word(0x0201_4B50) + half(20) + facts(of: entry) + half(entry.name.count) + half(0)
      directory += half(entry.lie == .comment ? 65_535 : 0) + half(0) + half(0) + word(0) + word(place) + entry.name
    }
    let told = entriesTold ?? entries.count
    let end = word(0x0605_4B50) + half(0) + half(0) + half(told) + half(told)
    return bytes + directory + end + word(directory.count) + word(bytes.count) + half(0)
  }

  /// Version, flags, method, time, checksum and sizes.
  private static func facts(of entry: Entry) -> [UInt8] {
    let size = entry.content.count
    let flags = entry.lie == .encrypted ? 1 : 0
    let checksum = Int(crc(entry.content)) ^ (entry.lie == .checksum ? 1 : 0)
    let packed = entry.lie == .packedSize ? size / 2 : entry.lie == .hugeSize ? 0x7FFF_FFFF : size
    let whole = entry.lie == .wholeSize ? size + 5 : entry.lie == .hugeSize ? 0xFFFF_FFFE : size
    return half(20) + half(flags) + half(entry.lie == .method ? 8 : 0) + half(0) + half(33) + word(checksum)
      + word(packed) + word(whole)
  }

  private static func half(_ number: Int) -> [UInt8] { (0..<2).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
  private static func word(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }

  /// CRC-32 as ISO 3309 has it.
  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
  }
}
