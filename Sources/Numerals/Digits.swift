/// Whole numbers as people here type them: Western, Arabic-Indic or Persian digits.
package enum Digits {
  /// The number that a run of digits writes, or `nil` when it holds anything but digits, or too many.
  package static func number(in text: some StringProtocol) -> Int? {
    let western = western(text)
    guard !western.isEmpty, western.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(western)
  }

  /// The number that a run of Western digits writes; `nil` where there are none, anything else, or more than nine.
  package static func number(in digits: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  /// A number with or without a fraction, as people type it: `80`, `٤٫٢`, `−12`, `80 %`; `nil` for anything else.
  package static func decimal(in text: some StringProtocol) -> Double? {
    let kept = western(text).unicodeScalars.filter { !["%", "٪", " ", "\u{200E}", "\u{200F}", "\u{61C}"].contains($0) }
    let plain = String(String.UnicodeScalarView(kept)).replacing("٫", with: ".").replacing("−", with: "-")
    guard plain.wholeMatch(of: /-?[0-9]{1,9}(\.[0-9]{1,9})?/) != nil else { return nil }
    return Double(plain)
  }

  /// The same text with every Arabic-Indic (٠…٩) and Persian (۰…۹) digit written as a Western one.
  package static func western(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return String(text) }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x0660...0x0669: Unicode.Scalar(UInt8(scalar.value - 0x0660 + 48))
          case 0x06F0...0x06F9: Unicode.Scalar(UInt8(scalar.value - 0x06F0 + 48))
          default: scalar
          }
        }))
  }

  /// The number with leading zeros up to a width; digits beyond nine are capital letters.
  package static func padded(_ number: some BinaryInteger, to width: Int, radix: Int = 10) -> String {
    let digits = String(number, radix: radix, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
