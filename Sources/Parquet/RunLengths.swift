/// Small numbers as runs of one number, or packed bit by bit (parquet-format, Encodings.md, “Run Length Encoding /
/// Bit-Packing Hybrid”): which values are missing, and which entry of a dictionary each value is.
package enum RunLengths {
  /// The bits that numbers below a bound need, one at least.
  package static func width(below bound: Int) -> Int { max(1, Int.bitWidth - max(bound - 1, 0).leadingZeroBitCount) }

  /// The runs of numbers, each of which needs so many bits at the most.
  package static func encode(_ numbers: [UInt32], width: Int) -> [UInt8] {
    var (bytes, packed, index): ([UInt8], [UInt32], Int) = ([], [], 0)
    while index < numbers.count {
      let number = numbers[index]
      var run = numbers[index...].prefix { $0 == number }.count
      index += run
      // Packed numbers come in eights, so that a run first fills the last eight.
      let filling = min(run, (8 - packed.count % 8) % 8)
      guard run - filling >= 8 else {
        packed += repeatElement(number, count: run)
        continue
      }
      packed += repeatElement(number, count: filling)
      run -= filling
      bytes += pack(packed, width: width)
      packed = []
      bytes += varint(UInt64(run) << 1)
      bytes += (0..<(width + 7) / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    return bytes + pack(packed, width: width)
  }

  /// Numbers bit by bit, the lowest bits of each byte first; zeros fill the last eight.
  private static func pack(_ numbers: [UInt32], width: Int) -> [UInt8] {
    guard !numbers.isEmpty else { return [] }
    let eights = (numbers.count + 7) / 8
    var (bytes, room, used): ([UInt8], UInt64, Int) = (varint(UInt64(eights) << 1 | 1), 0, 0)
    for number in numbers + repeatElement(0, count: eights * 8 - numbers.count) {
      room |= UInt64(number) << used
      used += width
      while used >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: room))
        room >>= 8
        used -= 8
      }
    }
    return bytes
  }
}
