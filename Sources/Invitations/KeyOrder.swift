package import Foundation

extension Collection {
  /// The elements in the order of keys that are hashes or random bytes: compared by their first eight bytes as one
  /// number, which decides in all but one of 2⁶⁴ cases.
  package func sorted(byKey key: (Element) -> Data) -> [Element] {
    let keyed = map { element in
      let bytes = key(element)
      return (head: bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, bytes: bytes, element: element)
    }
    return keyed.sorted {
      $0.head == $1.head ? $0.bytes.lexicographicallyPrecedes($1.bytes) : $0.head < $1.head
    }
    .map(\.element)
  }
}
