import CSV
package import Surveys
package import Tables

/// A table of interactions. Either every row is good, or every bad one is named and none is taken.
package enum InteractionsDocument {
  /// Every column that may stand in the file.
  package static let columns = InteractionColumn.allCases.map(\.name)
  /// The columns that must stand in it.
  package static let required = [InteractionColumn.reference, .day, .channel, .department].map(\.name)

  /// Reads a table.
  package static func read(
    _ table: Table, organisation: Organisation, today: Day, in zone: Zone = .riyadh
  ) -> Result<[Interaction], InteractionFindings> {
    let named = NamedTable(
      table, columns: columns(in: organisation), required: required.filter { $0 != InteractionColumn.day.name })
    let problems = problems(of: named)
    guard problems.isEmpty else {
      return .failure(
        InteractionFindings(problems.map { InteractionFinding(line: named.header.line, problem: $0) }))
    }
    var reader = InteractionRows(table: named, organisation: organisation, today: today, in: zone)
    let interactions = named.rows.compactMap { reader.read($0) }
    let findings = reader.findings.sorted { $0.line < $1.line }
    return findings.isEmpty ? .success(interactions) : .failure(InteractionFindings(findings))
  }

  /// Reads a text.
  package static func read(
    _ text: String, organisation: Organisation, today: Day, in zone: Zone = .riyadh
  ) -> Result<[Interaction], InteractionFindings> {
    do {
      return read(try Table(text), organisation: organisation, today: today, in: zone)
    } catch {
      return .failure(InteractionFindings([InteractionFinding(line: error.line, problem: .table(error.fault))]))
    }
  }

  /// What its columns and their words are called.
  package static func columns(in organisation: Organisation) -> [TableColumn] {
    [
      .reference, .day, .dayHijri, .channel(organisation), .department(organisation), .service,
      .language(isAnyAnswered: false), .phone, .email, .name, .mode,
    ]
  }

  private static func problems(of table: NamedTable) -> [InteractionProblem] {
    let days = [InteractionColumn.day, .dayHijri].map(\.name).filter(table.header.cells.contains)
    let faults = days.isEmpty ? table.faults + [.missingColumn(InteractionColumn.day.name)] : table.faults
    return faults.map(InteractionProblem.table) + (days.count > 1 ? [.twoDayColumns] : [])
  }
}

/// Every bad row of a file.
package struct InteractionFindings: Error, Equatable, Sendable {
  package let findings: [InteractionFinding]

  /// At least one finding.
  package init(_ findings: [InteractionFinding]) { self.findings = findings }
}
