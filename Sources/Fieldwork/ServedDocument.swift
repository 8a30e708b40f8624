import CSV
package import Surveys
package import Tables

/// A table of how many services were given: `day`, `day_hijri` or `period`, `channel`, `department`, `count` and, where it is
/// known, `language`. Rows of the same period, channel, department and language are added up.
package struct ServedDocument: Sendable {
  /// One bad cell.
  package struct Finding: Error, Equatable, Sendable {
    package let line: Int
    package let problem: ServedProblem
  }

  package let counts: [ServedCount]
  package let findings: [Finding]
  /// The days that it names; `nil` where it names periods.
  package let days: DaySpan?

  /// Reads a whole table. Every bad cell is a finding; counts are to be used only when there is none.
  package init(_ table: Table, survey: Survey, organisation: Organisation, today: Day, in zone: Zone = .riyadh) {
    let named = NamedTable(
      table, columns: ServedDocument.columns(in: organisation),
      required: [ServedColumn.channel, .department, .count].map(\.rawValue))
    let problems = ServedDocument.problems(of: named)
    guard problems.isEmpty else {
      self.init(counts: [], findings: problems.map { Finding(line: named.header.line, problem: $0) })
      return
    }
    var reader = ServedRows(
      table: named, every: survey.release.every, organisation: organisation, today: today, in: zone)
    for row in named.rows { reader.read(row) }
    self.init(
      counts: reader.counts, findings: reader.findings.sorted { $0.line < $1.line }, days: reader.days)
  }

  /// Reads a text.
  package init(_ text: String, survey: Survey, organisation: Organisation, today: Day, in zone: Zone = .riyadh) {
    do {
      self.init(try Table(text), survey: survey, organisation: organisation, today: today, in: zone)
    } catch {
      self.init(counts: [], findings: [Finding(line: error.line, problem: .table(error.fault))])
    }
  }

  /// What its columns and their words are called.
  package static func columns(in organisation: Organisation) -> [TableColumn] {
    [
      .day, .dayHijri, .period, .channel(organisation), .department(organisation), .count,
      .language(isAnyAnswered: false),
    ]
  }

  private init(counts: [ServedCount], findings: [Finding], days: DaySpan? = nil) {
    self.counts = counts
    self.findings = findings
    self.days = days
  }

  private static func problems(of table: NamedTable) -> [ServedProblem] {
    let times = [ServedColumn.day, .dayHijri, .period].filter { table.header.cells.contains($0.rawValue) }
    return table.faults.map(ServedProblem.table) + (times.count == 1 ? [] : [.dayOrPeriod])
  }
}

/// A column of a file of services, named as its header names it.
enum ServedColumn: String, CaseIterable {
  case day
  case dayHijri = "day_hijri"
  case period, channel, department, count, language
}

extension ServedDocument.Finding: RowFinding {}

extension ServedDocument.Finding: CustomStringConvertible {
  package var description: String { "\(line): \(problem)" }
}
