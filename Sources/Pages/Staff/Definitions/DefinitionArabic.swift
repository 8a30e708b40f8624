import Surveys
import Wording

extension DefinitionPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title(let name): "محتوى التقرير: \(name)"
    case .text: "ما يضمّه التقرير ومتى يُعدّ. ما أُعدّ من قبل يبقى كما هو."
    case .saved: "حُفظ محتوى التقرير."
    case .unwritable: "لم يُحفظ: لا يمكن الكتابة في مجلد التقارير. اطلبوا ممن يدير الخادم أن يسمح بها."
    case .back: "إلى التقارير"
    case .titleArabic: "العنوان بالعربية"
    case .titleEnglish: "العنوان بالإنجليزية"
    case .survey: "الاستبيان"
    case .language: "اللغة"
    case .languageName(.arabic): "العربية"
    case .languageName(.english): "الإنجليزية"
    case .trend: "فترات الاتجاه"
    case .trendHint: "كم فترة تظهر في ورقة الاتجاه، ومنها فترة التقرير."
    case .scheduleLegend: "متى يُعدّ تلقائياً"
    case .every: "عن كل"
    case .never: "لا يُعدّ تلقائياً"
    case .span(.month): "شهر"
    case .span(.quarter): "ربع"
    case .span(.year): "عام"
    case .daysAfter: "بعد كم يوم من انتهاء الفترة"
    case .daysHint: "0 أول يوم بعدها."
    case .hour: "الساعة"
    case .hourHint: "من 0 إلى 23 بتوقيت الجمعية."
    case .mail: "يُرسل بالبريد إلى قائمة مجلس الإدارة"
    case .sheetsTitle: "الأوراق"
    case .sheetsText: "أول مؤشر في الورقة يظهر بعدد إجاباته ونطاقه المرجّح ودلالة تغيّره، والبقية بقيمها."
    case .shown: "تظهر في التقرير"
    case .place: "الترتيب"
    case .tabArabic: "اسم الورقة بالعربية"
    case .tabEnglish: "اسم الورقة بالإنجليزية"
    case .lead: "المؤشر الأول"
    case .others: "ومعه"
    case .each: "ولكل صفّ فيها ورقة له وحده"
    case .save: "حفظ"
    }
  }
}
