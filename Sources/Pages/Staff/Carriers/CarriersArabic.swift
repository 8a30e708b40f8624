import Wording

extension CarriersPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "إرسال الرسائل"
    case .text:
      "من يحمل الروابط والتذكيرات والتقارير: خادم بريد، ومزوّد رسائل نصية. تُحفظ كلمات المرور مشفّرة ولا تُعرض ثانية. بعد الحفظ يُعاد تشغيل الموقع في ثوانٍ."
    case .saved: "حُفظ."
    case .trial: "أرسلوا رسالة تجربة إلى أنفسكم"
    case .mailTitle: "البريد الإلكتروني"
    case .server: "خادم البريد واسم المستخدم"
    case .serverHint: "مثل \(formats.code("smtps://rida@mail.example.org:465")). اتركوه فارغاً إن لم يُرسل بريد."
    case .password: "كلمة المرور"
    case .from: "عنوان المرسل"
    case .saveMail: "حفظ البريد"
    case .smsTitle: "الرسائل النصية"
    case .provider: "المزوّد"
    case .nobody: "لا أحد"
    case .show: "عرض حقوله"
    case .senderName: "اسم المرسل"
    case .senderHint: "كما سُجّل لدى المزوّد، ويظهر في الهاتف."
    case .credential(let name): formats.code(name)
    case .saveSMS: "حفظ الرسائل النصية"
    case .keptSecret: "محفوظ. اتركوه فارغاً ليبقى كما هو."
    case .fixed: "حدّدها من يدير الخادم."
    }
  }
}
