/// Text in the code page in which Windows wrote Arabic before Unicode.
package enum Windows1256 {
  /// The letters of the bytes from 0x80 on.
  private static let upper =
    Array(
      "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك"
        .unicodeScalars)
    + Array(
      "àلâمنهوçèéêëىيîï\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}ûü\u{200E}\u{200F}ے".unicodeScalars)
  /// Signs beside letters that people write in Arabic text.
  private static let usual = Set("،؛؟«»‹›“”‘’„–—…•×÷°\u{A0}\u{200C}\u{200D}\u{200E}\u{200F}".unicodeScalars)

  /// The text, where it can be nothing else: every byte beyond ASCII is a letter, a mark or a usual sign of Arabic, and
  /// two letters stand side by side at least once. `nil` for everything else, as for bytes of UTF-8.
  package static func arabic(_ bytes: some Sequence<UInt8>) -> String? {
    var (text, isPair, afterLetter) = (String.UnicodeScalarView(), false, false)
    for byte in bytes {
      let sign = byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
      guard byte < 0x80 || isArabic(sign) || usual.contains(sign) else { return nil }
      let isLetter = byte >= 0x80 && isArabic(sign)
      isPair = isPair || isLetter && afterLetter
      afterLetter = isLetter
      text.append(sign)
    }
    return isPair ? String(text) : nil
  }

  /// Letters and their marks, not punctuation.
  private static func isArabic(_ sign: Unicode.Scalar) -> Bool { (0x0620...0x06D3).contains(sign.value) }
}
