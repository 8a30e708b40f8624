import Invitations
import Wording

extension InteractionPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .wrong(let problem): InteractionPhrase.wrong(problem, formats)
    case .right(let problem): InteractionPhrase.right(problem, formats)
    }
  }

  private static func wrong(_ problem: InteractionProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.wrong(fault).english(formats)
    case .missingValue: "The cell is empty"
    case .badDay(let problem): DayPhrase.wrong(problem).english(formats)
    case .twoDayColumns: "Days stand in two columns"
    case .unknownKey(_, let value, _): "There is no \(formats.code(value))"
    case .repeatedReference(let reference, let line):
      "\(formats.code(reference)) stands on line \(formats.count(line)) already"
    case .contact(let problem): ContactPhrase.wrong(problem).english(formats)
    }
  }

  private static func right(_ problem: InteractionProblem, _ formats: Formats) -> String {
    func listed(_ words: [String]) -> String { words.map(formats.code).joined(separator: ", ") }
    return switch problem {
    case .table(let fault): TablePhrase.right(fault).english(formats)
    case .missingValue: "Fill it in"
    case .badDay(let problem): DayPhrase.right(problem).english(formats)
    case .twoDayColumns: "One column, \(formats.code("day")) or \(formats.code("day_hijri"))"
    case .unknownKey(_, _, let known): "One of \(listed(known))"
    case .repeatedReference: "One reference for each service"
    case .contact(let problem): ContactPhrase.right(problem).english(formats)
    }
  }
}
