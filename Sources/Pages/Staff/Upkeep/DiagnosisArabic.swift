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
    case .newer(let version, let known):
      "كتب قاعدة البيانات إصدار أحدث من البرنامج: مخططها \(code("\(version)"))، وهذا الإصدار يعرف حتى \(code("\(known)"))"
    case .longLog(let size): "سجل قاعدة البيانات كبر حتى \(formats.count(size)) ميغابايت ولم يعد يُفرّغ"
    case .unwritable(let folder): "لا يمكن الكتابة في المجلد \(code(folder))"
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
    case .noDrill: "لم تُجرّب استعادة نسخة احتياطية بعد"
    case .drill(0): "جُرّبت استعادة أحدث نسخة قبل أقل من يوم، وهي سليمة"
    case .drill(let days): "جُرّبت استعادة أحدث نسخة قبل \(formats.counted(days, .day, oblique: true))، وهي سليمة"
    case .oldDrill(let days):
      "لم تنجح تجربة استعادة منذ \(formats.counted(days, .day, oblique: true))"
    case .failedDrill(let name): "جُرّبت استعادة النسخة \(formats.code(name))، وهي لا تعيد كل شيء"
    case .worker: "الأعمال التلقائية تجري في وقتها"
    case .idleWorker(let hours): "لم تجر الأعمال التلقائية منذ \(formats.count(hours)) ساعة"
    case .noWorker: "لم تجر الأعمال التلقائية هنا بعد"
    case .lateRelease(let hours):
      "الأعمال التلقائية تجري، ولم تُنشر النتائج منذ \(formats.count(hours)) ساعة، وهي تُنشر كل يوم على الأقل"
    case .certificate(let days): "شهادة الموقع صالحة، والباقي منها \(formats.counted(days, .day))"
    case .endingCertificate(let days): "شهادة الموقع تنتهي، والباقي منها \(formats.counted(days, .day))"
    case .endedCertificate(let site): "انتهت شهادة \(code(site))، فلا تفتح المتصفحات أي رابط"
    case .strangeCertificate(let site): "لا تثق المتصفحات بشهادة \(code(site))"
    case .deafSite(let site): "لا يجيب \(code(site)) من هذا الجهاز. تحققوا من أنه يجيب من خارجه"
    case .relay(let server): "خادم البريد \(code(server)) يستقبل الرسائل"
    case .deafRelay(let server): "لا يمكن الوصول إلى خادم البريد \(code(server))، أو أن خطه غير محمي"
    case .refusedRelay(let server): "خادم البريد \(code(server)) لا يقبل اسم المستخدم وكلمة المرور"
    case .refused(let provider, .sender): "\(code(provider)) يرفض اسم المرسل"
    case .refused(let provider, .signIn): "\(code(provider)) يرفض بيانات الدخول"
    case .refused(let provider, .balance): "لم يبق للجمعية رصيد عند \(code(provider))"
    case .refused(let provider, .template): "لم يعتمد \(code(provider)) نص الرسائل"
    case .stuckOutbox: "رسائل حل موعدها قبل ساعة ما زالت تنتظر، وهذا وقت إرسالها"
    case .noAdministrator: "لا يستطيع أحد الدخول مديراً للنظام"
    case .noSecondPerson: "ما لا رجعة فيه ينتظر شخصاً آخر دائماً، ولا يوجد من يؤكده"
    case .unreadableSurveys(let names): "ملفات استبيانات لا يمكن قراءتها: \(code(names.joined(separator: ", ")))"
    case .noZones: "لا توجد قائمة المناطق الزمنية في هذا الجهاز، فتُحسب الأيام والساعات بتوقيت الرياض"
    case .noFonts: "لا توجد في هذا الجهاز خطوط بحروف عربية ولاتينية، فلا تُطبع التقارير"
    case .muteAlerts: "طُلبت التنبيهات بالبريد، ولا خادم بريد يحملها"
    case .wrongSetting(let reason): code(reason)
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
    case .newer: "ثبّتوا الإصدار الأحدث من جديد، أو استعيدوا نسخة كتبها هذا الإصدار"
    case .longLog: "أوقفوا ما يقرأ منذ ساعات (\(code("fuser -v rida.sqlite")))، أو أعيدوا تشغيل الخدمة"
    case .unwritable(let folder): "اجعلوه مجلداً يملكه مستخدم الخدمة: \(code("chown rida \(folder)"))"
    case .lateRelease: "سجل الخدمة يذكر السبب، والأمر \(code("rida release")) ينشر الآن"
    case .endingCertificate, .endedCertificate:
      "جدّدوها حيث تنتهي حماية TLS: \(code("certbot renew"))، أو انظروا سجل Caddy"
    case .strangeCertificate: "ثبّتوا شهادة لهذا الاسم نفسه مع سلسلتها كاملة حيث تنتهي حماية TLS"
    case .deafRelay: "تحققوا من أنه يعمل ومن عنوانه في \(code("/settings/carriers")) أو في \(code("RIDA_SMTP"))"
    case .refusedRelay:
      "اكتبوا كلمة المرور من جديد في \(code("/settings/carriers")) أو في ملف \(code("RIDA_SMTP_PASSWORD_FILE"))"
    case .refused(_, .sender): "سجّلوا الاسم من جديد لدى مقدم الخدمة، أو اكتبوا غيره في \(code("/settings/carriers"))"
    case .refused(_, .signIn):
      "اكتبوا ما أعطاكم من جديد في \(code("/settings/carriers")) أو في ملف \(code("RIDA_SMS_CREDENTIALS_FILE"))"
    case .refused(_, .balance): "اشحنوا الرصيد، ثم تخرج الرسائل المنتظرة وحدها"
    case .refused(_, .template):
      "اطلبوا اعتماد النصين كما في \(code("docs/senders.md"))، ثم تخرج الرسائل المنتظرة وحدها"
    case .stuckOutbox:
      "انظروا السبب في \(code("/sending"))، وتحققوا ممن يحمل هذه الرسائل في \(code("/settings/carriers"))"
    case .noAdministrator:
      "نفّذوا \(code("rida officer add NAME --role administrator")) أو \(code("rida officer reset NAME"))"
    case .noSecondPerson:
      "أضيفوا حساباً بالدور نفسه في \(code("/people"))، أو اختاروا في \(code("/settings")) أن يُسأل شخص آخر إن وُجد"
    case .unreadableSurveys: "الأمر \(code("rida survey check FILE")) يذكر كل خطأ مع سطره"
    case .noZones: "نفّذوا \(code("apt-get install tzdata"))"
    case .noFonts: "نفّذوا \(code("apt-get install fonts-noto-core")) ثم أعيدوا تشغيل الخدمة"
    case .muteAlerts: "حددوا خادم بريد في \(code("/settings/carriers")) أو في \(code("RIDA_SMTP"))"
    case .wrongSetting: "صححوه ثم أعيدوا تشغيل الخدمة"
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
    case .oldDrill:
      "جرّبوها في \(code("/upkeep/copies")) أو نفّذوا \(code("rida backup try"))؛ وهي تجري تلقائياً كل شهر مع \(code("rida serve")) أو \(code("rida work"))"
    case .failedDrill:
      "خذوا نسخة جديدة، \(code("rida backup"))، ثم جرّبوها، \(code("rida backup try"))، فهي تقول ما الخلل"
    case .deafLink(_, isSent: true): "اكتبوا عنوان الموقع في \(code("/settings")) أو في \(code("RIDA_LINK"))"
    case .idleWorker, .noWorker: "تجري مع \(code("rida serve"))، أو مع \(code("rida work")) إلى جانبه"
    case .deafLink, .closedFolder, .room, .unknownRoom, .leftovers, .wholeRecords, .wholeKeys, .keysApart,
      .keysTogether,
      .clock, .noBackup, .backup, .noDrill, .drill, .worker, .link, .certificate, .deafSite, .relay:
      ""
    }
  }
}
