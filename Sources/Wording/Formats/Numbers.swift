import Numerals
import Surveys

extension Formats {
  /// A whole number with thousands separators: `12,480`.
  package func count(_ number: Int) -> String {
    let grouped = Formats.grouped(number.magnitude)
    return number < 0 ? isolated(drawn("\u{2212}\(grouped)")) : drawn(grouped)
  }

  /// A share as a whole percentage, half up, computed with integers so that no rounding error shows: `87%`.
  /// Without a base there is no share.
  package func percent(_ count: Int, of base: Int) -> String {
    guard base > 0 else { return absent }
    return isolated(drawn("\((200 * count + base) / (2 * base))%"))
  }

  /// A share from 0 to 1 as a whole percentage, half up: `87%`.
  package func percent(_ share: Double) -> String {
    isolated(drawn("\(Formats.halfUp(100 * share))%"))
  }

  /// A share so near to 1 that its tenths matter: `99.8%`.
  package func finePercent(_ share: Double) -> String { isolated(drawn("\(Formats.tenths(100 * share))%")) }

  /// A mean on a scale, with one decimal: `4.3`.
  package func mean(_ value: Double) -> String { drawn(Formats.tenths(value)) }

  /// A coefficient up to 1, with two decimals: `0.62`, `−0.05`.
  package func coefficient(_ value: Double) -> String { isolated(drawn(Formats.hundredths(value))) }

  /// A range of coefficients; dots, since a dash would be read as a minus: `0.41 … 0.83`.
  package func coefficientRange(_ low: Double, _ high: Double) -> String {
    isolated(drawn("\(Formats.hundredths(low)) … \(Formats.hundredths(high))"))
  }

  /// A net promoter score: whole points, a true minus sign, no percent sign: `−12`.
  package func points(_ score: Double) -> String {
    let whole = Formats.halfAway(score)
    let text = drawn(Formats.signed(whole, plus: ""))
    return whole < 0 ? isolated(text) : text
  }

  /// A range of shares: `82–91%`.
  package func range(_ low: Double, _ high: Double) -> String {
    isolated(drawn("\(Formats.halfUp(100 * low))–\(Formats.halfUp(100 * high))%"))
  }

  /// A range of means: `4.1–4.4`.
  package func meanRange(_ low: Double, _ high: Double) -> String {
    isolated(drawn("\(Formats.tenths(low))–\(Formats.tenths(high))"))
  }

  /// A range of scores; dots, since a dash would be read as a minus: `−5 … 12`.
  package func pointsRange(_ low: Double, _ high: Double) -> String {
    let ends = [low, high].map { Formats.signed(Formats.halfAway($0), plus: "") }
    return isolated(drawn("\(ends[0]) … \(ends[1])"))
  }

  /// A whole number with its sign, `+5` or `−12`; zero has none.
  func signedCount(_ number: Int) -> String { isolated(drawn(Formats.signed(number, plus: "+"))) }

  /// A number with one decimal and its sign; zero has none.
  func signedTenths(_ value: Double) -> String {
    let text = Formats.tenths(value)
    return isolated(drawn(value > 0 && text != "0.0" ? "+\(text)" : text))
  }
}

extension Formats {
  /// Half up, forgiving the last bits that binary fractions lose (0.145 × 100 is 14.499…).
  static func halfUp(_ value: Double) -> Int { Int((value + 0.5 + 1e-9).rounded(.down)) }

  /// Half away from zero, so that a fall of a half is as large as a rise of a half.
  static func halfAway(_ value: Double) -> Int { value < 0 ? -halfUp(-value) : halfUp(value) }

  fileprivate static func signed(_ number: Int, plus: String) -> String {
    number < 0 ? "\u{2212}\(number.magnitude)" : number > 0 ? "\(plus)\(number)" : "0"
  }

  fileprivate static func tenths(_ value: Double) -> String {
    let tenths = halfAway(10 * value)
    let text = "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    return tenths < 0 ? "\u{2212}\(text)" : text
  }

  fileprivate static func hundredths(_ value: Double) -> String {
    let hundredths = halfAway(100 * value)
    let text = "\(hundredths.magnitude / 100).\(Digits.padded(hundredths.magnitude % 100, to: 2))"
    return hundredths < 0 ? "\u{2212}\(text)" : text
  }

  fileprivate static func grouped(_ number: UInt) -> String {
    let text = String(number)
    return text.enumerated().map { place, digit in
      place > 0 && (text.count - place) % 3 == 0 ? ",\(digit)" : "\(digit)"
    }.joined()
  }
}

extension Formats {
  /// The size of a file, rounded up, as people compare them: `18 كيلوبايت`, `2.4 ميغابايت`.
  package func fileSize(_ bytes: Int) -> String {
    let kilobytes = (bytes + 1023) / 1024
    guard kilobytes > 999 else {
      return "\(count(kilobytes)) \(language == .arabic ? "كيلوبايت" : "KB")"
    }
    return "\(mean(Double(bytes) / 1_048_576)) \(language == .arabic ? "ميغابايت" : "MB")"
  }
}
