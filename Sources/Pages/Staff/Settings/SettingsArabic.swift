import Preferences
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
    case .colour: "لون الجمعية"
    case .colourHint: "ستة رموز مثل \(formats.code("#17624a")). اتركوه فارغاً للون المعتاد."
    case .colourShades(let light, let dark):
      "يُستعمل منه ما تسهل قراءته: \(formats.code(light.description)) على الصفحات الفاتحة و\(formats.code(dark.description)) على الداكنة."
    case .addressLegend: "عنوان الموقع"
    case .address: "ما يفتحه الناس من هواتفهم"
    case .addressHint:
      "يُكتب في كل رابط ورسالة وبطاقة، مثل \(formats.code("https://r.example.sa")). إن تغيّر يُعاد تشغيل الموقع في ثوانٍ، وما أُرسل من روابط بالعنوان القديم يبقى عليه."
    case .addressFixed(let address): "حدّده من يدير الخادم: \(formats.code(address))"
    case .places: "القنوات والأقسام"
    case .placesText: "كيف تخدم الجمعية الناس، ومن يخدمهم فيها."
    case .carriers: "إرسال الرسائل"
    case .carriersText: "خادم البريد ومزوّد الرسائل النصية."
    case .keys: "مفاتيح الأنظمة الأخرى"
    case .webhooks: "إشعار الأنظمة الأخرى"
    case .webhooksText: "من نُخبره من أنظمتكم عندما يُنشر شيء."
    case .keysText: "ما تقرؤه أنظمتكم الأخرى من النتائج، مثل Excel وPower BI."
    case .logoTitle: "شعار الجمعية"
    case .logoText: "صورة PNG أو SVG حتى ميغابايت واحد. تُرسم من جديد، فلا يبقى من الملف إلا ما يُرى."
    case .logoFile: "ملف الصورة"
    case .logoSend: "حفظ الشعار"
    case .logoPresent: "الشعار الحالي"
    case .logoRemove: "إزالة الشعار"
    case .factorLegend: "رمز التحقق عند الدخول"
    case .factorOptional: "لمن فعّله لحسابه"
    case .factorRequired: "على الجميع: من لم يفعّله لا يصل إلا إلى صفحة حسابه"
    case .zone: "المنطقة الزمنية"
    case .zoneUnknown:
      "لا توجد منطقة زمنية بهذا الاسم. اكتبوا اسماً مثل \(formats.code("Asia/Riyadh")) أو \(formats.code("Africa/Cairo"))"
    case .zoneHint:
      "اسمها العالمي، مثل \(formats.code("Asia/Riyadh")). بها تُعرف بداية اليوم، وساعات الإرسال، ومواعيد التقارير والنشر، وكل وقت في صفحات الموظفين. إن تغيّرت يُعاد تشغيل الموقع في ثوانٍ. ما نُشر من فترات وما حُفظ من أيام يبقى كما كان."
    case .calendarLegend: "تقويم الأيام في صفحات الموظفين"
    case .calendar(.both): "الهجري والميلادي معاً حيث يهم اليوم"
    case .calendar(.gregorian): "الميلادي وحده"
    case .calendar(.hijri): "الهجري (أم القرى) وحده. تبقى الفترات أرباعاً وأشهراً ميلادية"
    case .secondLegend:
      "شخصان لما لا يمكن التراجع عنه: حذف نسخة أو حساب، واستعادة نسخة، ومحو بيانات شخص، وسحب إجابات، وإرسال دعوات كثيرة"
    case .second(.whenPossible): "يقترح شخص ويؤكد آخر، متى كان في الجمعية شخصان يمكنهما ذلك"
    case .second(.always): "دائماً: إن لم يوجد شخص آخر ينتظر الأمر حتى يوجد"
    case .second(.never): "شخص واحد يكفي، وصفحة الموافقات تقول ذلك"
    case .mostInvited: "أكبر عدد يدعوه شخص وحده"
    case .mostInvitedHint:
      "ما زاد عليه لاستبيان واحد في يوم واحد يؤكده شخص آخر. اكتبوا صفراً إن كان لا يُسأل أحد مهما كان العدد."
    case .mostInvitedWrong(let most): "اكتبوا عدداً من صفر إلى \(formats.count(most))"
    case .save: "حفظ"
    case .saved: "حُفظت الإعدادات."
    }
  }
}
