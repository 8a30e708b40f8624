import Documents
import Wording

extension ReportListPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .reportsTitle: "التقارير"
    case .definitions: "ما تضمّه التقارير ومتى تُعدّ"
    case .reportsText: "اختاروا فترة انتهت، فيُبنى التقرير في لحظة. كل تقرير بُني يبقى هنا كما كان."
    case .buildTitle(let title): "بناء: \(title)"
    case .period: "الفترة"
    case .language: "اللغة"
    case .arabic: "العربية"
    case .english: "الإنجليزية"
    case .build: "بناء التقرير"
    case .noClosedPeriod: "لم تنتهِ بعدُ فترةٌ نُشرت نتائجها. يُبنى التقرير عن فترة انتهت."
    case .builtTitle: "ما بُني من قبل"
    case .builtCaption: "التقارير التي بُنيت، أحدثها أولاً"
    case .nothingBuilt: "لم يُبنَ تقرير بعد."
    case .report: "التقرير"
    case .builtOn: "بُني في"
    case .size: "الحجم"
    case .paper(.full, let size): "للطباعة (\(formats.code("PDF"))، \(size))"
    case .paper(.page, let size): "في صفحة واحدة (\(formats.code("PDF"))، \(size))"
    case .figures: "الأرقام"
    case .unchanged: "لم تتغيّر منذ التقرير السابق للفترة نفسها"
    case .renewed: "تغيّرت منذ التقرير السابق للفترة نفسها"
    case .first: "أول تقرير لهذه الفترة"
    case .proof: "البصمة"
    case .chainHead: "رأس سلسلة النشر عند البناء"
    }
  }
}
