import CSV
import Numerals
import Surveys
import Tables

/// Reads the rows below one header and adds them up.
struct ServedRows {
  /// More services than any charity gives: beyond lies a mistyped number.
  static let most = 100_000_000

  private(set) var findings: [ServedDocument.Finding] = []
  private var sums: [Stratum: Int] = [:]
  /// The lines of rows, by what they are of.
  private var lines: [Named: Int] = [:]
  private let places: [ServedColumn: Int]
  private let width: Int
  private let every: Period.Span
  private let bounds: DayBounds
  private(set) var days: DaySpan?
  private let (channels, departments): ([String], [String])
  private let languages = Language.allCases.map(\.rawValue)

  private struct Stratum: Hashable {
    let period: Period
    let channel: String
    let department: String
    let language: Language?
  }

  /// When and where services were given, as a row names it in whatever spelling.
  private struct Named: Hashable {
    /// `nil` for a day.
    let period: Period?
    let day: Day
    let labels: [String]
  }

  init(table: NamedTable, every: Period.Span, organisation: Organisation, today: Day, in zone: Zone) {
    self.every = every
    bounds = .past(today: today, in: zone)
    let header = table.header.cells
    width = header.count
    let named = header.enumerated().compactMap { index, name in ServedColumn(rawValue: name).map { ($0, index) } }
    places = Dictionary(named, uniquingKeysWith: { first, _ in first })
    channels = organisation.keys(of: .channel)
    departments = organisation.keys(of: .department)
    findings = table.findings.map { ServedDocument.Finding(line: $0.line, problem: .table($0.fault)) }
  }

  /// What was read, by period, channel, department and language.
  var counts: [ServedCount] {
    let counts = sums.map { stratum, count in
      ServedCount(
        period: stratum.period, channel: stratum.channel, department: stratum.department, language: stratum.language,
        count: count)
    }
    func rank(_ count: ServedCount) -> (Period, String, String, String) {
      (count.period, count.channel, count.department, count.language?.rawValue ?? "")
    }
    return counts.sorted { rank($0) < rank($1) }
  }

  /// Adds a row, or notes what is wrong with it.
  mutating func read(_ row: NumberedRow) {
    if let fault = row.fault(width: width) { return note(.table(fault), row) }
    let time = time(row)
    let channel = key(.channel, channels, row)
    let department = key(.department, departments, row)
    let language = cell(.language, row).isEmpty ? "" : key(.language, languages, row)
    let count = count(row)
    guard let time, let channel, let department, let language, let count else { return }
    let named = Named(period: time.period, day: time.day, labels: [channel, department, language])
    if let first = lines[named] { return note(.repeatedRow(firstLine: first), row) }
    if let period = time.period, let (other, line) = overlapping(period, named.labels) {
      return note(.overlappingRow(period, with: other, firstLine: line), row)
    }
    lines[named] = row.line
    let stratum = Stratum(
      period: Period(every, containing: time.day), channel: channel, department: department,
      language: Language(rawValue: language))
    sums[stratum, default: 0] += count
  }

  private func cell(_ column: ServedColumn, _ row: NumberedRow) -> String {
    places[column].map { row.cells[$0] } ?? ""
  }

  private mutating func note(_ problem: ServedProblem, _ row: NumberedRow) {
    findings.append(ServedDocument.Finding(line: row.line, problem: problem))
  }

  /// A longer or shorter period of the file that shares days with one of the same labels, and its line.
  private func overlapping(_ period: Period, _ labels: [String]) -> (Period, line: Int)? {
    for span in Period.Span.allCases where span != period.span {
      var other = Period(span, containing: period.firstDay)
      while other.firstDay <= period.lastDay {
        if let line = lines[Named(period: other, day: other.firstDay, labels: labels)] { return (other, line) }
        other = other.advanced(by: 1)
      }
    }
    return nil
  }

  /// When the services of a row were given: on a day, or in a period from its first day on.
  private mutating func time(_ row: NumberedRow) -> (period: Period?, day: Day)? {
    guard places[.period] != nil else { return day(row).map { (nil, $0) } }
    let text = cell(.period, row)
    guard let named = Period(text) else {
      note(.badPeriod(text), row)
      return nil
    }
    guard named.span.countPerYear >= every.countPerYear else {
      note(.tooLong(named, counted: every), row)
      return nil
    }
    do {
      return (named, try bounds.admitting(named, typed: text).firstDay)
    } catch {
      note(.badDay(error), row)
      return nil
    }
  }

  private mutating func day(_ row: NumberedRow) -> Day? {
    do {
      let isHijri = places[.dayHijri] != nil
      let day =
        isHijri
        ? try Day(hijri: cell(.dayHijri, row), in: bounds) : try Day(typed: cell(.day, row), in: bounds)
      days.widen(to: day)
      return day
    } catch {
      note(.badDay(error), row)
      return nil
    }
  }

  private mutating func key(_ column: ServedColumn, _ known: [String], _ row: NumberedRow) -> String? {
    let value = cell(column, row)
    if known.contains(value) { return value }
    note(.unknownKey(column: column.rawValue, value: value, known: known), row)
    return nil
  }

  private mutating func count(_ row: NumberedRow) -> Int? {
    let text = cell(.count, row)
    if let count = Digits.number(in: text), count <= ServedRows.most { return count }
    note(.badCount(text), row)
    return nil
  }
}
