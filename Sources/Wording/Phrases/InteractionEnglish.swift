import Invitations

extension InteractionPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .wrong(let problem): InteractionPhrase.wrong(problem, formats)
    case .right(let problem): InteractionPhrase.right(problem, formats)
    }
  }

  private static func wrong(_ problem: InteractionProblem, _ formats: Formats) -> String {
    switch problem {
    case .empty: "The file has no rows"
    case .openQuote: "A quotation mark is opened and never closed"
    case .strayQuote: "Something stands after a closing quotation mark"
    case .unknownColumn(let name): "There is no column \(formats.code(name))"
    case .missingColumn(let name): "The column \(formats.code(name)) is missing"
    case .repeatedColumn(let name): "The column \(formats.code(name)) stands twice"
    case .wrongCellCount(let count, let expected):
      "The row has \(formats.count(count)) cells, the first line \(formats.count(expected))"
    case .missingValue: "The cell is empty"
    case .badDay(let value): "\(formats.code(value)) is no day"
    case .futureDay(let value): "The day \(formats.code(value)) has not come yet"
    case .unknownKey(_, let value, _): "There is no \(formats.code(value))"
    case .repeatedReference(let reference, let line):
      "\(formats.code(reference)) stands on line \(formats.count(line)) already"
    }
  }

  private static func right(_ problem: InteractionProblem, _ formats: Formats) -> String {
    func listed(_ words: [String]) -> String { words.map(formats.code).joined(separator: ", ") }
    return switch problem {
    case .empty: "A line with the columns, then a line for each service"
    case .openQuote: "Close the quotation mark"
    case .strayQuote: "Double the quotation marks inside the cell"
    case .unknownColumn where problem.isSemicolon: "Separate columns by a comma, not by a semicolon"
    case .unknownColumn: "One of \(listed(InteractionsDocument.columns))"
    case .missingColumn: "Add it to the first line, and fill it in every row"
    case .repeatedColumn: "Keep one of them"
    case .wrongCellCount: "One cell for each column, even an empty one"
    case .missingValue: "Fill it in"
    case .badDay: "Write it as \(formats.code("2026-11-24"))"
    case .futureDay: "The day of the service, today or before"
    case .unknownKey(_, _, let known): "One of \(listed(known))"
    case .repeatedReference: "One reference for each service"
    }
  }
}
