package import Indicators

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
  /// Beside a change of a figure that tells the answers of another one in another way.
  case sameAnswers
  /// Below a table with changes that were found by looking.
  case exploratoryNote
  /// Below a table with changes of what is neither good nor bad.
  case changedNote
  /// Where nothing was released yet.
  case nothingYet

  /// What is to be said below these changes.
  package static func verdictNotes(_ changes: [Change]) -> [StatusPhrase] {
    let found = changes.contains { [.better, .worse, .changed].contains($0.verdict) && $0.family == .exploratory }
    let changed = changes.contains { $0.verdict == .changed }
    return [.verdictNote] + (found ? [.exploratoryNote] : []) + (changed ? [.changedNote] : [])
  }

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .withheldShort: "محجوب"
    case .withheldNote:
      "نحجب نتيجة كل مجموعة قليلة العدد، ومعها أحياناً مجموعة أكبر، حتى لا يُعرف جواب أحد؛ وإجاباتها كلها تحت «أخرى»."
    case .boundNote: "«أو أقل» و«أو أكثر»: الإجابات أقل من ثلاثين، فلا نفرّق بين «لا أحد» و«واحد»."
    case .smallSampleNote: "«عينة صغيرة»: الإجابات أقل من ثلاثين، فنقرّب القيمة حتى لا يُعرف جواب أحد؛ اقرؤوها مع نطاقها."
    case .partNote:
      "«من نحو … من إجابات المجموعة»: باقيها جاء قليلاً متفرقاً لا يُنشر وحده، فعددناه تحت «أخرى»، أو لم يدخل في أرقام السنة. قد تختلف نتيجة المجموعة كلها، فلا نقول بتغيّر فيها."
    case .intervalNote:
      "النطاق المرجّح: القيمة بين جميع من خدمناهم تقع فيه على الأرجح، بمستوى ثقة \(formats.percent(0.95))."
    case .verdictNote: "لا نقول «تحسّن» أو «تراجع» إلا إذا كان الفرق أكبر مما تأتي به المصادفة."
    case .sameAnswers: "من الإجابات نفسها"
    case .exploratoryNote:
      "«علامات تحسّن» و«علامات تراجع»: وجدناها بالنظر في أرقام كثيرة، وقد تكون واحدة من كل عشرين منها مصادفة؛ فهي تدل على ما يستحق النظر، ولا تكفي وحدها."
    case .changedNote:
      "«لا إلى أحسن ولا إلى أسوأ»: تغيّر الرقم أكثر مما تأتي به المصادفة، وليس ارتفاعه أو انخفاضه خيراً في ذاته."
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
      "“Of about … of its answers”: the others came from too few at a time to be published by themselves: they count under “Other”, or in no figure of the year. The whole group may differ, so that it is not judged."
    case .intervalNote: "Range: the value for everyone we served most likely lies within it, at 95% confidence."
    case .verdictNote: "We say “improvement” or “decline” only where the difference is more than chance would bring."
    case .sameAnswers: "The same answers"
    case .exploratoryNote:
      "“Signs of improvement”, “signs of decline”: found by looking at many figures, of which one in twenty may be chance; they show where to look and prove nothing."
    case .changedNote:
      "“Neither good nor bad”: the figure changed more than chance would bring, and neither a rise nor a fall is good in itself."
    case .nothingYet: "Nothing is published yet. Results appear here once enough answers protect those who gave them."
    }
  }
}
