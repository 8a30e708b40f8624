import Ballots
import Fieldwork
import Invitations
import Surveys
package import Wording

extension TakingPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .title(.outcomes): "وصول الروابط"
    case .title(.services): "الخدمات المقدَّمة"
    case .title(.answers): "إجابات من ملف"
    case .text(.outcomes):
      "ملف من جهة الإرسال عندكم: سطر لكل رابط وما صار إليه. نحفظ الأعداد وحدها، ولا نذكّر من اعتذر، ولا نرسل إلى رقم خاطئ. "
        + "ارفعوا التقرير كاملاً كل مرة، فهو يحل محل التقرير السابق."
    case .text(.services):
      "ملف بعدد الخدمات التي قُدّمت في كل فترة وقناة وقسم، سألنا أصحابها أم لم نسألهم، لنعرف من لم تصلنا آراؤهم. العدد الجديد "
        + "يحل محل ما سبقه للفترة والقناة والقسم نفسها."
    case .text(.answers):
      "ملف بإجابات جُمعت في مكان آخر: سطر لكل إجابة. نفحصها كما يفحصها النموذج، ثم تُقفل في الصندوق نفسه، ولا يظهر هنا "
        + "شيء منها."
    case .file(.outcomes): "تقرير جهة الإرسال (إكسل أو CSV)"
    case .file(.services): "ملف أعداد الخدمات (إكسل أو CSV)"
    case .file(.answers): "ملف الإجابات (إكسل أو CSV)"
    case .columns(.outcomes):
      "السطر الأول أسماء الأعمدة: \(formats.code("reference")) للمرجع الذي صدر به الرابط، و\(formats.code("outcome")) لما صار "
        + "إليه. ولكم أن تكتبوا «المرجع» و«النتيجة»."
    case .columns(.services):
      "السطر الأول أسماء الأعمدة. لا بد من: \(formats.code("channel"))، \(formats.code("department"))، "
        + "\(formats.code("count"))، وعمود واحد للوقت: \(formats.code("day")) أو \(formats.code("day_hijri")) أو "
        + "\(formats.code("period")). ولكم أن تضيفوا \(formats.code("language")). تُكتب الفترة هكذا: \(formats.code("2026Q3"))."
    case .columns(.answers):
      "السطر الأول أسماء الأعمدة. لا بد من: \(formats.code("day")) (أو \(formats.code("day_hijri")))، "
        + "\(formats.code("channel"))، \(formats.code("department"))، ثم عمود لكل سؤال برمزه أو بنصه. ولكم أن تضيفوا "
        + "\(formats.code("mode")) و\(formats.code("language")). الخانة الفارغة تعني أنه لم يُجب."
    case .notApplicable: "معنى \(formats.code("NA")) في الملف"
    case .dontKnow: "معنى \(formats.code("DK")) في الملف"
    case .asAnswer: "إجابة، كما في النموذج"
    case .asMissing: "لم يُجب"
    case .outcomeKeys: "ما يُكتب في عمود النتيجة"
    case .meaning: "ما صار إليه الرابط"
    case .outcome(.delivered): "وصل"
    case .outcome(.failed): "لم يصل: الرقم أو العنوان لا يعمل"
    case .outcome(.refused): "اعتذر عن الإجابة"
    case .outcome(.ineligible): "لم تُقدَّم له هذه الخدمة"
    case .outcome(.unknown): "لا تعرف جهة الإرسال"
    case .outcome(.wrongNumber): "الرقم أو العنوان لشخص آخر"
    case .outcome(.optedOut): "لا يريد أن نسأله بعد اليوم"
    case .standing(.outcomes): "التقارير التي أُخذت"
    case .standing(.services): "المسجَّل الآن"
    case .standing(.answers): "الملفات التي أُخذت"
    case .nothingYet: "لا شيء بعد."
    case .filesTaken: "الأحدث أولاً"
    case .takenOn: "أُخذ في"
    case .period: "الفترة"
    case .services: "الخدمات"
    case .links: "الروابط"
    case .answers: "الإجابات"
    case .findings(let count):
      count == 1 ? "في الملف خطأ واحد، ولم يُحفظ شيء" : "أخطاء في الملف: \(formats.count(count))، ولم يُحفظ شيء"
    case .findingsText: "إما أن تصح كل السطور أو لا يُحفظ شيء. صححوا ما يلي ثم ارفعوا الملف مرة أخرى."
    case .previewTitle(let kind, let count): "في الملف \(formats.counted(count, kind.noun)) بلا أخطاء"
    case .previewText(let survey): "الاستبيان: «\(survey)». راجعوا الأعداد ثم أكّدوا. لم يُحفظ شيء بعد."
    case .days(let span):
      span.first == span.last
        ? "اليوم في الملف: \(formats.day(span.first))."
        : "الأيام في الملف: من \(formats.day(span.first)) إلى \(formats.day(span.last))."
    case .leftOut(let question, let lines, let more):
      "لا يُطرح السؤال «\(question)» على كل أحد، فتُترك إجابته كما يتركها النموذج في السطور: "
        + "\(formats.code(LineRanges.text(lines)))\(more > 0 ? "، وسطور غيرها عددها \(formats.count(more))" : "")."
    case .everywhereNotApplicable:
      "في كل سؤال \(formats.code("NA")) وليس في الملف خانة فارغة، كما تكتب برامج الإحصاء ما لم يُجب عنه. هي هنا «لا ينطبق». "
        + "إن كان المقصود أنه لم يُجب فارفعوا الملف مرة أخرى واختاروا ذلك."
    case .byPeriod: "بحسب الفترة"
    case .rounds(let count): count == 1 ? "من جولة واحدة" : "عدد الجولات: \(formats.count(count))"
    case .confirm(.outcomes, _): "حفظ التقرير"
    case .confirm(.services, let count): "تسجيل \(formats.counted(count, .service, oblique: true))"
    case .confirm(.answers, let count): "إقفال \(formats.counted(count, .answer, oblique: true)) في الصندوق"
    case .takenBefore(.answers, let day):
      "أُخذت هذه السطور كلها في \(formats.date(day)). إن أخذتموها مرة أخرى حُسبت الإجابات مرتين."
    case .takenBefore(_, let day):
      "أُخذت هذه السطور نفسها في \(formats.date(day)). إن كان الملف قديماً فقد يحل محل ما هو أحدث منه."
    case .rowsBefore(let lines):
      "أُخذت من قبل سطور مثل هذه السطور: \(formats.code(LineRanges.text(lines)))."
    case .takeAgain(.answers): "نعم، هذه إجابات أشخاص آخرين، خذوها كلها"
    case .takeAgain: "نعم، احفظوه مرة أخرى"
    case .newRows(let count): "إقفال \(formats.counted(count, .answer, oblique: true)) من السطور الجديدة وحدها"
    case .confirmAgain: "ضعوا علامة هنا إن أردتم أخذ السطور نفسها مرة أخرى، أو ارجعوا واختاروا ملفاً آخر."
    case .taken(.outcomes, let count): "حُفظ ما صار إليه \(formats.counted(count, .link, oblique: true))"
    case .taken(.services, let count): "سُجّل في الملف: \(formats.counted(count, .service))"
    case .taken(.answers, let count): "أُقفل في الصندوق: \(formats.counted(count, .answer))"
    case .takenText(.outcomes, let survey):
      "الاستبيان: «\(survey)». حُفظت الأعداد، ولم يُحفظ أي مرجع. وتظهر في صفحة «الاستجابة»."
    case .takenText(.services, let survey):
      "الاستبيان: «\(survey)». تظهر في صفحة «الاستجابة» بجانب من أجابوا."
    case .takenText(.answers, let survey):
      "الاستبيان: «\(survey)». تُحسب مع غيرها حين تكفي للنشر. ويمكن سحب الملف كله ما دامت إجاباته كلها مقفلة."
    case .replaced(.outcomes, let count): "حلّ هذا محل تقرير سابق، وعدد الجولات: \(formats.count(count))."
    case .replaced(_, let count): "حلّت هذه محل أعداد سابقة: \(formats.count(count))."
    case .goneTitle: "لم يعد الملف هنا"
    case .goneText: "يبقى الملف في الذاكرة عشر دقائق ثم يُمحى. لم يُحفظ منه شيء الآن. ارفعوه مرة أخرى."
    }
  }
}

extension TakenFile.Kind {
  /// What it counts.
  var noun: CountedNoun {
    switch self {
    case .answers: .answer
    case .services: .service
    case .outcomes: .link
    }
  }
}
