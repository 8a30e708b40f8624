import Messages
import Wording

extension WebhooksPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "إشعار الأنظمة الأخرى"
    case .text:
      "نُخبر نظاماً آخر لديكم عندما يُنشر شيء هنا، حتى لا يسأل كل ساعة. لا يذكر الإشعار أحداً، ولا يقول إلا ما تعرضه هذه الصفحات. ويُعاد إرساله ثلاثة أيام إن لم يصل."
    case .peer(let peer):
      "للتجربة فقط: تُرسل الإشعارات إلى \(formats.code(peer)) على هذا الجهاز من غير حماية. من يشغّل الخدمة هو من سمح بذلك."
    case .listTitle: "أنظمة نُخبرها"
    case .standing: "يعمل"
    case .ended: "انتهى"
    case .none: "لا نُخبر أي نظام بعد."
    case .made(let name, let at): "أضافه \(formats.code(name)) في \(formats.moment(at))"
    case .endedBy(let name, let at): "أنهاه \(formats.code(name)) في \(formats.moment(at))"
    case .endedByReceiver(let at): "انتهى في \(formats.moment(at)) لأن النظام نفسه أجاب بأنه لا يريد إشعارات بعد الآن"
    case .givenUp(let count): "إشعارات لم تصل وتوقفت محاولة إرسالها: \(formats.count(count))"
    case .eventsTitle: "آخر الإشعارات"
    case .noEvents: "لم يُرسل إليه شيء بعد."
    case .waiting(let attempts):
      attempts == 0 ? "لم يُرسل بعد" : "يُعاد إرساله، عدد المحاولات \(formats.count(attempts))"
    case .accepted: "وصل"
    case .failed: "لم يصل، ولا يُعاد إرساله"
    case .nextTry(let at): "المحاولة القادمة \(formats.moment(at))"
    case .answer(.status(let status)): "أجاب النظام بالحالة \(formats.code("\(status)"))"
    case .answer(.unreachable): "تعذّر الاتصال به"
    case .answer(.barred): "اسمه يقود إلى عنوان داخل شبكة، ولا نرسل إلى مثله"
    case .answer(.silence): "لم يكمل جوابه في الوقت"
    case .answer(.secretLost): "لم يعد السر يُفتح: أنهوه وأضيفوه من جديد"
    case .test: "إرسال إشعار تجربة"
    case .testText: "إشعار لا يقول شيئاً، لتعرفوا هل يصل."
    case .tried: "يُرسل إشعار التجربة خلال ثوانٍ. حدّثوا الصفحة لتروا ما صار إليه."
    case .end: "إنهاء الإشعار"
    case .endText: "لا يُرسل إليه شيء من هذه اللحظة، ولا ما ينتظر. وما انتهى لا يعود: أضيفوه من جديد."
    case .newTitle: "إخبار نظام آخر"
    case .newText:
      "ما نُشر من قبل لا يُرسل. وكل إشعار موقّع بسرّ يظهر لكم مرة واحدة، يعرف به النظام أنه منكم. من يستقبل إشعارات النتائج يعرفها: لا تجعلوه النظام الذي يدعو الناس."
    case .address: "العنوان الذي يُرسل إليه"
    case .addressHint: "يعطيكم إياه من يبرمج النظام، ويبدأ بـ\(formats.code("https"))"
    case .topics: "ما نُخبره به"
    case .make: "إضافة"
    case .freshTitle: "سر النظام الجديد"
    case .freshText: "ضعوه في ذلك النظام الآن. يظهر هنا مرة واحدة، ومن يحمله يقدر على أن يكتب إشعاراً كأنه منكم."
    case .freshLabel: "السر"
    case .topic(.released): "نُشرت نتائج فترة"
    case .topic(.targetMissed): "أُغلقت فترة ولم يتحقق هدف"
    case .topic(.signalRaised): "أُغلقت فترة وتغيّر سؤال تغيّراً غير معتاد"
    case .topic(.deliverySummary): "مرة كل يوم: كم رسالة أُرسلت ووصلت، بالعشرات"
    case .topic(.reportBuilt): "بُني تقرير"
    case .testTopic: "تجربة"
    }
  }
}
