import Invitations
import Wording

extension InteractionPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .wrong(let problem): InteractionPhrase.wrong(problem, formats)
    case .right(let problem): InteractionPhrase.right(problem, formats)
    }
  }

  private static func wrong(_ problem: InteractionProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.wrong(fault).arabic(formats)
    case .missingValue: "الخانة فارغة"
    case .badDay(let problem): DayPhrase.wrong(problem).arabic(formats)
    case .twoDayColumns: "اليوم في عمودين"
    case .unknownKey(_, let value, _): "لا نعرف الرمز \(formats.code(value))"
    case .repeatedReference(let reference, let line):
      "المرجع \(formats.code(reference)) موجود في السطر \(formats.count(line))"
    case .contact(let problem): ContactPhrase.wrong(problem).arabic(formats)
    }
  }

  private static func right(_ problem: InteractionProblem, _ formats: Formats) -> String {
    func listed(_ words: [String]) -> String { words.map(formats.code).joined(separator: "، ") }
    return switch problem {
    case .table(let fault): TablePhrase.right(fault).arabic(formats)
    case .missingValue: "املؤوها"
    case .badDay(let problem): DayPhrase.right(problem).arabic(formats)
    case .twoDayColumns: "عمود واحد: \(formats.code("day")) أو \(formats.code("day_hijri"))"
    case .unknownKey(_, _, let known): "أحد هذه: \(listed(known))"
    case .repeatedReference: "مرجع واحد لكل خدمة"
    case .contact(let problem): ContactPhrase.right(problem).arabic(formats)
    }
  }
}
