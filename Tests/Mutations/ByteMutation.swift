/// What noise, haste and malice do to bytes, wherever they stand.
package enum ByteMutation {
  /// Bytes that are no UTF-8: halves, surrogates, forms that are too long.
  private static let broken: [[UInt8]] = [
    [0xE8], [0xC3], [0xFF], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF0, 0x9F, 0x98], [0xD9], [0xFE, 0xFF], [0xFF, 0xFE], [0],
  ]

  /// The bytes with one to eight changes; `others` lend pieces.
  package static func mutated(_ bytes: [UInt8], with others: [[UInt8]] = [], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0...dice.below(dice.once(in: 3) ? 8 : 2) { change(&bytes, others, &dice) }
    return bytes
  }

  private static func change(_ bytes: inout [UInt8], _ others: [[UInt8]], _ dice: inout Dice) {
    let index = dice.below(bytes.count + 1)
    switch dice.below(12) {
    case 0: if index < bytes.count { bytes[index] ^= 1 << UInt8(dice.below(8)) }
    case 1: bytes.removeSubrange(piece(of: bytes, &dice))
    case 2: bytes.insert(contentsOf: Array(bytes[piece(of: bytes, &dice)]), at: index)
    case 3, 4: bytes.insert(contentsOf: EdgeWords.any(&dice).utf8, at: index)
    case 5, 6: replaceNumber(in: &bytes, from: index, &dice)
    case 7: bytes.insert(contentsOf: dice.any(of: broken) ?? [], at: index)
    case 8: bytes = Array(bytes.prefix(index))
    case 9: splice(&bytes, others, &dice)
    case 10: repeatPiece(of: &bytes, &dice)
    default: if index < bytes.count { bytes[index] = UInt8(truncatingIfNeeded: dice.below(256)) }
    }
  }

  private static func piece(of bytes: [UInt8], _ dice: inout Dice) -> Range<Int> {
    let start = dice.below(bytes.count + 1)
    return start..<min(bytes.count, start + dice.length(upTo: 4096))
  }

  /// Writes a number at an edge where one stands.
  private static func replaceNumber(in bytes: inout [UInt8], from index: Int, _ dice: inout Dice) {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let start = bytes[index...].firstIndex(where: isDigit) ?? bytes.firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: dice.word(of: EdgeWords.numbers).utf8)
  }

  /// The begin of one and the end of another.
  private static func splice(_ bytes: inout [UInt8], _ others: [[UInt8]], _ dice: inout Dice) {
    guard let other = dice.any(of: others) else { return }
    bytes = Array(bytes.prefix(dice.below(bytes.count + 1))) + other.suffix(dice.below(other.count + 1))
  }

  /// One piece many times over, up to a quarter of a megabyte.
  private static func repeatPiece(of bytes: inout [UInt8], _ dice: inout Dice) {
    let piece = Array(bytes[piece(of: bytes, &dice).prefix(64)])
    guard !piece.isEmpty else { return }
    let times = min(dice.length(upTo: 1 << 16), (1 << 18) / piece.count)
    bytes.insert(contentsOf: repeatElement(piece, count: times).joined(), at: dice.below(bytes.count + 1))
  }
}
