import Wording

extension ArchivePhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .documentsTitle: "مستندات الجمعية"
    case .documentsText: "الأدوات الأربع التي تذكرها سياسة العلاقة مع المستفيدين، لتكون في متناول من يخدمهم."
    case .noDocument: "لم يُرفع هذا المستند بعد."
    case .fetch(let kind, let size): "تنزيل (\(formats.code(kind))، \(size))"
    case .keptOn(let day): "في الجمعية منذ \(formats.day(day))"
    case .upload: "رفع"
    case .replace: "استبدال"
    case .fileLabel: "الملف"
    case .fileHint:
      "\(formats.code("PDF")) أو \(formats.code("DOCX")) أو صورة \(formats.code("JPG")) أو \(formats.code("PNG"))، حتى \(formats.count(10)) ميجابايت."
    case .earlier(let count): "الإصدارات السابقة: \(formats.count(count))"
    case .fingerprint: "البصمة"
    case .needsFile: "اختاروا ملفاً."
    case .wrongKind:
      "هذا الملف ليس \(formats.code("PDF")) ولا \(formats.code("DOCX")) ولا صورة \(formats.code("JPG")) أو \(formats.code("PNG")). ننظر إلى محتواه لا إلى اسمه."
    case .tooLarge: "الملف أكبر من \(formats.count(10)) ميجابايت. صغّروه ثم ارفعوه مرة أخرى."
    case .reportsTitle: "التقارير"
    case .reportsText: "اختاروا فترة انتهت، فيُبنى التقرير في لحظة. كل تقرير بُني يبقى هنا كما كان."
    case .buildTitle(let title): "بناء: \(title)"
    case .period: "الفترة"
    case .language: "اللغة"
    case .arabic: "العربية"
    case .english: "الإنجليزية"
    case .build: "بناء التقرير"
    case .noClosedPeriod: "لم تنتهِ بعدُ فترةٌ نُشرت نتائجها. يُبنى التقرير عن فترة انتهت."
    case .builtTitle: "ما بُني من قبل"
    case .builtCaption: "التقارير التي بُنيت، أحدثها أولاً"
    case .nothingBuilt: "لم يُبنَ تقرير بعد."
    case .report: "التقرير"
    case .builtOn: "بُني في"
    case .size: "الحجم"
    case .figures: "الأرقام"
    case .unchanged: "لم تتغيّر منذ التقرير السابق للفترة نفسها"
    case .renewed: "تغيّرت منذ التقرير السابق للفترة نفسها"
    case .first: "أول تقرير لهذه الفترة"
    case .proof: "البصمة"
    case .chainHead: "رأس سلسلة النشر عند البناء"
    case .settingsTitle: "الإعدادات"
    case .settingsText:
      "كيف تُكتب الأرقام والرسوم في صفحات الموظفين، وفي صفحة «قلتم لنا، وهذا ما فعلناه»، وإلى من تُرسل التقارير."
    case .digitsLegend: "شكل الأرقام"
    case .westernDigits: "0123456789"
    case .arabicDigits: "٠١٢٣٤٥٦٧٨٩"
    case .timeLegend: "اتجاه الزمن في الرسوم"
    case .timeReading: "باتجاه القراءة: الأقدم على اليمين في العربية"
    case .timeLeftToRight: "الأقدم على اليسار دائماً"
    case .dutiesLegend: "من يصدر الروابط ومن يقرأ النتائج"
    case .dutiesApart: "شخصان: مسؤول الجودة يقرأ ولا يصدر، وعلاقات المستفيدين تصدر ولا تقرأ"
    case .dutiesTogether: "شخص واحد يفعل الاثنين، وصفحة الاستجابة تقول ذلك لكل من يقرؤها"
    case .save: "حفظ"
    case .saved: "حُفظت الإعدادات."
    }
  }
}
