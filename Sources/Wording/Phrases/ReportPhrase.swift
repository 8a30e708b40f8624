package import Surveys

/// The words of the workbook and of the files beside it.
package enum ReportPhrase: Phrase {
  // Sheets.
  case contents
  /// What is said of the picture of a charity, by its name.
  case logo(of: String?)
  // The cover.
  case findings
  case surveyVersion(Int)
  case comparedWith(Period)
  case period
  // Columns.
  case question
  case indicator
  case base
  case value
  case low
  case high
  case difference
  case verdict
  case count
  /// The smallest difference that would show.
  case detectable
  // Method and notes.
  case methodBase
  case methodVerdict
  case methodDetectable
  case methodPrivacy(kShow: Int)
  case methodSpread
}

extension ReportPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .contents: "المحتويات"
    case .logo(let name): name.map { "شعار \($0)" } ?? "الشعار"
    case .findings: "أهم النتائج"
    case .surveyVersion(let version): "الإصدار \(formats.count(version)) من الاستبيان"
    case .comparedWith(let period): "مقارنةً مع \(formats.period(period))"
    case .period: "الفترة"
    case .question: "السؤال"
    case .indicator: "المؤشر"
    case .base: "عدد الإجابات"
    case .value: "القيمة"
    case .low: "أدنى النطاق"
    case .high: "أعلى النطاق"
    case .difference: "الفرق"
    case .verdict: "دلالة التغيّر"
    case .count: "العدد"
    case .detectable: "أصغر فرق يظهر"
    case .methodBase: "الأساس هو الإجابات الصالحة عن السؤال نفسه. «لا ينطبق» و«لا أعرف» والفارغ خارج الأساس."
    case .methodVerdict:
      "لكل سؤال دلالة واحدة، على مؤشره الأول. السؤال العام عن الجمعية كلها اختبار قائم بذاته عند 5%؛ والسؤال العام بحسب القنوات أو الأقسام مجموعة واحدة بتعديل هولم، وكذلك الإجراءات؛ وما سوى ذلك استكشاف بتعديل بنياميني وهوخبرغ، ونسمي ما نجده فيه «علامات». ولا نقول بتغيّر حين تقل إجابات إحدى الفترتين عن ثلاثين."
    case .methodDetectable:
      "أصغر فرق يظهر: ما كان الفرق الحقيقي أصغر منه فقد لا يظهر بهذا العدد من الإجابات؛ ويظهر ما يساويه في أربع من كل خمس مرات."
    case .methodPrivacy(let kShow):
      "لا تظهر نتيجة أساسها أقل من \(formats.count(kShow))، ولا يظهر اسم أحد من العاملين."
    case .methodSpread: "التقييم أداة للتقويم والتطوير، لا للعقاب والتشهير."
    }
  }
}

extension ReportPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .contents: "Contents"
    case .logo(let name): name.map { "Logo of \($0)" } ?? "Logo"
    case .findings: "Findings"
    case .surveyVersion(let version): "Version \(formats.count(version)) of the survey"
    case .comparedWith(let period): "Compared with \(formats.period(period))"
    case .period: "Period"
    case .question: "Question"
    case .indicator: "Indicator"
    case .base: "Answers"
    case .value: "Value"
    case .low: "Range from"
    case .high: "Range to"
    case .difference: "Difference"
    case .verdict: "Verdict"
    case .count: "Count"
    case .detectable: "Smallest visible difference"
    case .methodBase:
      "The base is the valid answers to the question. “Does not apply”, “I do not know” and blanks are outside it."
    case .methodVerdict:
      "Each question has one verdict, on its first indicator. The overall rating of everybody is one test by itself at 5 %; the overall rating by channels or departments is one family under Holm’s adjustment, and so are the actions; all else is exploration under Benjamini and Hochberg’s, and what it finds is called “signs”. Nothing is judged with fewer than thirty answers on either side."
    case .methodDetectable:
      "Smallest visible difference: a true difference below it may well not show with so many answers; one of its size shows in four of five cases."
    case .methodPrivacy(let kShow):
      "No result with a base below \(formats.count(kShow)) is shown, and no member of staff is ever named."
    case .methodSpread: "Rating is a tool for correction and development, not for punishment and defamation."
    }
  }
}
