import Tables

/// What a field of a form was meant to say, whatever bytes came of it on the way.
struct ArrivedText {
  let text: String
  /// Whether some of its bytes were no text: U+FFFD stands where they stood.
  let isDamaged: Bool

  /// Reads bytes: UTF-8; with letters beyond the first plane in halves, as `escape()` and old Java write them; or
  /// Windows-1256, as a browser sends it that was told another encoding. What is none of these is marked, and kept.
  init(_ bytes: [UInt8]) {
    let whole = ArrivedText.joined(bytes)
    let read = String(validating: whole, as: UTF8.self) ?? Windows1256.arabic(bytes)
    text = read ?? String(decoding: whole, as: UTF8.self)
    isDamaged = read == nil
  }

  /// The bytes with each pair of surrogates in three bytes each (CESU-8) as the one letter that it is.
  private static func joined(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0xED) else { return bytes }
    var (whole, index): ([UInt8], Int) = ([], 0)
    while index < bytes.count {
      if let high = half(bytes, index, 0xA0...0xAF), let low = half(bytes, index + 3, 0xB0...0xBF),
        let letter = Unicode.Scalar(0x10000 + (high << 10 | low))
      {
        whole += UTF8.encode(letter).map(Array.init) ?? []
        index += 6
      } else {
        whole.append(bytes[index])
        index += 1
      }
    }
    return whole
  }

  /// The ten bits of a surrogate at a place, whose second byte tells which half it is.
  private static func half(_ bytes: [UInt8], _ index: Int, _ second: ClosedRange<UInt8>) -> UInt32? {
    guard index + 2 < bytes.count, bytes[index] == 0xED, second.contains(bytes[index + 1]),
      (0x80...0xBF).contains(bytes[index + 2])
    else { return nil }
    return UInt32(bytes[index + 1] & 0x0F) << 6 | UInt32(bytes[index + 2] & 0x3F)
  }
}
