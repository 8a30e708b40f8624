package import Surveys
package import Tables

/// What can be wrong with a file of services.
package enum ServedProblem: Error, Equatable, Sendable {
  /// It is no table, or not this one.
  case table(TableFault)
  case dayOrPeriod
  case badDay(DayProblem)
  case badPeriod(String)
  case tooLong(Period, counted: Period.Span)
  case unknownKey(column: String, value: String, known: [String])
  case badCount(String)
  case repeatedRow(firstLine: Int)
  /// Its period shares days with another one that stands there for the same channel, department and language.
  case overlappingRow(Period, with: Period, firstLine: Int)
}

extension ServedProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .table(let fault): "\(fault)"
    case .dayOrPeriod: "the file has one column ‘day’, ‘day_hijri’ or ‘period’, and no other of them"
    case .badDay(let problem): "\(problem)"
    case .badPeriod(let value): "‘\(value)’ is no period; write it as 2026Q3, 2026-07 or 2026"
    case .tooLong(let period, let counted):
      "\(period) is too long: this survey counts by \(counted.rawValue); write a row for each"
    case .unknownKey(let column, let value, let known):
      "‘\(value)’ is no \(column); known are \(known.joined(separator: ", "))"
    case .badCount(let value):
      "‘\(value)’ is no count; write a whole number from 0 to \(ServedRows.most), without a separator"
    case .overlappingRow(let period, let other, let line):
      "\(period) and \(other), which stands on line \(line) for the same channel and department, share days: their services "
        + "would count twice; keep one"
    case .repeatedRow(let line): "the same row stands on line \(line) already; add the two up, or correct one"
    }
  }
}
