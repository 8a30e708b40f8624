import Documents
import Wording

extension ReportListPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .reportsTitle: "التقارير"
    case .definitions: "ما تضمّه التقارير ومتى تُعدّ"
    case .reportsText: "اختاروا فترة انتهت، فيُعدّ التقرير في لحظة. كل تقرير أُعدّ يبقى هنا كما كان."
    case .buildTitle(let title): "إعداد: \(title)"
    case .period: "الفترة"
    case .language: "اللغة"
    case .arabic: "العربية"
    case .english: "الإنجليزية"
    case .build: "إعداد التقرير"
    case .noClosedPeriod: "لم تنتهِ بعدُ فترةٌ نُشرت نتائجها. يُعدّ التقرير عن فترة انتهت."
    case .builtTitle: "التقارير السابقة"
    case .builtCaption: "التقارير السابقة، أحدثها أولاً"
    case .nothingBuilt: "لم يُعدّ تقرير بعد."
    case .report: "التقرير"
    case .builtOn: "أُعدّ في"
    case .size: "الحجم"
    case .paper(.full, let size): "للطباعة (\(formats.code("PDF"))، \(size))"
    case .paper(.page, let size): "في صفحة واحدة (\(formats.code("PDF"))، \(size))"
    case .paper(.table, let size): "للتحليل بالبرامج (\(formats.code("Parquet"))، \(size))"
    case .figures: "الأرقام"
    case .unchanged: "لم تتغيّر منذ التقرير السابق للفترة نفسها"
    case .renewed: "تغيّرت منذ التقرير السابق للفترة نفسها"
    case .first: "أول تقرير لهذه الفترة"
    case .proof: "البصمة"
    case .chainHead: "بصمة آخر نشر عند الإعداد"
    }
  }
}
