import Ballots
import Fieldwork
import Surveys
import Wording

extension TakingFindingPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .wrong(.served(let problem)): TakingFindingPhrase.wrong(problem, formats)
    case .wrong(.outcome(let problem)): TakingFindingPhrase.wrong(problem, formats)
    case .wrong(.answers(let problem)): TakingFindingPhrase.wrong(problem, formats)
    case .right(.served(let problem)): TakingFindingPhrase.right(problem, formats)
    case .right(.outcome(let problem)): TakingFindingPhrase.right(problem, formats)
    case .right(.answers(let problem)): TakingFindingPhrase.right(problem, formats)
    }
  }

  private static func oneOf(_ words: [String], _ formats: Formats) -> String {
    "أحد هذه: \(words.map(formats.code).joined(separator: "، "))"
  }

  private static func wrong(_ problem: ServedProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.wrong(fault).arabic(formats)
    case .dayOrPeriod: "لا يُعرف متى قُدّمت الخدمات"
    case .badDay(let problem): DayPhrase.wrong(problem).arabic(formats)
    case .badPeriod(let value): "ليست هذه فترة: \(formats.code(value))"
    case .tooLong(let period, _): "الفترة أطول مما يُحسب: \(formats.code("\(period)"))"
    case .unknownKey(_, let value, _): "لا نعرف الرمز \(formats.code(value))"
    case .badCount(let value): "ليس هذا عدداً: \(formats.code(value))"
    case .repeatedRow(let line): "السطر نفسه موجود في السطر \(formats.count(line))"
    case .overlappingRow(let period, let other, let line):
      "أيام من \(formats.code("\(period)")) تدخل في \(formats.code("\(other)")) في السطر \(formats.count(line))"
    }
  }

  private static func right(_ problem: ServedProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.right(fault).arabic(formats)
    case .dayOrPeriod:
      "عمود واحد: \(formats.code("day")) أو \(formats.code("day_hijri")) أو \(formats.code("period"))"
    case .badDay(let problem): DayPhrase.right(problem).arabic(formats)
    case .badPeriod: "تُكتب هكذا: \(formats.code("2026Q3")) أو \(formats.code("2026-07")) أو \(formats.code("2026"))"
    case .tooLong(_, .month): "اكتبوا سطراً لكل شهر"
    case .tooLong: "اكتبوا سطراً لكل ربع سنة"
    case .unknownKey(_, _, let known): oneOf(known, formats)
    case .badCount: "عدد صحيح بلا فواصل، والصفر مقبول"
    case .repeatedRow: "اجمعوا العددين في سطر واحد، أو صححوا أحدهما"
    case .overlappingRow: "اتركوا أحدهما، حتى لا تُحسب الخدمات مرتين"
    }
  }

  private static func wrong(_ problem: OutcomeProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.wrong(fault).arabic(formats)
    case .missingReference: "الخانة فارغة"
    case .unknownOutcome(let value, _): "لا نعرف هذه النتيجة: \(formats.code(value))"
    case .repeatedReference(let reference, let line):
      "المرجع \(formats.code(reference)) موجود في السطر \(formats.count(line))"
    case .unknownReference(let reference): "لا رابط مفتوح في هذا الاستبيان للمرجع \(formats.code(reference))"
    case .ambiguousReference(let reference, let day):
      "للمرجع \(formats.code(reference)) رابطان ينتهيان في يوم واحد، \(formats.date(day))"
    }
  }

  private static func right(_ problem: OutcomeProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.right(fault).arabic(formats)
    case .missingReference: "اكتبوا المرجع الذي صدر به الرابط"
    case .unknownOutcome(_, let known): oneOf(known, formats)
    case .repeatedReference: "سطر واحد لكل مرجع"
    case .unknownReference: "راجعوا المرجع والاستبيان؛ وتُقبل النتيجة ما دام الرابط مفتوحاً"
    case .ambiguousReference: "احذفوا السطر، إذ لا يُعرف أي الرابطين هو"
    }
  }

  private static func wrong(_ problem: AnswersDocument.Problem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.wrong(fault).arabic(formats)
    case .badDay(let problem): DayPhrase.wrong(problem).arabic(formats)
    case .experiment: "في هذا الإصدار تجربة، ونصفاها يُقسمان بالقرعة عندنا وحدنا"
    case .twoDayColumns: "اليوم في عمودين"
    case .unknownKey(_, let value, _): "لا نعرف الرمز \(formats.code(value))"
    case .badLanguage(let value): "ليست هذه لغة: \(formats.code(value))"
    case .badAnswer(_, let value, _): "ليست هذه من إجابات السؤال: \(formats.code(value))"
    case .foreignWord(_, let word): "لا يعرض هذا السؤال الإجابة \(formats.code(word))"
    case .besideOther(_, let value): "\(formats.code(value)) إجابة بجانب \(formats.code("NA")) أو \(formats.code("DK"))"
    case .tooLong(_, let limit): "النص أطول من \(formats.counted(limit, .character, oblique: true))"
    }
  }

  private static func right(_ problem: AnswersDocument.Problem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.right(fault).arabic(formats)
    case .badDay(let problem): DayPhrase.right(problem).arabic(formats)
    case .experiment: "ضعوا الإجابات المجموعة خارج صفحاتنا في إصدار بلا تجربة"
    case .twoDayColumns: "عمود واحد: \(formats.code("day")) أو \(formats.code("day_hijri"))"
    case .unknownKey(_, _, let known), .badAnswer(_, _, let known): oneOf(known, formats)
    case .badLanguage:
      "\(formats.code("ar")) أو \(formats.code("en")) أو رمز آخر من ISO 639 مثل \(formats.code("ur"))"
    case .foreignWord: "أفرغوا الخانة، أو اختاروا أعلاه أن الكلمة تعني أنه لم يُجب"
    case .besideOther: "اتركوا إجابة واحدة منهما"
    case .tooLong: "اختصروه"
    }
  }
}
