package import Surveys

/// Writes every number, share, range, period and day that a person reads. Nothing else in the product formats one.
package struct Formats: Hashable, Sendable {
  /// Which digits are drawn.
  package enum Numerals: String, Sendable, CaseIterable {
    /// 0123456789, which every reader of Arabic knows (CLDR-10825).
    case western
    /// ٠١٢٣٤٥٦٧٨٩.
    case arabicIndic = "arabic_indic"
  }

  /// In which calendar days are written.
  package enum Calendars: String, Sendable, CaseIterable {
    /// Both where the day matters; elsewhere the Gregorian one.
    case both
    case gregorian
    /// Umm al-Qura.
    case hijri
  }

  /// How a run that would turn round in right-to-left text is kept in its order.
  package enum Isolation: Sendable {
    /// The place where it is put does it, such as `<bdi dir="ltr">`.
    case none
    /// U+2066 before and U+2069 after: for options, SVG, workbooks, messages.
    case marks
  }

  package let language: Language
  package let digits: Numerals
  package let isolation: Isolation
  package let timeAxis: TimeAxis
  package let calendar: Calendars
  /// By whose clocks moments are told.
  package let zone: Zone

  /// The way of writing of one language.
  package init(
    language: Language, digits: Numerals = .western, isolation: Isolation = .none, timeAxis: TimeAxis = .reading,
    calendar: Calendars = .both, zone: Zone = .riyadh
  ) {
    self.language = language
    self.digits = digits
    self.isolation = isolation
    self.timeAxis = timeAxis
    self.calendar = calendar
    self.zone = zone
  }

  /// The same way of writing with another isolation.
  package func isolating(_ isolation: Isolation) -> Formats {
    Formats(
      language: language, digits: digits, isolation: isolation, timeAxis: timeAxis, calendar: calendar, zone: zone)
  }

  /// A text in this language.
  package func callAsFunction(_ text: LocalizedText) -> String { text(language) }

  /// What stands where there is no value.
  package var absent: String { "—" }

  /// A code, such as `2026Q3` or a typed code: kept in its order, its digits as they are.
  package func code(_ text: String) -> String { isolated(text) }

  /// Words out of a file, kept apart from what stands around them: those with letters that read from right to left in
  /// their own direction, others as a code.
  package func foreign(_ text: String) -> String {
    let isTurned = text.unicodeScalars.contains { scalar in
      Formats.rightToLeft.contains { $0.contains(scalar.value) }
    }
    return isTurned ? run(text) : code(text)
  }

  /// The blocks of Unicode whose letters read from right to left: Hebrew to Arabic Extended, and their presentation forms.
  private static let rightToLeft: [ClosedRange<UInt32>] = [0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC]

  /// Words of any direction, such as somebody wrote them: kept apart from what stands around them.
  func run(_ text: String) -> String { isolation == .marks ? "\u{2068}\(text)\u{2069}" : text }

  /// A run that reads from left to right, protected as asked.
  func isolated(_ run: String) -> String {
    isolation == .marks ? "\u{2066}\(run)\u{2069}" : run
  }

  /// The run with its Western digits drawn as asked, and with them the signs that belong to digits.
  func drawn(_ run: String) -> String {
    guard digits == .arabicIndic else { return run }
    let scalars = run.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "0"..."9": Unicode.Scalar(scalar.value - 0x30 + 0x660) ?? scalar
      case "%": "٪"
      case ",": "٬"
      case ".": "٫"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Formats {
  /// Between the parts of a short list.
  package var comma: String { language == .arabic ? "، " : ", " }

  /// Between the parts of a list whose parts have commas of their own.
  package var semicolon: String { language == .arabic ? "؛ " : "; " }
}
