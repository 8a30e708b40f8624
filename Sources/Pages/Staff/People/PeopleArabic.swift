import Access
import Wording

extension PeoplePhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .peopleTitle: "المستخدمون"
    case .peopleText: "من يدخل هذا الموقع وبأي دور. لا يرى أي دور إجابة فرد، ومن يصدر الروابط لا يرى النتائج."
    case .accounts: "الحسابات"
    case .active: "فعّال"
    case .waiting: "لم يختر كلمة مرور بعد"
    case .disabled: "موقوف"
    case .sessions(let count, let seen): "الجلسات: \(formats.count(count))، آخر استعمال \(formats.moment(seen))"
    case .noSession: "لا جلسة مفتوحة"
    case .role: "الدور"
    case .changeRole: "تغيير الدور"
    case .newLink: "رابط جديد لكلمة المرور"
    case .withoutFactor: "إلغاء رمز التحقق"
    case .disable: "إيقاف"
    case .enable: "إعادة تفعيل"
    case .remove: "حذف"
    case .removeText: "يُحذف الحساب وتنتهي جلساته. يبقى ما فعله في السجل."
    case .own: "حسابكم"
    case .inviteTitle: "دعوة مستخدم"
    case .inviteText: "يختار كلمة مروره بنفسه برابط يُفتح مرة واحدة."
    case .name: "اسم المستخدم"
    case .nameHint: "يُكتب عند الدخول ويظهر في السجل، مثل \(formats.code("sara"))"
    case .invite: "إنشاء الرابط"
    case .linkTitle(let name): "رابط \(formats.code(name))"
    case .linkTies(let days):
      "ومدة \(formats.counted(days, .day, oblique: true)) لا يؤكد هذا الحساب ما تقترحونه مما لا يمكن التراجع عنه، ولا تؤكدون أنتم ما يقترحه."
    case .linkText(let days):
      "سلّموه لصاحبه وحده. يظهر هنا مرة واحدة، ويصلح \(formats.counted(days, .day)) ولكلمة مرور واحدة."
    case .linkLabel: "الرابط"
    case .eventsTitle: "السجل"
    case .eventsText: "من دخل ومن رُفض وما تغيّر في الحسابات، الأحدث أولاً. لا يُمحى منه شيء ولا يُبدّل من غير أن يُكشف."
    case .wholeLog: "السجل كله"
    case .noEvents: "لم يُسجّل شيء بعد."
    case .event(let event): "\(formats.moment(event.at)): \(event.words(formats).arabic)"
    case .chooseRole: "اختاروا"
    }
  }
}
