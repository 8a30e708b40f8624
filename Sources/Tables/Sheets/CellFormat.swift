import Foundation
import Numerals
import Surveys

/// How a workbook's numbers are meant: as numbers, with leading zeros, as shares, or as days.
enum CellFormat: Equatable {
  case number
  /// Shown with so many digits at least: `0000000000` keeps the zero of a telephone number.
  case digits(Int)
  /// Shown times a hundred: 1 is `100%`, and no answer 1.
  case percent
  case day

  /// What a format code writes (ECMA-376 part 1, 18.8.31); its first section counts. What stands in brackets, such as the
  /// calendar of `[$-1170000]`, and `B2` before a code, write the same day in another calendar.
  init(code: String) {
    let letters = CellFormat.letters(of: code)
    if letters.count > 1, letters.allSatisfy({ $0 == "0" }) {
      self = .digits(letters.count)
    } else if letters.contains("%") {
      self = .percent
    } else {
      let isTime = letters.contains { "hs".contains($0) }
      self = letters.contains { "yde".contains($0) } || letters.contains("m") && !isTime ? .day : .number
    }
  }

  /// A format that every workbook knows by its number.
  init(builtIn number: Int) {
    if CellFormat.builtInDays.contains(number) {
      self = .day
    } else {
      self = CellFormat.builtInPercents.contains(number) ? .percent : .number
    }
  }

  /// The signs of a code that stand for something else than themselves, in small letters.
  private static func letters(of code: String) -> [Character] {
    var (letters, rest) = ([Character](), code[...])
    while let letter = rest.popFirst(), letter != ";" {
      switch letter {
      case "\\", "_", "*": rest = rest.dropFirst()
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        // Hours, minutes or seconds that may be more than a day has; anything else in brackets writes nothing.
        let inside = rest.prefix { $0 != "]" }.lowercased()
        if inside.allSatisfy({ "hms".contains($0) }) { letters += inside + "h" }
        rest = rest.drop { $0 != "]" }.dropFirst()
      case "G" where rest.lowercased().hasPrefix("eneral"): rest = rest.dropFirst(6)
      case "E" where rest.first == "+" || rest.first == "-": letters.append("^")
      case "A" where rest.lowercased().hasPrefix("m/pm"): rest = rest.dropFirst(4)
      default: letters += letter.lowercased()
      }
    }
    return letters
  }

  /// The formats of days that every workbook knows by number (ECMA-376 part 1, 18.8.30), in every language.
  private static let builtInDays: Set<Int> = Set(14...17).union([22]).union(27...31).union([36]).union(50...54).union([
    57, 58,
  ])

  /// The formats of shares that every workbook knows by number.
  private static let builtInPercents: Set<Int> = [9, 10]

  /// What a cell shows of its number: a day as it is written here, any other number without an exponent as long as it is
  /// whole. A number that is none stands as it is.
  func text(of written: String, days: SerialDays) -> String {
    guard let number = Double(written), number.isFinite else { return written }
    if self == .day, let day = days.day(number) { return "\(day)" }
    if self == .percent { return CellFormat.number.text(of: "\((number * 1e11).rounded() / 1e9)", days: days) + "%" }
    guard number == number.rounded(), abs(number) < 1e15 else { return "\(number)" }
    guard case .digits(let count) = self, number >= 0, count <= 32 else { return String(Int64(number)) }
    return Digits.padded(Int64(number), to: count)
  }
}

/// The formats of a workbook's cell styles.
struct CellFormats {
  private var formats: [CellFormat] = []

  /// No styles: all numbers are numbers.
  init() {}

  /// Reads the part with the styles.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws {
    var (codes, styles, isInside) = ([Int: CellFormat](), [Int](), false)
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        let id = attributes["numFmtId"].flatMap { Int($0) }
        switch element {
        case "numFmt": if let id { codes[id] = CellFormat(code: attributes["formatCode"] ?? "") }
        case "cellXfs": isInside = true
        case "xf": if isInside { styles.append(id ?? 0) }
        default: break
        }
      },
      end: { element, _ in if element == "cellXfs" { isInside = false } })
    formats = styles.map { codes[$0] ?? CellFormat(builtIn: $0) }
  }

  /// The format of a style; that of plain numbers where the style is unknown.
  subscript(style: Int) -> CellFormat { formats.indices.contains(style) ? formats[style] : .number }
}

/// Days as workbooks count them.
struct SerialDays {
  let beginsIn1904: Bool

  /// The day of a number, whatever its hour; `nil` outside the days that workbooks know. They take 1900 for a leap year, so
  /// that numbers below 60 lie a day later (ECMA-376 part 1, 18.17.4.1).
  func day(_ number: Double) -> Day? {
    guard number >= 0, number < 2_958_466 else { return nil }
    let count = Int(number)
    if beginsIn1904 { return Day(ordinal: count - 24_107) }
    return Day(ordinal: count - (count < 60 ? 25_568 : 25_569))
  }
}

/// What cells show where a formula has no value.
enum CellError {
  /// A formula without a result in the file.
  static let noResult = "#…"

  private static let known: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!",
    "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#PYTHON!",
  ]

  /// What is wrong with a cell of a column; `nil` where it holds no error.
  static func fault(in text: String, column: String) -> TableFault? {
    guard let first = text.utf8.first, first == UInt8(ascii: "#") || first == UInt8(ascii: "E") else { return nil }
    if text == noResult { return .noResult(column: column) }
    if text.utf8.count > 2, text.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) { return .tooNarrow(column: column) }
    let isError = known.contains(text) || text.wholeMatch(of: /Err:[0-9]{3}/) != nil
    return isError ? .errorCell(column: column, value: text) : nil
  }
}
