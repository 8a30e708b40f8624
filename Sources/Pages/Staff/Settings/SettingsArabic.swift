import Wording

extension SettingsPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
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
    case .charityLegend: "اسم الجمعية"
    case .charityHint: "يظهر في أعلى كل صفحة يفتحها المستفيد، ليعرف من يسأله."
    case .charityArabic: "بالعربية"
    case .charityEnglish: "بالإنجليزية"
    case .logoTitle: "شعار الجمعية"
    case .logoText: "صورة PNG أو SVG حتى ميغابايت واحد. تُرسم من جديد، فلا يبقى من الملف إلا ما يُرى."
    case .logoFile: "ملف الصورة"
    case .logoSend: "حفظ الشعار"
    case .logoPresent: "الشعار الحالي"
    case .logoRemove: "إزالة الشعار"
    case .factorLegend: "رمز التحقق عند الدخول"
    case .factorOptional: "لمن فعّله لحسابه"
    case .factorRequired: "على الجميع: من لم يفعّله لا يصل إلا إلى صفحة حسابه"
    case .save: "حفظ"
    case .saved: "حُفظت الإعدادات."
    }
  }
}
