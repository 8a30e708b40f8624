import Wording

extension DocumentPhrase {
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
      "\(formats.code("PDF")) أو \(formats.code("DOCX")) أو صورة \(formats.code("JPG")) أو \(formats.code("PNG"))، حتى \(formats.count(10)) ميغابايت."
    case .earlier(let count): "الإصدارات السابقة: \(formats.count(count))"
    case .fingerprint: "البصمة"
    case .needsFile: "اختاروا ملفاً."
    case .wrongKind:
      "هذا الملف ليس \(formats.code("PDF")) ولا \(formats.code("DOCX")) ولا صورة \(formats.code("JPG")) أو \(formats.code("PNG")). ننظر إلى محتواه لا إلى اسمه."
    case .tooLarge: "الملف أكبر من \(formats.count(10)) ميغابايت. صغّروه ثم ارفعوه مرة أخرى."
    }
  }
}
