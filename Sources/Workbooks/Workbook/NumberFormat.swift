import Foundation

/// How numbers are written, as a format code of a workbook says it (ECMA-376 part 1, 18.8.31).
package struct NumberFormat: Equatable, Sendable {
  /// One sign of a code: what stands in the cell as it is, or what stands for a digit, a sign or a part of a date.
  package enum Sign: Equatable, Sendable {
    case literal(Character)
    case code(Character)

    fileprivate var canonical: String {
      switch self {
      case .literal(let letter): "\\\(letter)"
      case .code(let letter): String(letter)
      }
    }
  }

  /// How numbers are written that have no format of their own.
  static let general = NumberFormat(generalCode)
  private static let generalCode = "General"

  /// What is written above zero, below it, at it, and in place of words.
  package let sections: [[Sign]]
  /// What it writes, whichever program wrote the code: `"+"0`, `\+0` and `+0` write the same.
  package let canonical: String
  /// The same as the first seals have it, which does not tell letters from what stands for digits.
  package let legacy: String

  /// The format of a code.
  package init(_ code: String) {
    sections = NumberFormat.sections(of: code)
    canonical = sections.map { $0.map(\.canonical).joined() }.joined(separator: ";")
    legacy = NumberFormat.legacy(code)
  }

  package static func == (one: NumberFormat, other: NumberFormat) -> Bool { one.canonical == other.canonical }

  private static func legacy(_ code: String) -> String {
    var (text, isBracketed) = ("", false)
    for character in code {
      switch character {
      case "[": isBracketed = true
      case "]": isBracketed = false
      case "\"", "\\": break
      default: if !isBracketed { text.append(character) }
      }
    }
    return text
  }

  /// The signs that stand for something else than themselves; all others are literals.
  private static func isCode(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isLetter || "0#?.,%@*_/[]".contains(letter))
  }

  private static func sections(of code: String) -> [[Sign]] {
    var (sections, rest) = ([[Sign]()], code[...])
    func add(_ signs: [Sign]) { sections[sections.count - 1] += signs }
    while let letter = rest.popFirst() {
      switch letter {
      case ";": sections.append([])
      case "\\": if let next = rest.popFirst() { add([.literal(next)]) }
      case "\"":
        let words = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(words.count + 1)
        add(words.map(Sign.literal))
      case "[" where rest.first == "$":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        // A currency, which is written, and the number of a language, in whose digits it may be.
        add(inside.dropFirst().prefix { $0 != "-" }.map(Sign.literal) + (inside.contains("-") ? [.code("[")] : []))
      default: add([isCode(letter) ? .code(letter) : .literal(letter)])
      }
    }
    return sections
  }

  /// The formats that every workbook knows by number, of those that write numbers (ECMA-376 part 1, 18.8.30).
  static let builtIn = [
    0: generalCode, 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 49: "@",
  ]
}

extension NumberFormat {
  /// A number as a reader sees it; as it is where the format writes dates.
  package func display(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "\(number)" }
    let index = number == 0 && sections.count > 2 ? 2 : number < 0 && sections.count > 1 ? 1 : 0
    let section = sections[index]
    let codes = section.compactMap { if case .code(let letter) = $0 { letter } else { nil } }
    // Words alone, or nothing.
    if codes.isEmpty { return String(section.compactMap { if case .literal(let letter) = $0 { letter } else { nil } }) }
    guard codes.allSatisfy({ "0#?.,%".contains($0) }), codes.contains(where: { "0#?".contains($0) }) else {
      return NumberFormat.plain(number)
    }
    let shown = (index == 0 ? number : abs(number)) * (codes.contains("%") ? 100 : 1)
    let decimals = codes.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?
      .count { "0#?".contains($0) }
    var digits = String(format: "%.\(min(decimals ?? 0, 12))f", shown)
    if codes.contains(",") { digits = NumberFormat.grouped(digits) }
    var (text, isWritten) = ("", false)
    for sign in section {
      switch sign {
      case .literal(let letter): text.append(letter)
      case .code("%"): text.append("%")
      case .code:
        if !isWritten { text += digits }
        isWritten = true
      }
    }
    return text
  }

  /// How many letters a number has as it is written. Where no format says how, programs show as many digits as there is
  /// room for, but all before the point.
  func width(of number: Double) -> Int {
    if sections.joined().contains(.code("y")) { return 10 }
    let shown = display(number)
    return self == .general ? shown.prefix { $0 != "." }.count : shown.count
  }

  /// Whether it writes words beside a number.
  package var hasWords: Bool {
    sections.joined().contains { if case .literal(let letter) = $0 { letter.isLetter } else { false } }
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? String(format: "%.0f", number) : String(format: "%.6g", number)
  }

  private static func grouped(_ digits: String) -> String {
    let whole = digits.prefix { $0 != "." }
    var text = ""
    for (index, letter) in whole.enumerated() {
      let left = whole.count - index
      if index > 0, left % 3 == 0, text != "-" { text.append(",") }
      text.append(letter)
    }
    return text + digits.dropFirst(whole.count)
  }
}
