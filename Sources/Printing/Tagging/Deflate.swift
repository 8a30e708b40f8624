import CZlib

/// Streams of a PDF, packed as `FlateDecode` has them (RFC 1950).
enum Deflate {
  /// The largest stream that is unpacked, in bytes; a page of a report takes some ten thousand.
  static let largest = 32 * 1024 * 1024

  static func packed(_ bytes: [UInt8]) throws(PrintProblem) -> [UInt8] {
    var size = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    guard compress2(&packed, &size, bytes, uLong(bytes.count), Z_BEST_COMPRESSION) == Z_OK else { throw .structure }
    return Array(packed.prefix(Int(size)))
  }

  static func unpacked(_ bytes: [UInt8]) throws(PrintProblem) -> [UInt8] {
    var room = max(4096, bytes.count * 8)
    while room <= largest {
      var (size, content) = (uLongf(room), [UInt8](repeating: 0, count: room))
      let result = uncompress(&content, &size, bytes, uLong(bytes.count))
      if result == Z_OK { return Array(content.prefix(Int(size))) }
      guard result == Z_BUF_ERROR else { throw .structure }
      room *= 4
    }
    throw .structure
  }
}
