import Fieldwork
import Surveys
import Tables
import Testing

/// A file of services: all rows or none, every bad one with its line.
@Suite struct ServedDocumentTests {
  private let organisation = Organisation(
    channels: ["phone", "letters"].map { ServiceChannel(key: $0, name: LocalizedText(ar: $0)) },
    departments: ["reception", "research"].map { Department(key: $0, name: LocalizedText(ar: $0)) })
  private let today = Day("2026-08-20") ?? Day(ordinal: 0)

  private func read(_ text: String, every: Period.Span = .quarter) -> ServedDocument {
    let survey = Survey(
      key: "s", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
      intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.addressed], validDays: 21,
      release: ReleaseRule(breakdowns: [Breakdown(.channel)], every: every), questions: [])
    return ServedDocument(text, survey: survey, organisation: organisation, today: today)
  }

  @Test func `days and months are added up to the periods that the survey counts`() throws {
    let days = read("day,channel,department,count\n2026-07-01,phone,reception,12\n2026-08-20,phone,reception,٣\n")
    let quarter = try #require(Period("2026Q3"))
    let sum = ServedCount(period: quarter, channel: "phone", department: "reception", count: 15)
    #expect(days.findings.isEmpty && days.counts == [sum])
    let months = read(
      "period,channel,department,language,count\n2026-07,phone,reception,ar,12\n2026-08,phone,reception,ar,3\n"
        + "2026-08,phone,reception,,4\n2026Q2,letters,research,en,0\n")
    #expect(
      months.counts == [
        ServedCount(
          period: quarter.previous, channel: "letters", department: "research", language: .english, count: 0),
        ServedCount(period: quarter, channel: "phone", department: "reception", count: 4),
        ServedCount(period: quarter, channel: "phone", department: "reception", language: .arabic, count: 15),
      ])
  }

  @Test(arguments: [
    ("2026-07-01,phone,reception,12,x", ServedProblem.table(.wrongCellCount(5, expected: 4))),
    ("soon,phone,reception,12", .badDay(.notADay("soon"))),
    (
      "2026-08-22,phone,reception,12",
      .badDay(.tooLate("2026-08-22", last: Day(ordinal: 20_686), meant: nil))
    ),
    ("1448-03-02,phone,reception,12", .badDay(.hijri("1448-03-02", [Day(ordinal: 20_680)]))),
    ("2026-07-01,fax,reception,12", .unknownKey(column: "channel", value: "fax", known: ["phone", "letters"])),
    ("2026-07-01,phone,,12", .unknownKey(column: "department", value: "", known: ["reception", "research"])),
    ("2026-07-01,phone,reception,-1", .badCount("-1")), ("2026-07-01,phone,reception,1.5", .badCount("1.5")),
    ("2026-07-01,phone,reception,99999999999999999999", .badCount("99999999999999999999")),
    ("2026-06-30,phone,reception,5", .repeatedRow(firstLine: 2)),
  ])
  func `a bad row is named with its line`(row: String, problem: ServedProblem) throws {
    let document = read("day,channel,department,count\n2026-06-30,phone,reception,5\n\(row)\n")
    #expect(document.findings.map(\.line) == [3] && document.findings.map(\.problem) == [problem])
  }

  @Test func `a day or a period in another spelling is the same, and a month lies in its quarter`() {
    let days = read(
      "day,channel,department,count\n2026-07-01,phone,reception,5\n01/07/2026 ,phone,reception,7\n"
        + "٢٠٢٦-٠٧-٠١,phone,reception,9\n2026-07-01 00:00,phone,reception,1\n2026-07-01,phone,research,1\n")
    #expect(days.findings.map(\.line) == [3, 4, 5])
    let periods = read(
      "period,channel,department,count\n2026Q2,phone,reception,5\n2026q2,phone,reception,7\n2026-06,phone,reception,1\n"
        + "2026-06,letters,reception,1\n٢٠٢٦-٠٧,phone,reception,1\n2026Q3,phone,reception,2\n")
    let (second, third) = (Period("2026Q2"), Period("2026Q3"))
    #expect(periods.findings.map(\.line) == [3, 4, 7])
    #expect(periods.findings.first?.problem == .repeatedRow(firstLine: 2))
    if let second, let third, let june = Period("2026-06"), let july = Period("2026-07") {
      #expect(
        periods.findings.dropFirst().map(\.problem) == [
          .overlappingRow(june, with: second, firstLine: 2), .overlappingRow(third, with: july, firstLine: 6),
        ])
    }
  }

  @Test func `a period longer than those the survey counts, and one to come, are refused`() throws {
    let document = read(
      "period,channel,department,count\n2026,phone,reception,5\n2026Q4,phone,reception,5\nx,phone,reception,1\n")
    #expect(
      document.findings.map(\.problem) == [
        .tooLong(try #require(Period("2026")), counted: .quarter),
        .badDay(.tooLate("2026Q4", last: today + 1, meant: nil)), .badPeriod("x"),
      ])
    #expect(read("period,channel,department,count\n2025,phone,reception,5\n", every: .year).findings.isEmpty)
  }

  @Test func `Hijri days are converted where the column says so, and periods before the charity are refused`() {
    let document = read(
      "day_hijri,channel,department,count\n1448/03/02,phone,reception,5\n1447-12-29هـ,phone,reception,2\n")
    #expect(document.findings.isEmpty && document.counts.map(\.period.description) == ["2026Q2", "2026Q3"])
    #expect(document.days?.description == "2026-06-15 (1447-12-29 AH) to 2026-08-15 (1448-03-02 AH)")
    let early = read("period,channel,department,count\n1999,phone,reception,5\n", every: .year)
    #expect(early.findings.map(\.description) == ["2: ‘1999’ lies before 2000-01-01, the first day that is taken"])
    let both = read("day,day_hijri,channel,department,count\n2026-08-15,1448-03-02,phone,reception,5\n")
    #expect(both.findings.map(\.problem) == [.dayOrPeriod])
  }

  @Test(arguments: [
    ("", ServedProblem.table(.empty)), ("day,channel,department,count\n", .table(.empty)),
    ("day,channel,department\n2026-07-01,phone,reception", .table(.missingColumn("count"))),
    ("channel,department,count\nphone,reception,1", .dayOrPeriod),
    ("day,period,channel,department,count\n2026-07-01,2026Q3,phone,reception,1", .dayOrPeriod),
    ("day,day,channel,department,count\n2026-07-01,2026-07-01,phone,reception,1", .table(.repeatedColumn("day"))),
    (
      "day,name,channel,department,count\n2026-07-01,x,phone,reception,1",
      .table(
        .unknownColumn("name", known: ["day", "day_hijri", "period", "channel", "department", "count", "language"]))
    ),
  ])
  func `a bad header is named`(text: String, problem: ServedProblem) {
    #expect(read(text).findings.map(\.problem) == [problem])
  }
}
