extension ReportPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .contents: "المحتويات"
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
