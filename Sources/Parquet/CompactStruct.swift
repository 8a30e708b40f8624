/// A struct of Apache Thrift as its compact protocol writes it: fields in the order of their numbers, each of which says
/// by how much its number is greater than that before (“Thrift Compact protocol encoding”, thrift-compact-protocol.md).
package struct CompactStruct {
  /// What a field is, by the numbers of the protocol.
  private enum Kind: UInt8 {
    case i16 = 4
    case i32 = 5
    case i64 = 6
    case binary = 8
    case list = 9
    case structure = 12
  }

  private var content: [UInt8] = []
  private var last = 0

  /// A struct without fields.
  package init() {}

  /// Its bytes, with what says that no field follows.
  package var bytes: [UInt8] { content + [0] }

  /// A number of sixteen bits.
  package mutating func add16(_ id: Int, _ number: Int) { add(id, .i16, CompactStruct.zigzag(number)) }

  /// A number of 32 bits, or a case of an enumeration.
  package mutating func add32(_ id: Int, _ number: Int) { add(id, .i32, CompactStruct.zigzag(number)) }

  /// A number of 64 bits.
  package mutating func add64(_ id: Int, _ number: Int) { add(id, .i64, CompactStruct.zigzag(number)) }

  /// A text.
  package mutating func add(_ id: Int, _ text: String) { add(id, .binary, CompactStruct.binary(text)) }

  /// A struct, or the member of a union.
  package mutating func add(_ id: Int, _ structure: CompactStruct) { add(id, .structure, structure.bytes) }

  /// A list of structs.
  package mutating func add(_ id: Int, _ list: [CompactStruct]) { add(id, list.map(\.bytes), .structure) }

  /// A list of texts.
  package mutating func add(_ id: Int, texts: [String]) { add(id, texts.map(CompactStruct.binary), .binary) }

  /// A list of cases of an enumeration.
  package mutating func add(_ id: Int, cases: [Int]) { add(id, cases.map(CompactStruct.zigzag), .i32) }

  private mutating func add(_ id: Int, _ elements: [[UInt8]], _ kind: Kind) {
    let size = elements.count
    let head = size < 15 ? [UInt8(size) << 4 | kind.rawValue] : [0xF0 | kind.rawValue] + varint(UInt64(size))
    add(id, .list, head + elements.joined())
  }

  /// - Parameter id: above that of the field before by fifteen at most.
  private mutating func add(_ id: Int, _ kind: Kind, _ value: [UInt8]) {
    content.append(UInt8(id - last) << 4 | kind.rawValue)
    content += value
    last = id
  }

  /// Small numbers of either sign as small numbers without one: 0, −1, 1, −2 become 0, 1, 2, 3.
  private static func zigzag(_ number: Int) -> [UInt8] { varint(UInt64(bitPattern: Int64(number << 1 ^ number >> 63))) }

  private static func binary(_ text: String) -> [UInt8] { varint(UInt64(text.utf8.count)) + text.utf8 }
}

/// Seven bits a byte, the lowest first; all but the last have the highest bit (ULEB128).
func varint(_ number: UInt64) -> [UInt8] {
  var (bytes, rest): ([UInt8], UInt64) = ([], number)
  while rest >= 0x80 {
    bytes.append(UInt8(rest & 0x7F) | 0x80)
    rest >>= 7
  }
  return bytes + [UInt8(rest)]
}
