/// Words that stand where a number cannot.
package enum StatusPhrase: Phrase, CaseIterable {
  /// In a narrow cell.
  case withheldShort
  /// Below a table that withholds something.
  case withheldNote
  /// Below a table that tells only a bound of some figure.
  case boundNote
  /// Below a table that shows a small sample.
  case smallSampleNote
  /// Below a table in which some figure is of a part of its label.
  case partNote
  /// Below a table with intervals.
  case intervalNote
  /// Below a table with verdicts.
  case verdictNote
  /// Where nothing was released yet.
  case nothingYet

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .withheldShort: "محجوب"
    case .withheldNote:
      "نحجب نتيجة كل مجموعة قليلة العدد، ومعها أحياناً مجموعة أكبر، حتى لا يُعرف جواب أحد؛ وإجاباتها كلها تحت «أخرى»."
    case .boundNote: "«أو أقل» و«أو أكثر»: الإجابات أقل من ثلاثين، فلا نفرّق بين «لا أحد» و«واحد»."
    case .smallSampleNote: "«عينة صغيرة»: الإجابات أقل من ثلاثين، فنقرّب القيمة حتى لا يُعرف جواب أحد؛ اقرؤوها مع مداها."
    case .partNote:
      "«من نحو … من إجابات المجموعة»: باقيها جاء قليلاً متفرقاً لا يُنشر وحده، فعددناه تحت «أخرى». قد تختلف نتيجة المجموعة كلها، فلا نحكم عليها."
    case .intervalNote: "المدى: القيمة عند الجميع تقع فيه غالباً، بدرجة ثقة خمسة وتسعين من مئة."
    case .verdictNote: "لا نقول «تحسّن» أو «تراجع» إلا إذا كان الفرق أكبر مما تأتي به المصادفة."
    case .nothingYet: "لم تُنشر نتائج بعد. تظهر النتائج هنا حين يكتمل العدد الذي يحمي من أجابوا."
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .withheldShort: "Withheld"
    case .withheldNote:
      "Every small group is withheld, sometimes with a larger one, so that nobody's answer can be known; “Other” has them all."
    case .boundNote: "“Or less”, “or more”: with fewer than thirty answers, nobody and one person are not told apart."
    case .smallSampleNote:
      "“Small sample”: fewer than thirty answers, so the value is rounded until nobody's answer can be known; read it with its range."
    case .partNote:
      "“Of about … of its answers”: the others came from too few at a time to be published by themselves, and count under “Other”. The whole group may differ, so that it is not judged."
    case .intervalNote: "Range: the value among everybody most likely lies within it, with 95 per cent confidence."
    case .verdictNote: "We say “improvement” or “decline” only where the difference is more than chance would bring."
    case .nothingYet: "Nothing is published yet. Results appear here once enough answers protect those who gave them."
    }
  }
}
