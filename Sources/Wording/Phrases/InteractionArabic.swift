import Invitations

extension InteractionPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .wrong(let problem): InteractionPhrase.wrong(problem, formats)
    case .right(let problem): InteractionPhrase.right(problem, formats)
    }
  }

  private static func wrong(_ problem: InteractionProblem, _ formats: Formats) -> String {
    switch problem {
    case .empty: "لا سطور في الملف"
    case .openQuote: "علامة تنصيص فُتحت ولم تُغلق"
    case .strayQuote: "بعد علامة التنصيص المغلقة كلام زائد"
    case .unknownColumn(let name): "لا نعرف العمود \(formats.code(name))"
    case .missingColumn(let name): "العمود \(formats.code(name)) غير موجود"
    case .repeatedColumn(let name): "العمود \(formats.code(name)) مكرر"
    case .wrongCellCount(let count, let expected):
      "عدد خانات السطر \(formats.count(count))، وعدد الأعمدة \(formats.count(expected))"
    case .missingValue: "الخانة فارغة"
    case .badDay(let value): "\(formats.code(value)) ليس تاريخاً"
    case .futureDay(let value): "اليوم \(formats.code(value)) لم يأتِ بعد"
    case .unknownKey(_, let value, _): "لا نعرف الرمز \(formats.code(value))"
    case .repeatedReference(let reference, let line):
      "المرجع \(formats.code(reference)) موجود في السطر \(formats.count(line))"
    }
  }

  private static func right(_ problem: InteractionProblem, _ formats: Formats) -> String {
    func listed(_ words: [String]) -> String { words.map(formats.code).joined(separator: "، ") }
    return switch problem {
    case .empty: "سطر للأعمدة، ثم سطر لكل خدمة"
    case .openQuote: "أغلقوا علامة التنصيص"
    case .strayQuote: "ضاعفوا علامات التنصيص التي داخل الخانة"
    case .unknownColumn where problem.isSemicolon: "افصلوا الأعمدة بفاصلة \(formats.code(",")) لا بفاصلة منقوطة"
    case .unknownColumn: "أحد هذه: \(listed(InteractionsDocument.columns))"
    case .missingColumn: "أضيفوه إلى السطر الأول، واملؤوه في كل سطر"
    case .repeatedColumn: "اتركوا واحداً منهما"
    case .wrongCellCount: "خانة لكل عمود، ولو كانت فارغة"
    case .missingValue: "املؤوها"
    case .badDay: "اكتبوه هكذا: \(formats.code("2026-11-24"))"
    case .futureDay: "يوم الخدمة، وهو اليوم أو قبله"
    case .unknownKey(_, _, let known): "أحد هذه: \(listed(known))"
    case .repeatedReference: "مرجع واحد لكل خدمة"
    }
  }
}
