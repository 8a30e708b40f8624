import CSV
package import Surveys

/// A CSV file of how many services were given: `day` or `period`, `channel`, `department`, `count` and, where it is
/// known, `language`. Rows of the same period, channel, department and language are added up.
package struct ServedDocument: Sendable {
  /// One bad cell.
  package struct Finding: Error, Equatable, Sendable {
    package let line: Int
    package let problem: ServedProblem
  }

  package let counts: [ServedCount]
  package let findings: [Finding]

  /// Reads a whole file. Every bad cell is a finding; counts are to be used only when there is none.
  package init(_ text: String, survey: Survey, organisation: Organisation, today: Day) {
    let table: CSVTable
    do {
      table = try CSVTable(text)
    } catch {
      self.init(counts: [], findings: [Finding(line: error.line, problem: .table(error.fault))])
      return
    }
    let problems = ServedDocument.problems(of: table.header)
    guard problems.isEmpty else {
      self.init(counts: [], findings: problems.map { Finding(line: table.header.line, problem: $0) })
      return
    }
    var reader = ServedRows(
      header: table.header.cells, every: survey.release.every, organisation: organisation, today: today)
    for row in table.rows { reader.read(row) }
    self.init(counts: reader.counts, findings: reader.findings)
  }

  private init(counts: [ServedCount], findings: [Finding]) {
    self.counts = counts
    self.findings = findings
  }

  private static func problems(of header: CSVReader.Row) -> [ServedProblem] {
    let faults = header.faults(
      known: ServedColumn.allCases.map(\.rawValue),
      required: [ServedColumn.channel, .department, .count].map(\.rawValue))
    let times = [ServedColumn.day, .period].filter { header.cells.contains($0.rawValue) }
    return faults.map(ServedProblem.table) + (times.count == 1 ? [] : [.dayOrPeriod])
  }
}

/// A column of a file of services, named as its header names it.
enum ServedColumn: String, CaseIterable {
  case day, period, channel, department, count, language
}

extension ServedDocument.Finding: CustomStringConvertible {
  package var description: String { "\(line): \(problem)" }
}
