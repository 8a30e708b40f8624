import CSV
package import Releases

/// A CSV file of what became of invitations: `reference` and `outcome`, a row an invitation, as the charity's own sender
/// reports them.
package struct OutcomeDocument: Sendable {
  /// One row.
  package struct Row: Equatable, Sendable {
    package let line: Int
    package let reference: String
    package let outcome: Outcome

    /// A row of a file.
    package init(line: Int, reference: String, outcome: Outcome) {
      self.line = line
      self.reference = reference
      self.outcome = outcome
    }
  }

  /// One bad cell.
  package struct Finding: Error, Equatable, Sendable {
    package let line: Int
    package let problem: OutcomeProblem
  }

  /// To be used only when there is no finding.
  package private(set) var rows: [Row] = []
  package private(set) var findings: [Finding] = []
  private var lines: [String: Int] = [:]

  /// Reads a whole file. Every bad cell is a finding.
  package init(_ text: String) {
    do throws(CSVFinding) {
      read(try CSVTable(text))
    } catch {
      note(.table(error.fault), error.line)
    }
  }

  private static let columns = ["reference", "outcome"]

  private mutating func read(_ table: CSVTable) {
    let faults = table.header.faults(known: OutcomeDocument.columns, required: OutcomeDocument.columns)
    for fault in faults { note(.table(fault), table.header.line) }
    guard findings.isEmpty else { return }
    let place = table.header.cells.firstIndex(of: "reference") ?? 0
    for row in table.rows { read(row, reference: place, outcome: 1 - place) }
  }

  /// Takes a row in, or notes what is wrong with it.
  private mutating func read(_ row: CSVReader.Row, reference: Int, outcome: Int) {
    if let fault = row.fault(width: OutcomeDocument.columns.count) { return note(.table(fault), row.line) }
    let (reference, value) = (row.cells[reference], row.cells[outcome])
    if reference.isEmpty {
      note(.missingReference, row.line)
    } else if let first = lines[reference] {
      note(.repeatedReference(reference, firstLine: first), row.line)
    } else {
      lines[reference] = row.line
    }
    guard let outcome = Outcome(rawValue: value) else {
      return note(.unknownOutcome(value, known: Outcome.allCases.map(\.rawValue)), row.line)
    }
    rows.append(Row(line: row.line, reference: reference, outcome: outcome))
  }

  private mutating func note(_ problem: OutcomeProblem, _ line: Int) {
    findings.append(Finding(line: line, problem: problem))
  }
}

extension OutcomeDocument.Finding: CustomStringConvertible {
  package var description: String { "\(line): \(problem)" }
}
