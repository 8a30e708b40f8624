/// A comma-separated file that has a header and at least one row below it.
package struct CSVTable: Sendable {
  package let header: CSVReader.Row
  package let rows: ArraySlice<CSVReader.Row>

  /// Reads a whole file.
  package init(_ text: String) throws(CSVFinding) {
    let all: [CSVReader.Row]
    do {
      all = try CSVReader(text).rows
    } catch {
      throw CSVFinding(line: error.line, fault: .badQuotes)
    }
    guard let header = all.first, all.count > 1 else { throw CSVFinding(line: 1, fault: .empty) }
    self.header = header
    rows = all.dropFirst()
  }
}

extension CSVReader.Row {
  /// What is wrong with this header of a file that may have these columns, and must have some of them.
  package func faults(known: [String], required: [String]) -> [CSVFault] {
    let unknown = strangers(to: known).map { CSVFault.unknownColumn($0, known: known) }
    let missing = required.filter { !cells.contains($0) }.map(CSVFault.missingColumn)
    return unknown + missing + repeated.map(CSVFault.repeatedColumn)
  }

  /// Of what is wrong with a header, no more is told: a file may hold a hundred thousand columns.
  private static let mostTold = 20

  /// The first of its cells that are not among the known ones.
  package func strangers(to known: [String]) -> [String] {
    let known = Set(known)
    return Array(cells.lazy.filter { !known.contains($0) }.prefix(Self.mostTold))
  }

  /// What stands in more than one cell, in order, and no more than is told; the cost is linear in the number of cells.
  package var repeated: [String] {
    var (seen, repeated): (Set<String>, Set<String>) = ([], [])
    for cell in cells where !seen.insert(cell).inserted { repeated.insert(cell) }
    return Array(repeated.sorted().prefix(Self.mostTold))
  }

  /// That this row has not as many cells as its header; `nil` where it has.
  package func fault(width: Int) -> CSVFault? {
    cells.count == width ? nil : .wrongCellCount(cells.count, expected: width)
  }
}

/// What can be wrong with a table, whatever it tells.
package enum CSVFault: Error, Equatable, Sendable {
  case empty
  case badQuotes
  case unknownColumn(String, known: [String])
  case missingColumn(String)
  case repeatedColumn(String)
  case wrongCellCount(Int, expected: Int)
}

/// A fault of a whole table, and where it begins.
package struct CSVFinding: Error, Equatable, Sendable {
  package let line: Int
  package let fault: CSVFault

  /// A fault that begins on a line, from 1.
  package init(line: Int, fault: CSVFault) {
    self.line = line
    self.fault = fault
  }
}

extension CSVFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "the file has no rows"
    case .badQuotes: "the quotation marks do not close; double the marks inside a quoted cell"
    case .unknownColumn(let name, let known): "there is no column ‘\(name)’; known are \(known.joined(separator: ", "))"
    case .missingColumn(let name): "the column ‘\(name)’ is missing"
    case .repeatedColumn(let name): "the column ‘\(name)’ stands twice"
    case .wrongCellCount(let count, let expected): "the row has \(count) cells; the header has \(expected)"
    }
  }
}

extension CSVReader.Problem {
  /// The line on which it begins.
  var line: Int {
    switch self {
    case .openQuote(let line), .strayQuote(let line): line
    }
  }
}
