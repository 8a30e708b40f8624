/// Finds e-mail addresses and names on social networks: whatever stands on both sides of an `@`, or behind it.
enum MailPattern {
  private static let inAddress: Set<Unicode.Scalar> = [".", "_", "%", "+", "-"]
  private static let providers: Set = ["gmail", "hotmail", "yahoo", "outlook", "icloud", "live"]

  /// Where they stand.
  static func places(in text: FoldedText) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var floor = 0
    for (at, sign) in text.signs.enumerated() where sign == "@" && at >= floor {
      guard let place = address(around: at, floor: floor, in: text) else { continue }
      places.append(place)
      floor = place.upperBound
    }
    return places
  }

  private static func address(around at: Int, floor: Int, in text: FoldedText) -> Range<Int>? {
    let spaces = text.end(from: at + 1) { $0 == " " }
    let behind = end(from: at + 1, in: text)
    if behind > at + 1 {
      let isDomain = text.signs[at..<behind].contains(".")
      return start(upTo: at, floor: floor, overSpaces: isDomain, in: text)..<behind
    }
    let far = end(from: spaces, in: text)
    let domain = text.signs[spaces..<far]
    guard spaces - at <= 3, isHost(domain) else { return nil }
    return start(upTo: at, floor: floor, overSpaces: true, in: text)..<far
  }

  /// Behind the `@`: a domain or a name, in Latin letters or else in Arabic ones, with the dots inside it.
  private static func end(from index: Int, in text: FoldedText) -> Int {
    let latin = text.end(from: index) { isLatinPart($0) || $0 == "@" }
    let end = latin > index ? latin : text.end(from: index) { isArabicPart($0) }
    return text.start(upTo: end, floor: index) { $0 == "." || $0 == "-" }
  }

  /// Before the `@`: what is written without a space, in one script; over spaces only Latin letters.
  private static func start(upTo at: Int, floor: Int, overSpaces: Bool, in text: FoldedText) -> Int {
    let near = overSpaces ? text.start(upTo: at, floor: max(floor, at - 2)) { $0 == " " } : at
    let latin = text.start(upTo: near, floor: floor) { isLatinPart($0) }
    if latin < near { return latin }
    return text.start(upTo: at, floor: floor) { isArabicPart($0) }
  }

  private static func isHost(_ signs: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = signs.split(separator: ".").map { String(String.UnicodeScalarView($0)) }
    return parts.count > 1 || parts.first.map { providers.contains($0) } ?? false
  }

  private static func isLatinPart(_ sign: Unicode.Scalar) -> Bool {
    sign.isLatin || sign.isDigit || inAddress.contains(sign) || (0xC0...0x24F).contains(sign.value)
  }

  private static func isArabicPart(_ sign: Unicode.Scalar) -> Bool {
    sign.isArabic || sign.isDigit || inAddress.contains(sign)
  }
}
