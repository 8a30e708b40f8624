package import Surveys

/// Why what was typed is not taken for a day, and what would be right.
package enum DayPhrase: Phrase {
  case wrong(DayProblem)
  case right(DayProblem)
  /// Both, as one line at a field.
  case told(DayProblem)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .wrong(let problem): DayPhrase.wrongInArabic(problem, formats)
    case .right(let problem): DayPhrase.rightInArabic(problem, formats)
    case .told(let problem):
      "\(DayPhrase.wrongInArabic(problem, formats)). \(DayPhrase.rightInArabic(problem, formats))."
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .wrong(let problem): DayPhrase.wrongInEnglish(problem, formats)
    case .right(let problem): DayPhrase.rightInEnglish(problem, formats)
    case .told(let problem):
      "\(DayPhrase.wrongInEnglish(problem, formats)). \(DayPhrase.rightInEnglish(problem, formats))."
    }
  }

  private static func listed(_ days: [Day], by word: String, _ formats: Formats) -> String {
    days.map { formats.code("\($0)") }.joined(separator: word)
  }

  private static func wrongInArabic(_ problem: DayProblem, _ formats: Formats) -> String {
    let typed = formats.code(problem.typed)
    return switch problem {
    case .notADay: "\(typed) ليس تاريخاً"
    case .serial: "\(typed) رقم يوم من برنامج الجداول"
    case .ambiguous: "\(typed) يُقرأ بيومين"
    case .hijri(_, let days) where days.isEmpty: "\(typed) تاريخ هجري لا يوجد في شهره"
    case .hijri(_, let days): "\(typed) تاريخ هجري، وهو \(listed(days, by: " أو ", formats))"
    case .notHijri: "\(typed) ليس تاريخاً هجرياً"
    case .tooEarly(_, let first, _): "\(typed) قبل \(formats.code("\(first)"))، وهو أول يوم يُقبل"
    case .tooLate(_, let last, _): "\(typed) لم يأتِ بعد، وآخر يوم يُقبل \(formats.code("\(last)"))"
    }
  }

  private static func rightInArabic(_ problem: DayProblem, _ formats: Formats) -> String {
    switch problem {
    case .notADay: "اكتبوه هكذا: \(formats.code("2026-11-24"))"
    case .serial(_, let day): "اكتبوه هكذا: \(formats.code("\(day)"))"
    case .ambiguous(_, let one, let other): "اكتبوا المقصود: \(listed([one, other], by: " أو ", formats))"
    case .hijri: "اكتبوا التاريخ الميلادي"
    case .notHijri: "اكتبوه هكذا: \(formats.code("1448-06-15"))"
    case .tooEarly(_, _, let day?), .tooLate(_, _, let day?): "هل المقصود \(formats.code("\(day)"))؟"
    case .tooEarly, .tooLate: "اكتبوا اليوم كما كان"
    }
  }

  private static func wrongInEnglish(_ problem: DayProblem, _ formats: Formats) -> String {
    let typed = formats.code(problem.typed)
    return switch problem {
    case .notADay: "\(typed) is no day"
    case .serial: "\(typed) is a spreadsheet's number of a day"
    case .ambiguous: "\(typed) may be either of two days"
    case .hijri(_, let days) where days.isEmpty: "\(typed) is a Hijri day that its month does not have"
    case .hijri(_, let days): "\(typed) is a Hijri day; it is \(listed(days, by: " or ", formats))"
    case .notHijri: "\(typed) is no Hijri day"
    case .tooEarly(_, let first, _): "\(typed) lies before \(formats.code("\(first)")), the first day that is taken"
    case .tooLate(_, let last, _):
      "\(typed) has not come yet; the last day that is taken is \(formats.code("\(last)"))"
    }
  }

  private static func rightInEnglish(_ problem: DayProblem, _ formats: Formats) -> String {
    switch problem {
    case .notADay: "Write it as \(formats.code("2026-11-24"))"
    case .serial(_, let day): "Write it as \(formats.code("\(day)"))"
    case .ambiguous(_, let one, let other): "Write the one that is meant: \(listed([one, other], by: " or ", formats))"
    case .hijri: "Write the Gregorian day"
    case .notHijri: "Write it as \(formats.code("1448-06-15"))"
    case .tooEarly(_, _, let day?), .tooLate(_, _, let day?): "Is \(formats.code("\(day)")) meant?"
    case .tooEarly, .tooLate: "Write the day as it was"
    }
  }
}
