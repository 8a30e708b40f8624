import Access
import Surveys
import Upkeep
import Wording

extension CopiesPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .text:
      "نسخة كاملة من قاعدة البيانات مع المستندات والتقارير ومسودات الاستبيانات وتعريفات التقارير، تؤخذ والموقع يعمل."
    case .keysText:
      "لا مفاتيح في النسخة: من أخذها وحدها لا يقرأ إجابة منتظرة ولا جهة اتصال، والمفتاح الضائع لا يعود معها، "
        + "إلا إذا نُفّذ \(formats.code("rida recovery make")) على الجهاز نفسه. احفظوا نسخة منها خارج هذا الجهاز، وبعيداً عن المفاتيح. "
        + "وفيها من جهات الاتصال ما كان مختوماً يوم أُخذت، فاحذفوا القديم حين لا تحتاجون إليه."
    case .sealedKeysText:
      "كل نسخة تؤخذ من الآن تعيد مفاتيح الرموز وجهات الاتصال والتقارير مختومة: يفتحها أي جزأين من مفتاح الاستعادة "
        + "(\(formats.code("rida restore FILE --shares")))، ومفتاح الإجابات المنتظرة ليس فيها أبداً. احفظوا نسخة منها خارج هذا الجهاز، وبعيداً عن الأجزاء. "
        + "وفيها من جهات الاتصال ما كان مختوماً يوم أُخذت، فاحذفوا القديم حين لا تحتاجون إليه."
    case .kept(let most): "تُحفظ آخر \(formats.count(most)) نسخ، وتحل الجديدة محل أقدمها."
    case .none: "لا توجد نسخة بعد. خذوا الأولى الآن."
    case .old(let days): "أُخذت آخر نسخة قبل \(formats.counted(days, .day, oblique: true)). خذوا نسخة جديدة."
    case .make: "أخذ نسخة الآن"
    case .made(let name): "أُخذت النسخة \(formats.code(name))."
    case .removed: "حُذفت النسخة."
    case .underway(let since): "عمل جارٍ منذ \(formats.moment(since))."
    case .copyTitle(let at): formats.moment(at)
    case .size(let bytes): "الحجم: \(formats.fileSize(bytes))"
    case .unchecked: "لم تُجرّب استعادتها"
    case .checked(let at, isSound: true): "جُرّبت استعادتها في \(formats.moment(at)): سليمة"
    case .checked(let at, isSound: false): "جُرّبت استعادتها في \(formats.moment(at)): فيها خلل"
    case .download: "تنزيل"
    case .drill: "تجربة الاستعادة"
    case .remove: "حذف"
    case .removeText: "تُحذف هذه النسخة ولا يمكن إرجاعها."
    case .drillSound(let name):
      "تُستعاد النسخة \(formats.code(name)) كاملة: فُتحت في مجلد مؤقت وفُحصت، وكل ما فيها كما كُتب، ثم أُزيل المجلد."
    case .drillFaults(let name, let count):
      "تُفتح النسخة \(formats.code(name))، وفيها ما ليس كما كُتب (\(formats.count(count)))."
    case .drillUnusable(let name): "لا تصلح النسخة \(formats.code(name)) للاستعادة. خذوا نسخة جديدة."
    case .drillCutOff(let name): "لم تكتمل تجربة النسخة \(formats.code(name)) في عشر دقائق."
    case .drillNewer(let name): "كتب النسخة \(formats.code(name)) إصدار أحدث من البرنامج، فلا يستعيدها هذا الإصدار."
    case .drillForeign(let name): "النسخة \(formats.code(name)) من جهة أخرى، فلا تُستعاد هنا."
    case .drillUnlike(let name):
      "ليست النسخة \(formats.code(name)) كما كانت يوم أُخذت: تغيرت أعدادها أو أواخر سلاسلها أو محتواها. خذوا نسخة جديدة."
    case .monthly: "تُجرّب استعادة أحدث نسخة تلقائياً مرة كل شهر، ولم تُجرّب نسخة بعد."
    case .lastTrial(let note):
      "تُجرّب استعادة أحدث نسخة تلقائياً مرة كل شهر. آخر تجربة في \(formats.moment(note.at)) للنسخة \(formats.code(note.name)): \(CopiesPhrase.arabic(note.outcome))."
    case .problem(.busy): "تجربة أخرى جارية. انتظروا قليلاً"
    case .problem(.noRoom(let needed, let free)):
      "لا مساحة تكفي في القرص: يلزم \(formats.fileSize(needed)) وبقي \(formats.fileSize(free)). أفرغوا مساحة أو احذفوا نسخة قديمة."
    case .problem(.unknown): "لا توجد نسخة بهذا الاسم"
    case .problem(.unwritable): "لم يمكن إتمام العمل: تحققوا من القرص ومن صلاحيات مجلد النسخ ومن المفاتيح"
    case .problem(.onServer):
      "قاعدة البيانات على خادم، ولا تُستعاد النسخة إليه من هذه الصفحة بل بالأمرين \(formats.code("rida restore")) ثم \(formats.code("rida move"))"
    case .problem(.untried): "ليست هذه النسخة كما جُرّبت، أو وجدت التجربة فيها خللاً. جرّبوا استعادتها من جديد"
    case .restoreHow: "لاستعادة نسخة جرّبوها أولاً، ثم يظهر معها ما فيها وما يضيع لو استُعيدت."
    case .restore: "استعادة هذه النسخة"
    case .propose: "استعادة"
    case .madeAgo(days: 0): "أُخذت قبل أقل من يوم."
    case .madeAgo(let days): "أُخذت قبل \(formats.counted(days, .day, oblique: true))."
    case .lost(let since):
      "تحل محل كل ما في النظام، ويضيع كل ما جدّ بعد \(formats.moment(since)): الإجابات والنتائج والدعوات والإعدادات والحسابات. والروابط التي صدرت بعدها لا تفتح."
    case .after:
      "تؤخذ قبلها نسخة مما هو قائم الآن. ومن طلب بعدها ألا نراسله لا نراسله. ثم يعود الموقع وحده ويدخل الجميع من جديد بكلمات مرور ذلك اليوم."
    case .held(let copy, let now):
      "استبيانات منشورة: \(formats.count(copy.surveys)) (الآن \(formats.count(now.surveys)))، دفعات نتائج: \(formats.count(copy.releases)) (الآن \(formats.count(now.releases)))، حسابات: \(formats.count(copy.accounts.count)) (الآن \(formats.count(now.accounts.count)))"
    case .lastEntry(let day): "آخر ما كُتب فيها: \(CopiesPhrase.day(day, formats))"
    case .comeBack(let names): "حسابات حُذفت بعدها وتعود: \(names.map(formats.code).joined(separator: "، "))"
    case .goAway(let names): "حسابات أُضيفت بعدها وتضيع: \(names.map(formats.code).joined(separator: "، "))"
    case .waits(let proposal):
      proposal.order.kind == .copy
        ? "اقترح \(formats.code(proposal.proposer)) حذفها في \(formats.moment(proposal.at))، وينتظر ذلك شخصاً آخر."
        : "اقترح \(formats.code(proposal.proposer)) استعادتها في \(formats.moment(proposal.at))، وينتظر ذلك شخصاً آخر."
    case .toApprovals: "إلى الموافقات"
    case .restored(let end): CopiesPhrase.arabic(end, formats)
    }
  }

  private static func arabic(_ outcome: DrillNote.Outcome) -> String {
    switch outcome {
    case .sound: "سليمة"
    case .faults: "فيها ما ليس كما كُتب"
    case .unusable: "لا تصلح للاستعادة"
    case .unlike: "ليست كما كانت يوم أُخذت"
    case .newer: "كتبها إصدار أحدث من البرنامج"
    case .foreign: "من جهة أخرى"
    case .untried: "تعذّرت التجربة"
    case .cutOff: "لم تكتمل التجربة في عشر دقائق"
    }
  }

  private static func arabic(_ end: RestoreEnd, _ formats: Formats) -> String {
    let name = formats.code(end.word.order.subject)
    return switch end.end {
    case .done(let kept, let reopened):
      "استُعيدت النسخة \(name) في \(formats.moment(end.at)). ما كان قبلها محفوظ في النسخة \(formats.code(kept)). \(reopened == 0 ? "لم تضع إجابة كانت تنتظر النشر يومها." : "روابط ضاعت إجاباتها ففُتحت من جديد: \(formats.count(reopened)).")"
    case .busy(let programs):
      "لم تُستعد النسخة \(name) ولم يتغير شيء: بقي برنامج آخر يعمل في مجلد البيانات دقيقة كاملة\(programs.isEmpty ? "" : ": \(programs.map(formats.code).joined(separator: "، "))"). إذا انتهى أو أُوقف فاطلبوا الاستعادة من جديد."
    case .unusable: "لم تُستعد النسخة \(name): ليست كما جُرّبت، أو لا تصلح للاستعادة. لم يتغير شيء."
    case .failed(let problem):
      "لم تُستعد النسخة \(name)، ولم يتغير شيء. \(CopiesPhrase.problem(problem).arabic(formats))."
    }
  }

  /// A day as the journal keeps it.
  static func day(_ text: String, _ formats: Formats) -> String {
    Day(text).map { formats.date($0) } ?? formats.code(text)
  }
}
