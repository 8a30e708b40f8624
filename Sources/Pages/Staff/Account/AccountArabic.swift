import Wording

extension AccountPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .accountTitle: "حسابي"
    case .signedIn(let name, let role): "دخلتم باسم \(formats.code(name))، بدور \(role)."
    case .passwordTitle: "تغيير كلمة المرور"
    case .present: "كلمة المرور الحالية"
    case .fresh: "كلمة المرور الجديدة"
    case .freshHint: "من \(formats.count(12)) إلى \(formats.count(128)) حرفاً. أربع كلمات لا صلة بينها أسهل حفظاً."
    case .again: "كلمة المرور الجديدة مرة أخرى"
    case .change: "تغيير"
    case .passwordChanged: "تغيّرت كلمة المرور وانتهت جلساتكم الأخرى."
    case .sessionsTitle: "الجلسات المفتوحة"
    case .sessionsText: "تنتهي الجلسة بعد عشرين دقيقة بلا استعمال، وبعد ثماني ساعات على الأكثر."
    case .endOthers: "إنهاء الجلسات الأخرى"
    case .sessionsEnded: "انتهت جلساتكم الأخرى."
    case .session(let began, let seen, let isThis):
      "\(isThis ? "هذه الجلسة: " : "")بدأت \(formats.moment(began))، وآخر استعمال \(formats.moment(seen))"
    case .code: "رمز التحقق"
    case .codeHint: "لمن فعّله: ستة أرقام من تطبيق جوالكم، أو رمز احتياطي."
    case .factorTitle: "رمز التحقق عند الدخول"
    case .factorText: "مع كلمة المرور يُطلب رمز من تطبيق في جوالكم، فلا تكفي كلمة المرور وحدها لمن عرفها."
    case .factorNeeded: "تطلب الجمعية من كل مستخدم رمز تحقق. فعّلوه لتصلوا إلى صفحاتكم."
    case .factorSet: "يُطلب الرمز عند كل دخول."
    case .factorBegin: "تفعيل رمز التحقق"
    case .factorScan: "امسحوا الصورة بتطبيق رموز التحقق في جوالكم، ثم اكتبوا الرمز الذي يظهر."
    case .factorPicture: "رمز للمسح بتطبيق التحقق"
    case .factorSecret: "أو اكتبوا هذا المفتاح في التطبيق:"
    case .factorConfirm: "تفعيل"
    case .factorWrong: "هذا الرمز غير صحيح. تأكدوا من ساعة جوالكم واكتبوا الرمز الذي يظهر الآن."
    case .factorRemove: "إلغاء رمز التحقق"
    case .recoveryTitle: "رموز احتياطية"
    case .recoveryText: "إن ضاع جوالكم يصلح كل رمز منها لدخول واحد. اكتبوها الآن واحفظوها: لن تظهر مرة أخرى."
    case .joinTitle: "اختاروا كلمة مروركم"
    case .joinText(let name): "اسم المستخدم \(formats.code(name)). بعدها يُغلق هذا الرابط وتدخلون بكلمة المرور."
    case .choose: "حفظ كلمة المرور"
    case .joinOverTitle: "هذا الرابط لا يُفتح"
    case .joinOverText: "استُعمل من قبل أو انتهت مدته. اطلبوا رابطاً جديداً من مدير النظام."
    }
  }
}
