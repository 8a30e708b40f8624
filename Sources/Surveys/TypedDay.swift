import Numerals

extension Day {
  /// A day as people and programs write it: `2026-11-05`, `2026/11/5`, `25.11.2026`, `٢٠٢٦-١١-٠٥`, with a time behind it
  /// or without. Nothing is guessed: where day and month may stand in either order, it is a problem.
  /// - Parameters:
  ///   - text: what was typed, spaces and invisible marks around it aside.
  ///   - bounds: the days that may be meant.
  package init(typed text: some StringProtocol, in bounds: DayBounds) throws(DayProblem) {
    let typed = String(text)
    if let day = Day(typed) {
      self = try bounds.admitting(day, typed: typed)
      return
    }
    guard let written = WrittenDay(typed) else {
      guard let day = Day(serial: typed, in: bounds) else { throw .notADay(typed) }
      throw .serial(typed, day)
    }
    if written.isHijri { throw .hijri(typed, written.days(Day.init(hijriYear:month:day:), in: bounds.zone)) }
    guard let day = try written.only(Day.init(year:month:day:), typed, in: bounds.zone) else { throw .notADay(typed) }
    self = try bounds.admitting(day, typed: typed)
  }

  /// A day of the Hijri calendar, year first or last, with or without «هـ».
  package init(hijri text: some StringProtocol, in bounds: DayBounds) throws(DayProblem) {
    let typed = String(text)
    guard let written = WrittenDay(typed),
      let day = try written.only(Day.init(hijriYear:month:day:), typed, in: bounds.zone)
    else {
      throw .notHijri(typed)
    }
    self = try bounds.admitting(day, typed: typed)
  }

  /// The day that a spreadsheet counts so many days after the end of 1899.
  private init?(serial text: String, in bounds: DayBounds) {
    guard text.utf8.count == 5, let number = Digits.number(in: text) else { return nil }
    let day = Day(ordinal: number - 25_569)
    guard bounds.first <= day, day <= bounds.last else { return nil }
    self = day
  }
}

/// Three numbers with a sign between them, as a day is written, and perhaps a time of that day.
struct WrittenDay {
  private let year: Int
  /// The other two numbers; where the year stands first they are month and day.
  private let (one, other): (Int, Int)
  private let isYearFirst: Bool
  /// The time behind the day.
  private let time: DayLetters.Time
  /// Whether it is marked as Hijri, or its year is one of that calendar in our days.
  let isHijri: Bool

  /// `nil` for any other text.
  init?(_ text: String) {
    var (letters, isMarked) = WrittenDay.letters(of: text)
    guard let first = letters.number(upTo: 4), let sign = letters.sign("-/."), let one = letters.number(upTo: 2),
      letters.sign(sign) != nil, let last = letters.number(upTo: 4), let time = letters.time()
    else { return nil }
    isYearFirst = first.digits == 4
    guard isYearFirst ? last.digits <= 2 : (last.digits == 4 && first.digits <= 2) else { return nil }
    year = isYearFirst ? first.value : last.value
    self.one = isYearFirst ? one.value : first.value
    other = isYearFirst ? last.value : one.value
    self.time = time
    isHijri = isMarked ?? (1300...1600).contains(year)
  }

  /// The days that it may be in a calendar, by the clocks of a zone: one, or two where day and month may stand in either
  /// order.
  func days(_ calendar: (Int, Int, Int) -> Day?, in zone: Zone) -> [Day] {
    let usual = calendar(year, isYearFirst ? one : other, isYearFirst ? other : one)
    let turned = isYearFirst || one == other ? nil : calendar(year, one, other)
    return [usual, turned].compactMap { day in
      guard let day, case .inUTC(let minutes) = time else { return day }
      return zone.day(at: day.ordinal * 86_400 + minutes * 60)
    }
  }

  /// The Gregorian day that it is where its order is known, or its year stands first; `nil` where it is written otherwise.
  /// - Parameters:
  ///   - clocks: by whose clocks a time is told that names no zone.
  ///   - zone: by whose clocks the day is wanted.
  func day(_ order: DayOrder, told clocks: Zone, in zone: Zone) -> Day? {
    guard !isHijri, isYearFirst || order != .yearFirst else { return nil }
    let isDayFirst = !isYearFirst && order == .dayFirst
    guard let day = Day(year: year, month: isDayFirst ? other : one, day: isDayFirst ? one : other) else { return nil }
    switch time {
    case .local(nil): return day
    case .local(let minute?): return clocks == zone ? day : zone.day(at: clocks.seconds(day, minute: minute))
    case .inUTC(let minutes): return zone.day(at: day.ordinal * 86_400 + minutes * 60)
    }
  }

  /// The day that it is in a calendar; `nil` where it is none.
  func only(
    _ calendar: (Int, Int, Int) -> Day?, _ typed: String, in zone: Zone
  ) throws(DayProblem) -> Day? {
    let days = days(calendar, in: zone)
    if days.count > 1 { throw .ambiguous(typed, days[0], days[1]) }
    return days.first
  }

  /// Signs of direction and width that stand unseen around numbers.
  private static let unseen: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{640}", "\u{FEFF}",
  ]

  /// One kind of blank and one of dash.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.properties.isWhitespace { return " " }
    return scalar.properties.generalCategory == .dashPunctuation || scalar == "−" ? "-" : scalar
  }

  /// The letters that count, in Western digits, and whether they are marked as Hijri (`هـ`, `AH`) or Gregorian (`م`).
  private static func letters(of text: String) -> (DayLetters, isHijri: Bool?) {
    var scalars = Digits.western(text).unicodeScalars.filter { !unseen.contains($0) }.map(plain)
    func trim() {
      while scalars.last == " " { scalars.removeLast() }
    }
    trim()
    for (mark, isHijri) in [("هجري", true), ("ه", true), ("AH", true), ("H", true), ("م", false)] {
      let mark = Array(mark.unicodeScalars)
      guard scalars.count > mark.count, scalars.suffix(mark.count).elementsEqual(mark) else { continue }
      scalars.removeLast(mark.count)
      trim()
      return (DayLetters(scalars.drop { $0 == " " }), isHijri)
    }
    return (DayLetters(scalars.drop { $0 == " " }), nil)
  }
}

/// In which order a file writes the numbers of its days, where somebody said so.
package enum DayOrder: String, Sendable, CaseIterable {
  case yearFirst = "year-month-day"
  case dayFirst = "day-month-year"
  case monthFirst = "month-day-year"
}

extension Day {
  /// A day as a file writes all of its days: in one order, with times by the clocks of one zone. One whose year stands
  /// first is taken in any file, for nobody writes the day before the month then.
  /// - Parameters:
  ///   - text: what stands in the file, with a time behind it or without; `ص` and `م` behind a time are its halves.
  ///   - clocks: by whose clocks times are told that name no zone.
  ///   - bounds: the days that may be meant, and by whose clocks they are wanted.
  package init(
    written text: String, _ order: DayOrder, told clocks: Zone, in bounds: DayBounds
  ) throws(DayProblem) {
    guard let written = WrittenDay(text.withLatinHalf) else {
      // The general reader says what it may be instead.
      self = try Day(typed: text, in: bounds)
      return
    }
    if written.isHijri { throw .hijri(text, written.days(Day.init(hijriYear:month:day:), in: bounds.zone)) }
    guard let day = written.day(order, told: clocks, in: bounds.zone) else { throw .notADay(text) }
    self = try bounds.admitting(day, typed: text)
  }
}

extension String {
  /// With `AM` and `PM` for the Arabic letters behind a time.
  fileprivate var withLatinHalf: String {
    guard let colon = lastIndex(of: ":") else { return self }
    let time = self[colon...].replacing("ص", with: " AM").replacing("م", with: " PM")
    return String(self[..<colon] + time)
  }
}
