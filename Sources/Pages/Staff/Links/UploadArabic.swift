import Invitations
import Surveys
package import Wording

extension UploadPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .text:
      "ملف فيه سطر لكل خدمة قُدّمت. نراجعه معكم أولاً، ثم نصدر رابطاً لكل سطر، ترسلونها أنتم من جهة الإرسال عندكم."
    case .file: "ملف الخدمات (إكسل أو CSV)"
    case .fileHint(let megabytes):
      "ملف xlsx أو ods أو CSV، حتى \(formats.count(megabytes)) ميغابايت. من المصنف نقرأ الورقة الأولى."
    case .upload: "رفع الملف ومراجعته"
    case .columnsTitle: "ماذا يُكتب في الملف"
    case .columnsText(let required, let optional):
      "السطر الأول أسماء الأعمدة. لا بد من: \(required.map(formats.code).joined(separator: "، ")). "
        + "ولكم أن تضيفوا: \(optional.map(formats.code).joined(separator: "، ")). يُكتب اليوم هكذا: \(formats.code("2026-11-24")). "
        + "ولكم أن تكتبوا الأسماء العربية مكان الرموز، مثل «التاريخ» و«القناة» و«القسم»."
    case .keysOf(let dimension): "رموز \(dimension.plural(.arabic)) كما تُكتب في الملف"
    case .key: "الرمز"
    case .name: "الاسم"
    case .noFile: "اختاروا ملفاً."
    case .empty: "الملف فارغ. اختاروا ملفاً آخر."
    case .tooLarge(let megabytes): "الملف أكبر من \(formats.count(megabytes)) ميغابايت. قسّموه إلى ملفات أصغر."
    case .findings(let count):
      Plural(arabic: count) == .one
        ? "في الملف خطأ واحد، ولم يصدر أي رابط" : "أخطاء في الملف: \(formats.count(count))، ولم يصدر أي رابط"
    case .findingsText: "إما أن تصح كل السطور أو لا يصدر شيء. صححوا ما يلي ثم ارفعوا الملف مرة أخرى."
    case .moreFindings(let count): "وغيرها: \(formats.count(count))."
    case .line: "السطر"
    case .column: "العمود"
    case .wrong: "الخطأ"
    case .right: "الصواب"
    case .previewTitle(let count): "في الملف \(formats.counted(count, .row)) بلا أخطاء"
    case .previewText(let survey): "الاستبيان: «\(survey)». راجعوا الأعداد ثم أصدروا الروابط. لم يصدر شيء بعد."
    case .by(let dimension): "بحسب \(dimension.name(.arabic))"
    case .rows: "عدد السطور"
    case .firstRows(let count): count == 1 ? "السطر الأول" : "أول السطور (\(formats.count(count)))"
    case .masked: "أخفينا وسائل التواصل والأسماء هنا."
    case .reference: "المرجع"
    case .day: "اليوم"
    case .contact: "التواصل"
    case .alone:
      "لا تصدر دعوة واحدة وحدها لشخص معروف، لأن من يطّلع على قاعدة البيانات يعرف حينها هل أجاب. "
        + "أصدروا رابطاً بلا اسم من «رابط واحد»، أو اجمعوا أكثر من خدمة في الملف."
    case .nobody: "كل من في الملف طلب ألا نسأله، أو عرفنا أن رقمه أو عنوانه خطأ، فلا رابط لأحد."
    case .few(let least):
      "عدد السطور قليل. كلما كثرت الدعوات معاً صعب أن يُعرف من أجاب؛ والأفضل أن تجمعوا "
        + "\(formats.counted(least, .row, oblique: true)) أو أكثر."
    case .repeated(let lines):
      "لمراجع في هذا الملف دعوات سابقة ما زالت مفتوحة، وعددها \(formats.count(lines.count))، في السطور: "
        + "\(formats.code(LineRanges.text(lines))). وللتذكير استعملوا صفحة «التذكير»."
    case .notInvited(0): "ولا سطر غيرها في الملف."
    case .notInvited(1): "وسطر واحد فقط لم يُدعَ صاحبه من قبل، ولا تصدر دعوة واحدة وحدها."
    case .notInvited(let count): "وما لم يُدعَ أصحابه من قبل: \(formats.counted(count, .row))."
    case .issueNew(let count): "إصدار \(formats.counted(count, .link, oblique: true)) للسطور الجديدة وحدها"
    case .meanwhile:
      "أصدر غيركم روابط لهذا الاستبيان قبل أن تؤكدوا، فلم يصدر شيء من هنا. راجعوا الأعداد مرة أخرى."
    case .issueAgain: "نعم، أصدروا لها روابط جديدة أيضاً"
    case .confirmAgain: "ضعوا علامة هنا إن أردتم إصدار روابط جديدة، أو ارجعوا واختاروا ملفاً آخر."
    case .propose(let count): "اقتراح إصدار \(formats.counted(count, .link, oblique: true))"
    case .secondAsked(let most, let today) where today > 0:
      "دُعي إلى هذا الاستبيان اليوم \(formats.counted(today, .person))، ومع هذا الملف يزيدون على \(formats.count(most)): تُقترح الدعوات هنا، ولا تُصدر حتى يؤكدها شخص آخر خلال يوم."
    case .secondAsked(let most, _):
      "الدعوات لأكثر من \(formats.counted(most, .person, oblique: true)): تُقترح هنا، ولا تُصدر حتى يؤكدها شخص آخر خلال يوم."
    case .issue(let count): "إصدار \(formats.counted(count, .link, oblique: true))"
    case .anotherFile: "اختيار ملف آخر"
    case .keptShortly: "الملف في الذاكرة وحدها، ويُمحى بعد عشر دقائق."
    case .issued(let count): "صدر \(formats.counted(count, .link))"
    case .issuedText(let survey, let until):
      "الاستبيان: «\(survey)». تبقى الروابط مفتوحة حتى \(formats.day(until))."
    case .sent(let count): "يُرسل منها بنفسه \(formats.counted(count, .link)) في أوقات الإرسال."
    case .download: "تنزيل الروابط (CSV)"
    case .downloadOnce:
      "يُنزّل الملف مرة واحدة، وفيه المرجع والرابط، ولا نحفظ الروابط. أرسلوها من جهة الإرسال عندكم ثم احذفوه."
    case .downloaded: "نُزّل الملف."
    case .lost: "إن ضاع الملف فخذوا روابط من لم يُجب من صفحة «التذكير»."
    case .remindersText:
      "لكل جولة مفتوحة روابط من لم يُجب بعد، لتذكيرهم مرة واحدة. نقرّب النسب حتى لا يُعرف من أجاب."
    case .noRounds: "لا جولة مفتوحة الآن. تُفتح جولة بإصدار دعوات من ملف، وتبقى مفتوحة حتى تنتهي روابطها."
    case .sentOn: "صدرت في"
    case .openUntil: "مفتوحة حتى"
    case .invited: "عدد الدعوات"
    case .waiting: "لم يُجب بعد"
    case .about(let share): "نحو \(share)"
    case .tooFew: "الدعوات قليلة، فلا نعرض النسبة"
    case .list: "تنزيل قائمة التذكير"
    case .listOf(let survey, let day): "تنزيل قائمة التذكير: \(survey)، \(formats.date(day))"
    }
  }
}
