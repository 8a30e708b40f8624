import CSV
package import Surveys

/// A CSV file of interactions. Either every row is good, or every bad one is named and none is taken.
package enum InteractionsDocument {
  /// Every column that may stand in the file.
  package static let columns = [
    "reference", "day", "channel", "department", "service", "language", "phone", "email", "name", "mode",
  ]
  /// The columns that must stand in it.
  package static let required = ["reference", "day", "channel", "department"]

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
    let headerProblems = problems(of: header.cells)
    guard headerProblems.isEmpty else {
      return .failure(
        InteractionFindings(headerProblems.map { InteractionFinding(line: header.line, problem: $0) }))
    }
    var reader = RowReader(header: header.cells, organisation: organisation, today: today)
    let interactions = rows.dropFirst().compactMap { reader.read($0) }
    return reader.findings.isEmpty ? .success(interactions) : .failure(InteractionFindings(reader.findings))
  }

  private static func unreadable(_ problem: CSVReader.Problem) -> InteractionFinding {
    switch problem {
    case .openQuote(let line): InteractionFinding(line: line, problem: .openQuote)
    case .strayQuote(let line): InteractionFinding(line: line, problem: .strayQuote)
    }
  }

  private static func problems(of header: [String]) -> [InteractionProblem] {
    let unknown = header.filter { !columns.contains($0) }.map(InteractionProblem.unknownColumn)
    let missing = required.filter { !header.contains($0) }.map(InteractionProblem.missingColumn)
    let repeated = Set(header.filter { name in header.count { $0 == name } > 1 }).sorted()
    return unknown + missing + repeated.map(InteractionProblem.repeatedColumn)
  }
}

/// Every bad row of a file.
package struct InteractionFindings: Error, Equatable, Sendable {
  package let findings: [InteractionFinding]

  /// At least one finding.
  package init(_ findings: [InteractionFinding]) { self.findings = findings }
}

/// Reads the rows below one header.
private struct RowReader {
  let header: [String]
  let today: Day
  var findings: [InteractionFinding] = []
  private var lines: [String: Int] = [:]
  private let (channels, departments): ([String], [String])
  private let languages = Language.allCases.map(\.rawValue)
  private let modes = CollectionMode.allCases.map(\.rawValue)

  init(header: [String], organisation: Organisation, today: Day) {
    self.header = header
    self.today = today
    channels = organisation.keys(of: .channel)
    departments = organisation.keys(of: .department)
  }

  mutating func read(_ row: CSVReader.Row) -> Interaction? {
    guard row.cells.count == header.count else {
      note(.wrongCellCount(row.cells.count, expected: header.count), row)
      return nil
    }
    let cells = Cells(header: header, row: row)
    let reference = required("reference", cells, row)
    if let reference {
      if let first = lines[reference] { note(.repeatedReference(reference, firstLine: first), row) }
      lines[reference] = lines[reference] ?? row.line
    }
    let day = required("day", cells, row).flatMap { self.day($0, row) }
    let channel = required("channel", cells, row).flatMap { key("channel", $0, channels, row) }
    let department = required("department", cells, row).flatMap { key("department", $0, departments, row) }
    let language = cells["language"].flatMap { key("language", $0, languages, row) }
    let mode = key("mode", cells["mode"] ?? CollectionMode.sms.rawValue, modes, row).flatMap(CollectionMode.init)
    guard let reference, let day, let channel, let department, let mode else { return nil }
    return Interaction(
      reference: reference, day: day, channel: channel, department: department, service: cells["service"],
      language: language.flatMap(Language.init), phone: cells["phone"], email: cells["email"], name: cells["name"],
      mode: mode)
  }

  private mutating func note(_ problem: InteractionProblem, _ row: CSVReader.Row) {
    findings.append(InteractionFinding(line: row.line, problem: problem))
  }

  private mutating func required(_ column: String, _ cells: Cells, _ row: CSVReader.Row) -> String? {
    if cells[column] == nil { note(.missingValue(column), row) }
    return cells[column]
  }

  private mutating func day(_ text: String, _ row: CSVReader.Row) -> Day? {
    guard let day = Day(text) else {
      note(.badDay(text), row)
      return nil
    }
    if day > today { note(.futureDay(text), row) }
    return day
  }

  private mutating func key(_ column: String, _ value: String, _ known: [String], _ row: CSVReader.Row) -> String? {
    if known.contains(value) { return value }
    note(.unknownKey(column: column, value: value, known: known), row)
    return nil
  }
}

/// The cells of one row by the name of their column; an empty cell is none.
private struct Cells {
  let header: [String]
  let row: CSVReader.Row

  subscript(column: String) -> String? {
    guard let place = header.firstIndex(of: column), !row.cells[place].isEmpty else { return nil }
    return row.cells[place]
  }
}
