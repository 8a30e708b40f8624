package import Foundation

/// The order of keys that are hashes or random bytes. It tells nothing of those who hold them, and a table that is kept
/// by its key grows at its end.
package enum KeyOrder {
  /// The places of the keys, lowest key first. Their first eight bytes decide, as one number, in all but one of 2⁶⁴
  /// cases.
  package static func places(_ keys: [Data]) -> [Int] {
    let heads = keys.enumerated().map { place, key in
      (head: key.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, place: place)
    }
    return heads.sorted {
      $0.head == $1.head ? keys[$0.place].lexicographicallyPrecedes(keys[$1.place]) : $0.head < $1.head
    }
    .map(\.place)
  }
}
