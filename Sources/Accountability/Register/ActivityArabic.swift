import Access
import Surveys
import Upkeep
import Wording

extension ActivityPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .inviting(let title): "الدعوة إلى «\(title.ar)»"
    case .calling(let title): "الاتصال بمن لم يصل تقييمهم في «\(title.ar)»"
    case .answering(let title): "جمع الإجابات في «\(title.ar)»"
    case .peace: "قائمة من لا يُراسلون"
    case .staff: "حسابات الموظفين"
    case .board: "إرسال التقارير إلى مجلس الإدارة"
    case .systems: "تبادل البيانات مع أنظمة الجمعية الأخرى"
    case .copies: "النسخ الاحتياطية"
    case .askingAbout(.external): "سؤال من خدمتهم الجمعية عن رأيهم في الخدمة، وتذكيرهم مرة"
    case .askingAbout(.internal): "سؤال العاملين عن رأيهم في الخدمة الداخلية، وتذكيرهم مرة"
    case .calls: "أخذ رأي من لا يجيب بالرابط، وألا يُزعج من اعتذر"
    case .improving: "قياس رضا الناس مجموعين، وتحسين الخدمة"
    case .peacePurpose: "ألا يُراسل من طلب ذلك، ولا من كُتب رقمه خطأً"
    case .access: "أن يدخل كل موظف إلى عمله وحده، وأن يُعرف من غيّر ماذا"
    case .reporting: "إيصال تقارير الأرقام إلى من يقرؤها"
    case .exchange: "أن يدعو نظام الجمعية من خُدم، أو يقرأ الأرقام المنشورة"
    case .recovery: "استعادة العمل بعد عطل"
    case .invited(.external): "من خدمتهم الجمعية أو أسرهم"
    case .invited(.internal): "العاملون والمتطوعون"
    case .answerers(.external): "من أجاب ممن خدمتهم الجمعية، دون أن يُعرف من هو"
    case .answerers(.internal): "من أجاب من العاملين، دون أن يُعرف من هو"
    case .quietPeople: "من طلب ألا يُراسل، ومن كُتب له رقم ليس له"
    case .staffPeople(let count): "الموظفون الذين لهم حساب، وعددهم \(formats.count(count))"
    case .boardPeople(let count): "من تُرسل إليهم التقارير، وعددهم \(formats.count(count))"
    case .nobody: "لا أحد: أرقام منشورة فقط"
    case .everyoneHeld: "كل من سبق ذكره"
    case .contact: "الاسم ورقم الهاتف والبريد الإلكتروني بحسب ما كُتب، ورقم المعاملة، واللغة (كلها مشفّرة)"
    case .service: "القناة والقسم وطريقة الدعوة، كأعداد لا تُربط بشخص"
    case .messageState: "حال كل رسالة (سُلّمت أو رُفضت)، دون نصها ودون الرابط"
    case .lastAsked: "يوم آخر مراسلة، مع بصمة مشفّرة للرقم"
    case .callEnd: "كيف انتهت مكالمة لم تأتِ بتقييم: اعتذر، لم يرد، رقم خطأ، يوم آخر"
    case .questions(let rating, let comments):
      "\(formats.counted(rating, .question)) بإجابات محددة" + (comments ? "، وتعليق حر يُطلب فيه ألا تُكتب أسماء" : "")
    case .identified(.addressed): "برابط شخصي: تعرف الجمعية من دُعي، ولا تعرف أبداً ماذا أجاب"
    case .identified(.drawn): "ببطاقة مسحوبة: لا تعرف الجمعية من أجاب ولا ماذا أجاب"
    case .hash: "بصمة مشفّرة للرقم أو العنوان، ويوم، وكلمة واحدة عن السبب"
    case .account: "اسم الحساب ودوره، وبصمة كلمة المرور، ورمز التحقق مشفّراً"
    case .session: "جلسة الدخول"
    case .log: "سجل: من دخل، ومن غيّر حساباً، ومتى"
    case .address: "الاسم والبريد الإلكتروني"
    case .published: "الأرقام المنشورة وحدها، ولا إجابة"
    case .copyContents: "ما كان في قاعدة البيانات يوم النسخ، وجهات الاتصال فيه مشفّرة ودون مفتاحها"
    case .carrier(.sms, let name, let host):
      "مزوّد الرسائل \(name.ar)\(ActivityPhrase.at(host, formats)): الرقم والنص والرابط"
    case .carrier(.email, let name, let host): "\(name.ar)\(ActivityPhrase.at(host, formats)): العنوان والنص والرابط"
    case .ownSender: "من ترسل الجمعية عبره الروابط بنفسها، وهو غير مضبوط في البرنامج"
    case .noCarrier: "خطة الاستبيان ترسل الروابط بنفسها، ولا مزوّد مضبوطاً لذلك الآن"
    case .countsOnly: "لا يتسلم أحد إجابة، ويقرأ الموظفون والمجلس أعداداً لا تخص أقل من خمسة"
    case .system(let name, let scopes): "\(name) (\(scopes.map { formats.code($0) }.joined(separator: formats.comma)))"
    case .webhook(let host): "إشعارات إلى \(formats.code(host)): ما نُشر فقط"
    case .contactDays(let days): "تُمحى وسائل التواصل بعد \(formats.counted(days, .day, oblique: true)) من إصدار الروابط"
    case .ticketDays: "وبعد أسبوع من انتهاء الروابط لا يُعرف هل استُخدم رابط بعينه"
    case .lastAskedKept: "بصمة آخر مراسلة ويومها تبقى حتى يطلب صاحبها محوها"
    case .withRound: "تُمحى حين تنتهي مدة الروابط"
    case .sealed: "الإجابة في ظرف مقفل حتى تُنشر مع غيرها، ثم تُتلف مع مفتاحها، ويُفتح الصندوق كل يوم على الأقل"
    case .counts: "الأعداد المنشورة تبقى"
    case .comments(let least):
      "التعليقات تُنشر في مجموعات من \(formats.count(least)) على الأقل، دون رقم ولا اسم معروف، وتبقى"
    case .untilWithdrawn: "حتى يُسحب الطلب، أو يُجدَّد مفتاح جهات الاتصال"
    case .accountKept: "الحساب حتى يُحذف"
    case .sessionKept:
      "الجلسة \(formats.count(Session.idle / 60)) دقيقة دون عمل، و\(formats.count(Session.whole / 3600)) ساعات على الأكثر"
    case .logKept: "السجل لا يُحذف منه شيء"
    case .untilTakenOff: "حتى يُرفع الاسم من القائمة"
    case .callsDay: "ما يُحفظ من كل طلب يُمحى بعد يوم، والمفتاح حتى يُنهى"
    case .untilEnded: "حتى يُنهى المفتاح أو الإشعار"
    case .copiesKept(let count):
      "يحتفظ الموقع بآخر \(formats.count(KeptCopy.most)) نسخ، وعنده الآن \(formats.count(count))، وما مُحي بعد النسخ يبقى فيها حتى تُحذف"
    }
  }

  private static func at(_ host: String?, _ formats: Formats) -> String { host.map { " (\(formats.code($0)))" } ?? "" }
}
