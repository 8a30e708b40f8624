/// Words that stand where a number cannot.
package enum StatusPhrase: Phrase, CaseIterable {
  /// In a narrow cell.
  case withheldShort
  /// Below a table that withholds something.
  case withheldNote
  /// Below a table that shows a small sample.
  case smallSampleNote
  /// Below a table with intervals.
  case intervalNote
  /// Below a table with verdicts.
  case verdictNote
  /// Where nothing was released yet.
  case nothingYet

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .withheldShort: "محجوب"
    case .withheldNote: "نحجب نتيجة كل مجموعة قليلة العدد، حتى لا يُعرف جواب أحد."
    case .smallSampleNote: "«عينة صغيرة»: الإجابات أقل من ثلاثين، فاقرؤوا النسبة مع مداها."
    case .intervalNote: "المدى: القيمة عند الجميع تقع فيه غالباً، بدرجة ثقة خمسة وتسعين من مئة."
    case .verdictNote: "لا نقول «تحسّن» أو «تراجع» إلا إذا كان الفرق أكبر مما تأتي به المصادفة."
    case .nothingYet: "لم تُنشر نتائج بعد. تظهر النتائج هنا حين يكتمل العدد الذي يحمي من أجابوا."
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .withheldShort: "Withheld"
    case .withheldNote: "The result of every small group is withheld, so that nobody's answer can be known."
    case .smallSampleNote: "“Small sample”: fewer than thirty answers, so read the value with its range."
    case .intervalNote: "Range: the value among everybody most likely lies within it, with 95 per cent confidence."
    case .verdictNote: "We say “improvement” or “decline” only where the difference is more than chance would bring."
    case .nothingYet: "Nothing is published yet. Results appear here once enough answers protect those who gave them."
    }
  }
}
