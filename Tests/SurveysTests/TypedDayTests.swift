import Surveys
import Testing

/// Days as people and programs write them, on 29 November 2026.
@Suite struct TypedDayTests {
  private static let bounds = DayBounds.past(today: Day(ordinal: 20_786))

  private func read(_ text: String) -> Result<String, DayProblem> {
    do { return .success("\(try Day(typed: text, in: Self.bounds))") } catch { return .failure(error) }
  }

  @Test(arguments: [
    "2026-11-05", "2026/11/05", "2026.11.05", "2026/11/5", "٢٠٢٦-١١-٠٥", "۲۰۲۶/۱۱/۵", " 2026-11-05 ", "2026-11-05م",
    "\u{200F}2026-11-05\u{200E}", "\u{FEFF}2026-11-05", "2026\u{2013}11\u{2013}05", "2026-11-05\u{A0}",
    "2026-11-05 00:00:00", "2026-11-05T00:00:00Z", "2026-11-05T00:00:00.000Z", "2026-11-05 00:00",
    "2026-11-05T00:00:00+03:00", "2026-11-05 12:00:00 AM", "2026-11-05 9:30 PM", "2026-11-04T21:00:00Z",
    "2026-11-05T23:59:59", "2026-11-05T20:59:59Z", "2026-11-06T01:00:00+0530", "2026-11-05T00:30:00+03",
  ])
  func `the same day in many forms`(text: String) { #expect(read(text) == .success("2026-11-05"), "‘\(text)’") }

  @Test(arguments: [
    ("25/11/2026", "2026-11-25"), ("11/25/2026", "2026-11-25"), ("٢٥/١١/٢٠٢٦", "2026-11-25"),
    ("25.11.2026", "2026-11-25"),
    ("11/11/2026", "2026-11-11"), ("25-11-2026 00:00:00", "2026-11-25"), ("2026-11-30", "2026-11-30"),
    ("2000-01-01", "2000-01-01"),
  ])
  func `a day that stands last is read where it can be read in one way alone`(text: String, day: String) {
    #expect(read(text) == .success(day))
  }

  @Test(arguments: [
    ("05/11/2026", "‘05/11/2026’ may be 2026-11-05 or 2026-05-11; write the one that is meant"),
    ("1448-03-02", "‘1448-03-02’ is a Hijri day; it is 2026-08-15; write the Gregorian day"),
    ("١٤٤٨/٣/٢", "‘١٤٤٨/٣/٢’ is a Hijri day; it is 2026-08-15; write the Gregorian day"),
    ("١٤٤٨/٣/٢ هـ", "is a Hijri day; it is 2026-08-15"),
    ("1448-03-02H", "it is 2026-08-15"), ("15-08-2026 هجري", "its month has no such day"),
    ("1448-03-02 AH", "it is 2026-08-15"),
    ("02/03/1448هـ", "it is 2026-08-15 or 2026-07-17"),
    ("29-02-1448", "it is 2026-08-12"),
    ("1448-01-31", "its month has no such day"), ("0026-08-02", "‘0026-08-02’ lies before 2000-01-01"),
    ("0026-08-02", "is 2026-08-02 meant?"), ("1926-08-02", "is 2026-08-02 meant?"),
    ("2062-08-02", "is 2026-08-02 meant?"),
    ("2062-08-02", "‘2062-08-02’ lies in the future; the last day that is taken is 2026-11-30"),
    ("9999-12-31", "‘9999-12-31’ lies in the future"), ("1999-12-31", "lies before 2000-01-01"),
    ("1970-01-01", "lies before"), ("2026-12-01", "lies in the future"),
    ("46331", "spreadsheet's number for 2026-11-05"),
  ])
  func `what is refused says what it is, and what would be right`(text: String, words: String) {
    guard case .failure(let problem) = read(text) else {
      Issue.record("‘\(text)’ was taken")
      return
    }
    #expect("\(problem)".contains(words), "\(problem)")
    #expect(problem.typed == text)
  }

  @Test(arguments: [
    "", "soon", "5 Nov 2026", "5 نوفمبر 2026", "2026", "2026-11", "2026-13-01", "2026-02-30", "2026-11/05", "26-11-05",
    "05/11/26", "2026-25-11", "0000-00-00", "2026-11-05x", "2026-11-05 24:00", "2026-11-05 13:00 PM", "2026-11-05T",
    "2026-11-05 00:00:00+", "20261105", "-2026-11-05", "2026--11-05", "99999-01-01", "2026-11-005", "123456", "2026Q3",
    "2026-11-05T00:00:00+99:00", "2026-11-05 00:61", "هـ", "م",
  ])
  func `what is no day is none`(text: String) {
    #expect(read(text) == .failure(.notADay(text)))
  }

  @Test func `a Hijri day is converted where one is asked for`() throws {
    for text in ["1448-03-02", "١٤٤٨/٣/٢", "1448-3-2 هـ", "1448/03/02 00:00:00"] {
      #expect("\(try Day(hijri: text, in: Self.bounds))" == "2026-08-15", "‘\(text)’")
    }
    #expect(throws: DayProblem.notHijri("2026-08-15")) { try Day(hijri: "2026-08-15", in: Self.bounds) }
    #expect(throws: DayProblem.notHijri("1448-01-31")) { try Day(hijri: "1448-01-31", in: Self.bounds) }
    #expect(throws: DayProblem.self) { try Day(hijri: "02/03/1448", in: Self.bounds) }
    #expect("\(try Day(hijri: "20/03/1448", in: Self.bounds))" == "2026-09-02")
    #expect(throws: DayProblem.self) { try Day(hijri: "1484-03-02", in: Self.bounds) }
  }

  @Test func `plans reach ten years ahead`() throws {
    let plans = DayBounds.plans(today: Day(ordinal: 20_786))
    #expect("\(try Day(typed: "2036-11-28", in: plans))" == "2036-11-28")
    #expect(throws: DayProblem.self) { try Day(typed: "2037-01-01", in: plans) }
  }

  @Test(arguments: [
    ("Asia/Riyadh", "2026-08-14T21:30:00Z", "2026-08-15"), ("Africa/Casablanca", "2026-08-14T21:30:00Z", "2026-08-14"),
    ("Africa/Casablanca", "2026-08-15T00:30:00+03:00", "2026-08-14"),
    ("America/New_York", "2026-08-15T01:00Z", "2026-08-14"),
    ("Asia/Jakarta", "2026-08-14 19:00+0200", "2026-08-15"), ("America/New_York", "2026-08-15 23:59", "2026-08-15"),
  ])
  func `a time that names a zone is told by the clocks of the charity`(zone: String, text: String, day: String) throws {
    let bounds = DayBounds.past(today: Day(ordinal: 20_786), in: try #require(Zone(zone)))
    #expect("\(try Day(typed: text, in: bounds))" == day)
  }

  @Test(arguments: [
    ("3/4/2026", DayOrder.dayFirst, "2026-04-03"), ("3/4/2026", .monthFirst, "2026-03-04"),
    ("2026/4/3 2:05:10 PM GMT+3", .dayFirst, "2026-04-03"), ("03/04/2026 9:21:33 م", .dayFirst, "2026-04-04"),
    ("٣/٤/٢٠٢٦ ١١:٥٩:٠٠ ص", .dayFirst, "2026-04-03"), ("2026-04-03T22:30:00", .yearFirst, "2026-04-04"),
    ("3/4/2026 10:30 م", .dayFirst, "2026-04-04"), ("2026-04-03T20:59:59", .yearFirst, "2026-04-03"),
    ("2026-04-03T23:30:00+03:00", .yearFirst, "2026-04-03"), ("2026-04-03", .monthFirst, "2026-04-03"),
  ])
  func `a day of a file is read in its order, and its time by the file's clocks`(
    text: String, order: DayOrder, day: String
  ) throws {
    #expect("\(try Day(written: text, order, told: .utc, in: Self.bounds))" == day)
  }

  @Test(arguments: [
    ("25/11/2026", DayOrder.monthFirst), ("11/25/2026", .dayFirst), ("25/11/2026", .yearFirst),
    ("2026-13-01", .dayFirst),
    ("soon", .dayFirst), ("2026-11-05 9:30 XM", .yearFirst),
  ])
  func `a day against the order of its file is none`(text: String, order: DayOrder) {
    #expect(throws: DayProblem.notADay(text)) { try Day(written: text, order, told: .riyadh, in: Self.bounds) }
  }
}
