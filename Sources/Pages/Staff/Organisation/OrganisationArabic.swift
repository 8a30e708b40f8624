import Surveys
import Wording

extension OrganisationPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "القنوات والأقسام"
    case .text: "القناة طريقة تخدم بها الجمعية الناس، والقسم من يخدمهم فيها. تُعرض النتائج بحسبها."
    case .rule:
      "صحّحوا كتابة الأسماء كما تشاؤون. وإن تغيّر المعنى فأوقفوا القديم وأضيفوا جديداً، فالإجابات السابقة محفوظة باسمه."
    case .list(.department): "الأقسام"
    case .list: "قنوات الخدمة"
    case .save(.department): "حفظ الأقسام"
    case .save: "حفظ القنوات"
    case .arabicName: "الاسم بالعربية"
    case .englishName: "الاسم بالإنجليزية"
    case .place: "الترتيب"
    case .retired: "لم يعد مستعملاً: لا تُصدر له روابط، وتبقى نتائجه السابقة"
    case .forget: "حذف"
    case .key(let key): "المعرّف: \(formats.code(key))"
    case .add: "إضافة"
    case .addHint: "اتركوها فارغة إن لم تضيفوا شيئاً."
    case .saved: "حُفظت القنوات والأقسام."
    case .meanwhile:
      "لم تُحفظ بعد: غيّر زميل لكم ما يلي وأنتم تكتبون. ما لم تغيّروه صار كما تركه، وما كتبتموه باقٍ أمامكم. وحيث كتبتم أنتم وهو فاختاروا، ثم احفظوا."
    case .take(let name, let isArabic):
      "اكتبوا الاسم كما كتبه زميلكم: «\(isArabic ? name : formats.code(name))»"
    case .unwritable: "لم تُحفظ: لا يمكن الكتابة في مجلد الاستبيانات. اطلبوا ممن يدير الخادم أن يسمح بها."
    case .history: "ما تغيّر"
    case .historyLine(let day, let actor): "\(formats.day(day))، \(actor)"
    case .change(.added(let name)): "أُضيف: \(formats(name))"
    case .change(.renamed(let old, to: let new)):
      "صُحّح الاسم: \(OrganisationPhrase.spelling(old, new, " ← ", formats))"
    case .change(.retired(let name)): "أُوقف: \(formats(name))"
    case .change(.restored(let name)): "أُعيد: \(formats(name))"
    case .change(.removed(let name)): "حُذف: \(formats(name))"
    case .unchanged: "حُفظت كما هي"
    case .isRetired: "موقوف"
    }
  }
}
