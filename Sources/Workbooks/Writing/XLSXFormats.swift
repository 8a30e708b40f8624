import CXLSXWriter

/// The formats of one file, one a style, in Arial: every office computer has it, and its Arabic reads well.
struct XLSXFormats {
  typealias Pointer = UnsafeMutablePointer<lxw_format>

  static let font = "Arial"
  /// By the number of a style.
  private let plain: [Pointer?]
  private let strong: [Pointer?]

  init(book: UnsafeMutablePointer<lxw_workbook>, language: WorkbookLanguage) {
    func formats(_ change: (inout Look) -> Void) -> [Pointer?] {
      CellStyle.allCases.map { style in
        guard let format = workbook_add_format(book) else { return nil }
        var look = style.look(in: language)
        change(&look)
        look.apply(to: format, language: language)
        return format
      }
    }
    plain = formats { _ in }
    strong = formats {
      $0.bold = true
      $0.fill = Ink.tint
    }
  }

  /// The format of a style, plain.
  subscript(style: CellStyle) -> Pointer? { plain[style.rawValue] }
  /// The format of a cell.
  subscript(cell: Cell) -> Pointer? { (cell.isStrong ? strong : plain)[cell.style.rawValue] }
}

/// The parts of a look.
private struct Look {
  /// Where a cell's content stands.
  enum Alignment { case start, middle }

  var size = 11.0
  var bold = false
  var colour: lxw_color_t = Ink.text
  var fill: lxw_color_t?
  var line: lxw_color_t?
  var alignment = Alignment.start
  /// Numbers read left to right even in an Arabic sheet, or their sign would stand behind them.
  var number: String?
  /// Whether words stand in `number`, so that it reads in the direction of its language.
  var isWordy = false
  var underlined = false
  var wraps = true

  func apply(to format: XLSXFormats.Pointer, language: WorkbookLanguage) {
    format_set_font_name(format, XLSXFormats.font)
    format_set_font_size(format, size)
    format_set_font_color(format, colour)
    if bold { format_set_bold(format) }
    if underlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let fill { format_set_bg_color(format, fill) }
    if let line {
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bottom_color(format, line)
    }
    if let number { format_set_num_format(format, number) }
    let start = language.isRightToLeft ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT
    format_set_align(format, UInt8((alignment == .start ? start : LXW_ALIGN_CENTER).rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_reading_order(format, language.isRightToLeft && (number == nil || isWordy) ? 2 : 1)
    if wraps { format_set_text_wrap(format) }
  }
}

/// Inks that keep a contrast of 4.5 on white.
private enum Ink {
  static let text: lxw_color_t = 0x1F2A26
  static let green: lxw_color_t = 0x14573A
  static let quiet: lxw_color_t = 0x59645F
  static let blue: lxw_color_t = 0x0B5394
  static let orange: lxw_color_t = 0xA04A00
  static let white: lxw_color_t = 0xFFFFFF
  static let rule: lxw_color_t = 0xCBD5D0
  static let tint: lxw_color_t = 0xE8F1EC
}

extension CellStyle {
  /// How its numbers are written, as workbooks say it.
  func numberFormat(in language: WorkbookLanguage) -> NumberFormat {
    look(in: language).number.map { NumberFormat($0) } ?? .general
  }

  /// Whether its words go on in a next line.
  var wraps: Bool {
    switch self {
    case .columnName, .plain, .plainNumber: false
    default: true
    }
  }

  fileprivate func look(in language: WorkbookLanguage) -> Look {
    switch self {
    case .title: Look(size: 18, bold: true, colour: Ink.green)
    case .lead: Look(size: 12, colour: Ink.text)
    case .headline: Look(size: 14, bold: true)
    case .heading: Look(bold: true, colour: Ink.white, fill: Ink.green, alignment: .middle)
    case .group: Look(bold: true, colour: Ink.green, fill: Ink.tint)
    case .body: Look(line: Ink.rule)
    case .sentence: Look()
    case .note: Look(size: 10, colour: Ink.quiet)
    case .link: Look(colour: Ink.blue, underlined: true)
    case .share: number("0%")
    case .starredShare: number("0%\"*\"")
    case .mean: number("0.0")
    case .points: number("0")
    case .shareAtMost, .shareAtLeast: bounded("0%", language)
    case .meanAtMost, .meanAtLeast: bounded("0.0", language)
    case .pointsAtMost, .pointsAtLeast: bounded("0", language)
    case .difference: number("+0;\u{2212}0;0")
    case .meanDifference: number("+0.0;\u{2212}0.0;0.0")
    case .count: number("#,##0")
    case .choice: Look(bold: true, colour: Ink.blue, fill: Ink.tint, line: Ink.blue)
    case .mark: Look(colour: Ink.quiet, line: Ink.rule, alignment: .middle)
    case .remark: Look(colour: Ink.quiet, line: Ink.rule, alignment: .middle)
    case .good: Look(bold: true, colour: Ink.blue, line: Ink.rule, alignment: .middle)
    case .bad: Look(bold: true, colour: Ink.orange, line: Ink.rule, alignment: .middle)
    case .columnName: Look(bold: true, wraps: wraps)
    case .plain: Look(wraps: wraps)
    case .plainNumber: Look(number: "General", wraps: wraps)
    }
  }

  /// A number before the words of its bound, which stand after it in both languages. The mark U+200E keeps a sign and
  /// its digits together in an Arabic cell.
  private func bounded(_ digits: String, _ language: WorkbookLanguage) -> Look {
    let words = bound.map(language.words) ?? ""
    let sections = ["\u{200E}", "\u{200E}\u{2212}"].map { "\"\($0)\"\(digits)\"\(words)\"" }
    return Look(line: Ink.rule, alignment: .middle, number: sections.joined(separator: ";"), isWordy: true)
  }

  private func number(_ format: String) -> Look { Look(line: Ink.rule, alignment: .middle, number: format) }
}
