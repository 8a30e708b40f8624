import Surveys
import Upkeep
import Wording

extension UpkeepPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .ways: "صفحات الخدمة"
    case .state: "حالة الخدمة"
    case .audit: "فحص السلامة"
    case .copies: "النسخ الاحتياطية"
    case .erasing: "محو بيانات شخص"
    case .allWell: "كل شيء على ما يرام."
    case .toMend(1): "يوجد أمر واحد يحتاج إلى معالجة."
    case .toMend(2): "يوجد أمران يحتاجان إلى معالجة."
    case .toMend(let count) where (3...10).contains(count): "توجد \(formats.count(count)) أمور تحتاج إلى معالجة."
    case .toMend(let count): "توجد أمور تحتاج إلى معالجة، وعددها \(formats.count(count))."
    case .faults: "ما يحتاج إلى معالجة"
    case .notes: "للعلم"
    case .well(let count): "ما هو سليم (\(formats.count(count)))"
    case .facts: "عن النظام"
    case .version: "الإصدار"
    case .size: "حجم قاعدة البيانات"
    case .worked: "آخر عمل تلقائي"
    case .workedNever: "لم يُعرف بعد"
    case .lastCopy: "آخر نسخة احتياطية"
    case .lastCopyNever: "لا توجد بعد"
    case .alerts: "التنبيهات بالبريد"
    case .alerted(0): "لا تصل إلى أحد: اكتبوا في \(formats.code("RIDA_ALERTS")) من يُنبّه خلال دقيقة"
    case .alerted(let count): "عدد العناوين التي تُنبّه خلال دقيقة: \(formats.count(count))"
    case .moment(let at): formats.moment(at)
    case .releases: "نشر النتائج"
    case .releasesText:
      "تُنشر النتائج تلقائياً، ولا يُنشر منها إلا ما اجتمع فيه عدد يحمي من أجابوا."
    case .lastReleaseTitle: "آخر نشر"
    case .lastRelease(let at): "آخر نشر: \(formats.moment(at))"
    case .noRelease: "لم تُنشر نتائج بعد."
    case .releasedNothing: "لم يكتمل عدد يسمح بالنشر، وبقيت الإجابات مختومة."
    case .released(let survey, let period, let isClosing):
      "\(period.map { "\(formats.period($0)): " } ?? "")\(survey)\(isClosing ? " (أُغلقت الفترة)" : "")"
    case .next: "النشر القادم"
    case .outlook(.soon): "خلال ساعة: اكتمل عدد يحمي من أجابوا"
    case .outlook(.waits(let day)): "حين يكتمل العدد، وأقصاه \(formats.date(day))"
    case .noSurveys: "لم يُنشر استبيان بعد."
    case .auditText:
      "يقرأ الفحص كل ما حُفظ: الأعداد المنشورة وسجل النظام والروابط والإجابات المختومة والمفاتيح، ويقول أول ما ليس كما كتبه البرنامج. "
        + "لا يغيّر شيئاً ولا يوقف الموقع، ويتوقف وحده بعد عشر دقائق."
    case .auditNow: "فحص الآن"
    case .auditUnderway(let since): "الفحص جارٍ منذ \(formats.moment(since))."
    case .again: "تحديث الصفحة"
    case .auditSound(let at): "كل شيء كما كُتب. فُحص في \(formats.moment(at))."
    case .auditFaults(let count, let at):
      "وجد الفحص ما ليس كما كُتب (\(formats.count(count)))، في \(formats.moment(at))."
    case .auditCutOff: "لم يكتمل الفحص في عشر دقائق. نفّذوا \(formats.code("rida audit")) على الجهاز نفسه."
    case .auditFailed: "لم يستطع الفحص قراءة قاعدة البيانات. نفّذوا \(formats.code("rida doctor")) على الجهاز نفسه."
    case .auditNever: "لم يُجر فحص من هذه الصفحة منذ بدأ تشغيل الموقع."
    case .missingFiles(let count): "مستندات أو تقارير ناقصة أو تالفة، وعددها \(formats.count(count))"
    case .older(let count):
      "الدفعات من 1 إلى \(formats.count(count)) خُتمت بقاعدة أقدم، ويحفظ سجل النظام كل حقولها منذ هذا الإصدار."
    case .head: "رأس السلسلة"
    case .headText: "يُطبع في كل تقرير. من حفظه يثبت به لاحقاً أن ما نُشر قبله لم يُغيّر."
    case .refused: "لم يبدأ: عمل آخر جارٍ الآن. انتظروا حتى ينتهي ثم أعيدوا المحاولة."
    }
  }
}
