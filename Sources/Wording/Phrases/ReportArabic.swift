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
    case .low: "أدنى المدى"
    case .high: "أعلى المدى"
    case .difference: "الفرق"
    case .verdict: "الحكم"
    case .count: "العدد"
    case .methodBase: "الأساس هو الإجابات الصالحة عن السؤال نفسه. «لا ينطبق» و«لا أعرف» والفارغ خارج الأساس."
    case .methodVerdict:
      "نحكم على التغيّر بعد تعديل هولم لكل ما في الصفحة، ولا نحكم حين تقل إجابات إحدى الفترتين عن ثلاثين."
    case .methodPrivacy(let kShow):
      "لا تظهر نتيجة أساسها أقل من \(formats.count(kShow))، ولا يظهر اسم أحد من العاملين."
    case .methodSpread: "التقييم أداة للتقويم والتطوير، لا للعقاب والتشهير."
    }
  }
}
