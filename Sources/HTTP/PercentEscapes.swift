/// What stands behind percent escapes, read as the URL standard of browsers does: an escape that is none stays as it is
/// written. `%u0627`, as `escape()` of JavaScript writes it, is a unit of UTF-16.
package enum PercentEscapes {
  /// The bytes of a text with escapes; half of a pair of UTF-16 in three bytes, as CESU-8 has it.
  package static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
    let signs = Array(text)
    var (bytes, index): ([UInt8], Int) = ([], 0)
    bytes.reserveCapacity(signs.count)
    while index < signs.count {
      guard signs[index] == UInt8(ascii: "%") else {
        bytes.append(signs[index])
        index += 1
        continue
      }
      if let byte = number(signs, index + 1, digits: 2) {
        bytes.append(UInt8(byte))
        index += 3
      } else if index + 1 < signs.count, signs[index + 1] == UInt8(ascii: "u"),
        let unit = number(signs, index + 2, digits: 4)
      {
        append(unit, to: &bytes)
        index += 6
      } else {
        bytes.append(signs[index])
        index += 1
      }
    }
    return bytes
  }

  /// The number of so many hexadecimal digits; `nil` where they are not all there.
  private static func number(_ signs: [UInt8], _ index: Int, digits: Int) -> UInt16? {
    guard index + digits <= signs.count else { return nil }
    var number: UInt16 = 0
    for sign in signs[index..<index + digits] {
      guard let digit = digit(sign) else { return nil }
      number = number << 4 | UInt16(digit)
    }
    return number
  }

  private static func digit(_ sign: UInt8) -> UInt8? {
    switch sign {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): sign - 48
    case UInt8(ascii: "A")...UInt8(ascii: "F"): sign - 55
    case UInt8(ascii: "a")...UInt8(ascii: "f"): sign - 87
    default: nil
    }
  }

  private static func append(_ unit: UInt16, to bytes: inout [UInt8]) {
    let low = [UInt8(truncatingIfNeeded: unit & 0x3F) | 0x80]
    switch unit {
    case ..<0x80: bytes.append(UInt8(unit))
    case ..<0x800: bytes += [UInt8(unit >> 6) | 0xC0] + low
    default: bytes += [UInt8(unit >> 12) | 0xE0, UInt8(unit >> 6 & 0x3F) | 0x80] + low
    }
  }
}
