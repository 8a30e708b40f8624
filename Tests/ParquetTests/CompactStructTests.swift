import Parquet
import Testing

/// Structs as Thrift's compact protocol writes them (thrift-compact-protocol.md).
struct CompactStructTests {
  @Test func `a field tells how far its number is from that before, and its type`() {
    var structure = CompactStruct()
    structure.add32(1, 1)
    structure.add64(3, -1)
    structure.add16(4, 2)
    // 1 | i32, zigzag 2; 2 further | i64, zigzag 1; 1 further | i16, zigzag 4; the end.
    #expect(structure.bytes == [0x15, 0x02, 0x26, 0x01, 0x14, 0x04, 0x00])
  }

  @Test func `a long number takes seven bits a byte, the lowest first`() {
    var structure = CompactStruct()
    // The document's own example: 50399 is DF 89 03. What is written is the zigzag of −25200, which is 50399.
    structure.add32(1, -25_200)
    #expect(structure.bytes == [0x15, 0xDF, 0x89, 0x03, 0x00])
    var far = CompactStruct()
    far.add64(1, .min)
    #expect(far.bytes == [0x16] + Array(repeating: 0xFF, count: 9) + [0x01, 0x00])
  }

  @Test func `a text has its bytes counted, a struct ends with a zero`() {
    var (outer, inner) = (CompactStruct(), CompactStruct())
    inner.add(2, "نص")
    outer.add(1, inner)
    #expect(outer.bytes == [0x1C, 0x28, 0x04, 0xD9, 0x86, 0xD8, 0xB5, 0x00, 0x00])
  }

  @Test func `a list of fewer than fifteen has its size in its head, a longer one behind it`() {
    var (short, long) = (CompactStruct(), CompactStruct())
    short.add(2, cases: [0, 3, 8])
    #expect(short.bytes == [0x29, 0x35, 0x00, 0x06, 0x10, 0x00])
    long.add(3, texts: Array(repeating: "", count: 15))
    #expect(long.bytes == [0x39, 0xF8, 0x0F] + Array(repeating: 0x00, count: 16))
  }
}
