import CSV
package import Surveys

/// A CSV file of interactions. Either every row is good, or every bad one is named and none is taken.
package enum InteractionsDocument {
  /// Every column that may stand in the file.
  package static let columns = InteractionColumn.allCases.map(\.name)
  /// The columns that must stand in it.
  package static let required = [InteractionColumn.reference, .day, .channel, .department].map(\.name)

  /// Reads a file.
  package static func read(
    _ text: String, organisation: Organisation, today: Day
  ) -> Result<[Interaction], InteractionFindings> {
    let rows: [CSVReader.Row]
    do {
      rows = try CSVReader(text).rows
    } catch {
      return .failure(InteractionFindings([unreadable(error)]))
    }
    guard let header = rows.first, rows.count > 1 else {
      return .failure(InteractionFindings([InteractionFinding(line: 1, problem: .empty)]))
    }
    let headerProblems = problems(of: header)
    guard headerProblems.isEmpty else {
      return .failure(
        InteractionFindings(headerProblems.map { InteractionFinding(line: header.line, problem: $0) }))
    }
    var reader = InteractionRows(header: header.cells, organisation: organisation, today: today)
    let interactions = rows.dropFirst().compactMap { reader.read($0) }
    return reader.findings.isEmpty ? .success(interactions) : .failure(InteractionFindings(reader.findings))
  }

  private static func unreadable(_ problem: CSVReader.Problem) -> InteractionFinding {
    switch problem {
    case .openQuote(let line): InteractionFinding(line: line, problem: .openQuote)
    case .strayQuote(let line): InteractionFinding(line: line, problem: .strayQuote)
    }
  }

  private static func problems(of header: CSVReader.Row) -> [InteractionProblem] {
    let unknown = header.strangers(to: columns).map(InteractionProblem.unknownColumn)
    let missing = required.filter { !header.cells.contains($0) }.map(InteractionProblem.missingColumn)
    return unknown + missing + header.repeated.map(InteractionProblem.repeatedColumn)
  }
}

/// Every bad row of a file.
package struct InteractionFindings: Error, Equatable, Sendable {
  package let findings: [InteractionFinding]

  /// At least one finding.
  package init(_ findings: [InteractionFinding]) { self.findings = findings }
}
