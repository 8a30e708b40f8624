package import Foundation

/// The order of keys that are hashes or random bytes. It tells nothing of those who hold them, and a table that is kept
/// by its key grows at its end.
package enum KeyOrder {
  /// The places of the keys, lowest key first. Their first eight bytes decide, as one number, in all but one of 2⁶⁴
  /// cases.
  package static func places(_ keys: [some ContiguousBytes]) -> [Int] {
    let heads = keys.enumerated().map { place, key in (head: key.withUnsafeBytes(head), place: place) }
    return heads.sorted { one, other in
      guard one.head == other.head else { return one.head < other.head }
      return keys[one.place].withUnsafeBytes { bytes in
        keys[other.place].withUnsafeBytes { bytes.lexicographicallyPrecedes($0) }
      }
    }
    .map(\.place)
  }

  private static func head(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard bytes.count >= 8 else { return bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    return UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
  }
}
