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
    let rows: [CSVReader.Row]
    do {
      rows = try CSVReader(text).rows
    } catch {
      self.init(finding: Finding(line: error.line, problem: .badQuotes))
      return
    }
    guard let header = rows.first, rows.count > 1 else {
      self.init(finding: Finding(line: 1, problem: .empty))
      return
    }
    let problems = ServedDocument.problems(of: header.cells)
    guard problems.isEmpty else {
      self.init(counts: [], findings: problems.map { Finding(line: header.line, problem: $0) })
      return
    }
    var reader = ServedRows(
      header: header.cells, every: survey.release.every, organisation: organisation, today: today)
    for row in rows.dropFirst() { reader.read(row) }
    self.init(counts: reader.counts, findings: reader.findings)
  }

  private init(finding: Finding) { self.init(counts: [], findings: [finding]) }

  private init(counts: [ServedCount], findings: [Finding]) {
    self.counts = counts
    self.findings = findings
  }

  private static func problems(of header: [String]) -> [ServedProblem] {
    let known = ServedColumn.allCases.map(\.rawValue)
    let unknown = header.filter { !known.contains($0) }.map { ServedProblem.unknownColumn($0, known: known) }
    let needed = [ServedColumn.channel, .department, .count].map(\.rawValue)
    let missing = needed.filter { !header.contains($0) }.map(ServedProblem.missingColumn)
    let repeated = Set(header.filter { name in header.count { $0 == name } > 1 }).sorted()
    let times = [ServedColumn.day, .period].filter { header.contains($0.rawValue) }
    return unknown + missing + repeated.map(ServedProblem.repeatedColumn) + (times.count == 1 ? [] : [.dayOrPeriod])
  }
}

/// A column of a file of services, named as its header names it.
enum ServedColumn: String, CaseIterable {
  case day, period, channel, department, count, language
}

extension CSVReader.Problem {
  fileprivate var line: Int {
    switch self {
    case .openQuote(let line), .strayQuote(let line): line
    }
  }
}

extension ServedDocument.Finding: CustomStringConvertible {
  package var description: String { "\(line): \(problem)" }
}
