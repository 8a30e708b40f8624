import Access
import Upkeep
import Wording

extension Diagnosis {
  func arabic(_ formats: Formats) -> String {
    func code(_ text: String) -> String { formats.code(text) }
    return switch self {
    case .noDatabase(let folder): "لا قاعدة بيانات في المجلد \(code(folder))"
    case .unopened(let reason): "لا تُفتح قاعدة البيانات: \(code(reason))"
    case .closedFolder(let folder): "لا يطّلع على المجلد \(code(folder)) إلا صاحبه"
    case .openFolder(let folder): "يستطيع غير صاحب المجلد \(code(folder)) أن يطّلع عليه"
    case .room(let free): "في القرص مساحة كافية: \(formats.count(free)) ميغابايت"
    case .littleRoom(let free): "لم يبق في القرص إلا \(formats.count(free)) ميغابايت"
    case .unknownRoom: "لا تُعرف المساحة الباقية في القرص"
    case .leftovers(let names): "بقايا استعادة انقطعت، ولا حاجة إليها: \(code(names.joined(separator: ", ")))"
    case .wholeRecords: "كل شيء كما كُتب"
    case .changed(let finding), .key(let finding): finding.arabic(formats)
    case .missingFiles(let count): "مستندات أو تقارير ناقصة أو تالفة، وعددها \(formats.count(count))"
    case .wholeKeys: "المفاتيح موجودة وسليمة، ويمكن تذكير كل من أُرسل إليه رابط"
    case .keysApart: "لا يجتمع كل المفاتيح في نسخة مجلد واحد"
    case .keysTogether(let folder):
      "من نسخ المجلد \(code(folder)) بمفاتيحه قرأ الإجابات المنتظرة مع أسماء أصحابها. احفظوا مفتاح جهات الاتصال في مكان آخر "
        + "(\(code("RIDA_CONTACT_KEYS")) أو \(code("LoadCredential=contacts"))، كما في \(code("docs/confidentiality.md")))"
    case .clock(let day): "ساعة الجهاز مضبوطة: \(formats.date(day))"
    case .wrongClock(let shown, let taken):
      "ساعة الجهاز تقول \(formats.date(shown))، والنظام يعمل على \(formats.date(taken))"
    case .noBackup: "لا نسخة احتياطية معروفة بعد"
    case .backup(0): "أُخذت آخر نسخة احتياطية قبل أقل من يوم"
    case .backup(let days), .oldBackup(let days):
      "أُخذت آخر نسخة احتياطية قبل \(formats.counted(days, .day, oblique: true))"
    case .worker: "الأعمال التلقائية تجري في وقتها"
    case .idleWorker(let hours): "لم تجر الأعمال التلقائية منذ \(formats.count(hours)) ساعة"
    case .noWorker: "لم تجر الأعمال التلقائية هنا بعد"
    case .link(let base): "الروابط تفتح على \(code(base))"
    case .deafLink(let base, isSent: true):
      "روابط أُرسلت تفتح على \(code(base))، ولا يُفتح هذا العنوان إلا على هذا الجهاز"
    case .deafLink(let base, isSent: false):
      "ستفتح الروابط على \(code(base))، ولا يُفتح هذا العنوان إلا على هذا الجهاز: اكتبوا عنوان الموقع في \(code("/settings")) أو في \(code("RIDA_LINK"))"
    }
  }

  func arabicCure(_ formats: Formats) -> String {
    func code(_ text: String) -> String { formats.code(text) }
    return switch self {
    case .noDatabase: "أنشئوها بالأمر \(code("rida init")) أو استعيدوا نسخة احتياطية"
    case .unopened: "استعيدوا نسخة احتياطية: \(code("rida restore FILE --replace"))"
    case .openFolder(let folder): "نفّذوا \(code("chmod 700 \(folder)"))"
    case .littleRoom: "أفرغوا مساحة: لا تُقبل الإجابات إذا امتلأ القرص"
    case .missingFiles: "انسخوها من المجلد \(code("FILE.files")) في نسخة احتياطية"
    case .changed: "الفحص يذكر كل ما تغيّر، ثم استعيدوا نسخة سليمة: \(code("rida restore FILE --replace"))"
    case .key(.key(let name, .openToOthers)):
      "نفّذوا \(code("chmod 400")) على الملف \(code(name)) و\(code("chmod 700")) على مجلده"
    case .key(.key(let name, _)):
      "أعيدوه من حيث تحفظونه، أو انظروا \(code("rida keys renew \(name)"))"
    case .key(.straySecret), .key(.strayKey): "انقلوا الملف إلى مكان آخر، أو أعيدوا قاعدة البيانات التي يتبعها"
    case .key(.contacts): "روابطها تبقى صالحة. استعيدوا نسخة من قبلها أو انتظروا انتهاءها"
    case .key(.underway): "تحققوا من إمكان الكتابة في مجلدها ثم نفّذوا \(code("rida audit"))"
    case .key: "نفّذوا \(code("rida audit"))"
    case .wrongClock: "اضبطوا ساعة الجهاز، أو نفّذوا \(code("rida clock"))"
    case .oldBackup: "خذوا نسخة كل يوم واحفظوها في مكان آخر"
    case .deafLink(_, isSent: true): "اكتبوا عنوان الموقع في \(code("/settings")) أو في \(code("RIDA_LINK"))"
    case .idleWorker, .noWorker: "تجري مع \(code("rida serve"))، أو مع \(code("rida work")) إلى جانبه"
    case .deafLink, .closedFolder, .room, .unknownRoom, .leftovers, .wholeRecords, .wholeKeys, .keysApart,
      .keysTogether,
      .clock, .noBackup, .backup, .worker, .link:
      ""
    }
  }
}
