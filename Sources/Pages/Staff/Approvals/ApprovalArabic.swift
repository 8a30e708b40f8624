import Access
import Preferences
import Wording

extension ApprovalPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "الموافقات"
    case .text:
      "ما لا يمكن التراجع عنه يقترحه شخص ويؤكده شخص آخر خلال يوم. لا يُنفَّذ شيء قبل التأكيد، ويُنفَّذ ما اقتُرح بعينه لا غيره، ويُكتب الاسمان في السجل."
    case .waitingTitle: "في انتظار شخص آخر"
    case .nothingWaits: "لا شيء ينتظر. إذا اقترح زميل لكم شيئاً ظهر هنا، وظهر عدده في القائمة."
    case .pastTitle: "ما سبق"
    case .nothingPast: "لم يُجب عن اقتراح بعد."
    case .rulesTitle: "متى يُسأل شخص آخر؟"
    case .order(let order, let title): ApprovalPhrase.arabic(order, title.map { formats($0) } ?? order.subject, formats)
    case .proposed(let name, let at): "اقترحه \(formats.code(name)) في \(formats.moment(at))"
    case .until(let until): "ينتظر حتى \(formats.moment(until))، ثم يسقط."
    case .mark(let seal): "بصمة الطلب: \(formats.code(seal))"
    case .own: "اقترحتموه أنتم، فلا يؤكده إلا غيركم."
    case .loses(let at):
      "تحل النسخة محل كل ما في النظام، ويضيع كل ما جدّ بعد \(formats.moment(at))، ثم يدخل الجميع من جديد. وتؤخذ قبلها نسخة مما هو قائم الآن."
    case .people(let name, let count): "\(formats(name)): \(formats.count(count))"
    case .contact(let contact): "الرقم أو العنوان: \(formats.code(contact))"
    case .confirm: "تأكيد وتنفيذ"
    case .refuse: "رفض"
    case .withdraw: "سحب الاقتراح"
    case .ended(let proposal, let isOver): ApprovalPhrase.arabicEnd(of: proposal, isOver: isOver, formats)
    case .done(.proposed): "قُدّم الاقتراح، ولم يُنفَّذ شيء بعد. أخبروا زميلاً لكم ليؤكده من صفحة الموافقات."
    case .done(.done): "أُكّد ونُفّذ."
    case .done(.refused): "رُفض، ولم يُنفَّذ شيء."
    case .done(.withdrawn): "سُحب الاقتراح، ولم يُنفَّذ شيء."
    case .done(.failed): "تغيّر شيء منذ قُدّم الاقتراح، فلم يمكن تنفيذه كما قُدّم ولم يُنفَّذ منه شيء. قدّموه من جديد."
    case .done(.problem(.unknown)): "لا يوجد اقتراح بهذا الرقم."
    case .done(.problem(.over)): "انتهى هذا الاقتراح من قبل: أجاب عنه غيركم أو مضى وقته."
    case .done(.problem(.own)): "لا يؤكد أحد ما اقترحه بنفسه ولا يرفضه. يمكنكم سحبه."
    case .done(.problem(.notOwn)): "لا يسحب الاقتراح إلا من قدّمه. يمكنكم رفضه."
    case .done(.problem(.forbidden)): "دوركم لا يسمح بهذا، فلا تؤكدونه لغيركم."
    case .done(.problem(.tied(let tie))): ApprovalPhrase.tied(tie).arabic(formats)
    case .done(.problem(.changed)): "ليس هذا ما عُرض عليكم. اقرؤوه مرة أخرى ثم أجيبوا."
    case .kind(.invitations, let most) where most == 0: "إرسال الدعوات: لا يُسأل أحد مهما كان عددها"
    case .kind(.invitations, let most):
      "إرسال دعوات إلى أكثر من \(formats.counted(most, .person, oblique: true)) لاستبيان واحد في يوم واحد"
    case .kind(.copy, _): "حذف نسخة احتياطية"
    case .kind(.restoring, _): "استعادة نسخة احتياطية"
    case .kind(.account, _): "حذف حساب"
    case .kind(.factor, _): "إلغاء رمز التحقق لحساب"
    case .kind(.answers, _): "سحب ملف إجابات"
    case .kind(.rule, _): "سؤال شخص آخر في أحوال أقل"
    case .kind(.erasing, _): "محو المحفوظ عن شخص"
    case .standing(.asked, let names) where names.isEmpty: "يُسأل شخص آخر. لا أحد يمكنه الآن أن يؤكد ما تقترحونه."
    case .standing(.asked, let names):
      "يُسأل شخص آخر. من يمكنه الآن أن يؤكد ما تقترحونه: \(names.map(formats.code).joined(separator: "، "))"
    case .counts(let tie):
      "\(formats.code(tie.approver)) يُعدّ شخصاً آخر ابتداءً من \(formats.moment(tie.until)): \(tie.arabic(formats))."
    case .hands:
      "من أنشأ حساباً أو أصدر له رابطاً جديداً أو غيّر دوره قد يكون هو من يستعمله. لذلك لا يؤكد أحد الحسابين ما اقترحه الآخر مدة \(formats.counted(Independence.days, .day, oblique: true))، ومن أُوقف حسابه في هذه المدة يبقى محسوباً. ومن فعّل رمز التحقق بنفسه من قبل لا يربطه رابط جديد بأحد. وما يُنشأ أو يُغيّر على الخادم نفسه لا يُربط بأحد."
    case .tied(let tie):
      "يمكنكم رفضه، ولا يمكنكم تأكيده قبل \(formats.moment(tie.until)): قد يكون حسابكم وحساب \(formats.code(tie.proposer)) في يد واحدة. \(tie.arabic(formats))."
    case .confirming(let names) where names.isEmpty:
      "لا أحد يمكنه تأكيده الآن. اقترحوه من جديد حين يمكن ذلك، أو اسألوا من يدير الخادم."
    case .confirming(let names): "من يمكنه تأكيده: \(names.map(formats.code).joined(separator: "، "))"
    case .standing(.alone, _): "لا أحد غيركم يمكنه التأكيد، فيُنفَّذ فوراً."
    case .standing(.off, _): "أوقفت الجمعية سؤال شخص آخر من الإعدادات، فيُنفَّذ فوراً."
    case .another(.invitations): "ليؤكد شخص آخر يلزم حساب ثانٍ بدور علاقات المستفيدين."
    case .another(.copy), .another(.restoring), .another(.account), .another(.factor), .another(.rule),
      .another(.erasing):
      "ليؤكد شخص آخر يلزم حساب ثانٍ بدور مدير النظام."
    case .another(.answers): "ليؤكد شخص آخر يلزم حساب ثانٍ بدور علاقات المستفيدين أو باحث هاتفي."
    case .invite: "دعوة مستخدم"
    case .askAdministrator: "اطلبوا ذلك من مدير النظام."
    case .asked: "هذا اقتراح: لا يُنفَّذ حتى يؤكده شخص آخر."
    }
  }

  private static func arabic(_ order: GraveOrder, _ subject: String, _ formats: Formats) -> String {
    switch order.kind {
    case .invitations: "إرسال دعوات «\(subject)» إلى \(formats.counted(order.amount, .person, oblique: true))"
    case .copy: "حذف النسخة الاحتياطية \(formats.code(subject)) (\(formats.fileSize(order.amount)))"
    case .restoring: "استعادة النسخة الاحتياطية \(formats.code(subject)) (\(formats.fileSize(order.amount)))"
    case .account: "حذف حساب \(formats.code(subject))"
    case .factor: "إلغاء رمز التحقق لحساب \(formats.code(subject))"
    case .erasing: "محو المحفوظ عن رقم هاتف أو عنوان بريد"
    case .answers: "سحب \(formats.counted(order.amount, .answer, oblique: true)) من الملف رقم \(formats.code(subject))"
    case .rule:
      "سؤال شخص آخر في أحوال أقل: «\(TwoPeople(rawValue: subject).map { SettingsPhrase.second($0).arabic(formats) } ?? subject)»، ويدعو الشخص وحده \(order.amount == 0 ? "أي عدد" : "حتى \(formats.counted(order.amount, .person, oblique: true))")"
    }
  }

  private static func arabicEnd(of proposal: Proposal, isOver: Bool, _ formats: Formats) -> String {
    guard let ending = proposal.ending else { return isOver ? "مضى وقته ولم يؤكده أحد" : "ينتظر" }
    let (name, moment) = (formats.code(ending.by), formats.moment(ending.at))
    return switch ending.end {
    case .refused: "رفضه \(name) في \(moment)"
    case .withdrawn: "سحبه \(name) في \(moment)"
    case .confirmed: "أكّده \(name) في \(moment)، ولم يُعرف هل اكتمل: تحققوا قبل أن تقترحوه من جديد"
    case .done: "أكّده \(name) في \(moment) ونُفّذ"
    case .failed: "أكّده \(name) في \(moment) وتعذّر تنفيذه"
    }
  }
}
