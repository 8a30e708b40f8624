import Upkeep
import Wording

/// The words of the page of backups.
enum CopiesPhrase: Phrase {
  case text, keysText, kept(most: Int)
  case none, old(days: Int)
  case make, made(String), removed, underway(since: Int)
  case copyTitle(at: Int), size(Int), unchecked, checked(at: Int, isSound: Bool)
  case download, drill, remove, removeText
  case drillSound(String), drillFaults(String, Int), drillUnusable(String), drillCutOff(String)
  case problem(CopyProblem)

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .text:
      "نسخة كاملة من قاعدة البيانات مع المستندات والتقارير ومسودات الاستبيانات وتعريفات التقارير، تؤخذ والموقع يعمل."
    case .keysText:
      "لا مفاتيح في النسخة: من أخذها وحدها لا يقرأ إجابة منتظرة ولا جهة اتصال. احفظوا نسخة منها خارج هذا الجهاز، وبعيداً عن المفاتيح. "
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
    case .problem(.noRoom(let needed, let free)):
      "لا مساحة تكفي في القرص: يلزم \(formats.fileSize(needed)) وبقي \(formats.fileSize(free)). أفرغوا مساحة أو احذفوا نسخة قديمة."
    case .problem(.unknown): "لا توجد نسخة بهذا الاسم"
    case .problem(.unwritable): "لم يمكن إتمام العمل: تحققوا من القرص ومن صلاحيات مجلد النسخ ومن المفاتيح"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .text:
      "A whole copy of the database with documents, reports, drafts of surveys and report definitions, made while the site works."
    case .keysText:
      "There are no keys in a backup: whoever takes it alone reads no waiting answer and no contact. Keep one away from this machine, and away "
        + "from the keys. It holds the contacts that were sealed on its day, so remove old ones when they are not needed."
    case .kept(let most): "The newest \(formats.count(most)) are kept; a new one takes the place of the oldest."
    case .none: "There is no backup yet. Make the first one now."
    case .old(let days): "The newest is \(formats.counted(days, .day)) old. Make a new one."
    case .make: "Make a backup now"
    case .made(let name): "The backup \(formats.code(name)) is made."
    case .removed: "The backup is removed."
    case .underway(let since): "Something is under way since \(formats.moment(since))."
    case .copyTitle(let at): formats.moment(at)
    case .size(let bytes): "Size: \(formats.fileSize(bytes))"
    case .unchecked: "Restoring it was never tried"
    case .checked(let at, isSound: true): "Restoring it was tried on \(formats.moment(at)): it is sound"
    case .checked(let at, isSound: false): "Restoring it was tried on \(formats.moment(at)): it has faults"
    case .download: "Download"
    case .drill: "Try to restore it"
    case .remove: "Remove"
    case .removeText: "This backup is removed for good."
    case .drillSound(let name):
      "The backup \(formats.code(name)) can be restored: it was opened in a folder of its own and audited, everything in it is as it was written, "
        + "and the folder was removed."
    case .drillFaults(let name, let count):
      "The backup \(formats.code(name)) opens, and not everything in it is as it was written (\(formats.count(count)))."
    case .drillUnusable(let name): "The backup \(formats.code(name)) cannot be restored. Make a new one."
    case .drillCutOff(let name): "The trial of \(formats.code(name)) did not end within ten minutes."
    case .problem(.noRoom(let needed, let free)):
      "The disk lacks room: \(formats.fileSize(needed)) are needed and \(formats.fileSize(free)) are left. Make room, or remove an old backup."
    case .problem(.unknown): "There is no backup of this name"
    case .problem(.unwritable):
      "It could not be done: see to the disk, to the rights of the folder of backups, and to the keys"
    }
  }
}
