import Parquet
import Testing

/// Runs and packed bits, against what the format's own documents show.
struct RunLengthsTests {
  @Test func `numbers are packed as the format shows it`() {
    // Encodings.md, “Bit-packed”: 0 to 7 in three bits each are 10001000 11000110 11111010, here as one run of eight.
    #expect(RunLengths.encode([0, 1, 2, 3, 4, 5, 6, 7], width: 3) == [0x03, 0x88, 0xC6, 0xFA])
    // PARQUET-575, a page of alltypes_plain.parquet: eight ones as levels, then 0 and 1 by turns as entries.
    #expect(RunLengths.encode(Array(repeating: 1, count: 8), width: 1) == [0x10, 0x01])
    #expect(RunLengths.encode([0, 1, 0, 1, 0, 1, 0, 1], width: 1) == [0x03, 0xAA])
  }

  @Test func `the last eight are filled with zeros, and a number in a run takes whole bytes`() {
    #expect(RunLengths.encode([1, 0, 1], width: 1) == [0x03, 0x05])
    // 200 = 0b11001000 doubled is 400: 0x90 0x03 as a varint.
    #expect(RunLengths.encode(Array(repeating: 300, count: 200), width: 9) == [0x90, 0x03, 0x2C, 0x01])
    #expect(RunLengths.encode([], width: 1).isEmpty)
  }

  @Test func `a width holds every number below its bound, and is one bit at least`() {
    #expect([0, 1, 2, 3, 4, 8, 9, 256, 257].map(RunLengths.width(below:)) == [1, 1, 1, 2, 2, 3, 4, 8, 9])
  }

  @Test(arguments: [1, 2, 3, 7, 8, 9, 17, 31])
  func `what is read back is what was written, in runs of all lengths`(width: Int) {
    var state = UInt64(width) &* 0x9E37_79B9_7F4A_7C15
    func draw(below bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    for _ in 0..<200 {
      let numbers = (0..<draw(below: 12)).flatMap { _ in
        Array(repeating: UInt32(draw(below: 1 << UInt64(width))), count: Int(draw(below: 30)))
      }
      let written = RunLengths.encode(numbers, width: width)
      #expect(Self.read(written, width: width).prefix(numbers.count) == numbers[...])
    }
  }

  /// The numbers of runs as Encodings.md tells a reader to read them, with those that fill the last eight.
  private static func read(_ bytes: [UInt8], width: Int) -> [UInt32] {
    var (rest, numbers): (ArraySlice<UInt8>, [UInt32]) = (bytes[...], [])
    while !rest.isEmpty {
      var (head, shift) = (0, 0)
      repeat {
        head |= (Int(rest.first ?? 0) & 0x7F) << shift
        shift += 7
      } while rest.removeFirst() >= 0x80
      if head & 1 == 1 {
        let packed = rest.prefix((head >> 1) * width)
        rest = rest.dropFirst(packed.count)
        let bits = packed.flatMap { byte in (0..<8).map { UInt32(byte >> $0) & 1 } }
        numbers += stride(from: 0, to: bits.count, by: width).map { first in
          bits[first..<first + width].reversed().reduce(0) { $0 << 1 | $1 }
        }
      } else {
        let value = rest.prefix((width + 7) / 8)
        rest = rest.dropFirst(value.count)
        numbers += Array(repeating: value.reversed().reduce(0) { $0 << 8 | UInt32($1) }, count: head >> 1)
      }
    }
    return numbers
  }
}
