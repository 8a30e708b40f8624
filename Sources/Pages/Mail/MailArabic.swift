import Surveys
import Wording

extension MailPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .schedule(let span, let days, let hour):
      "يُعدّ تلقائياً \(after(days, formats)) انتهاء كل \(span.arabicNoun)، الساعة \(formats.time(hour: hour)) بتوقيت الجمعية."
    case .isMailed: "ويُرسل إلى مجلس الإدارة بالبريد."
    case .notMailed: "ولا يُرسل بالبريد."
    case .yearImpossible(let month):
      "لا يُعدّ تلقائياً: تُحفظ الأعداد بفترات السنة الميلادية، وسنتكم المالية تبدأ في \(formats.monthName(month))، فلا تُجمع سنةٌ منها. أعدّوه عن كل ربع، أو اجعلوا بداية السنة في يناير."
    case .builtBySchedule: "أُعدّ في موعده"
    case .builtByHand: "أُعدّ بطلب"
    case .mailHeading: "الإرسال إلى المجلس"
    case .noServerNote:
      "لا يُرسل بالبريد شيء: لم يُعيَّن خادم البريد (\(formats.code("RIDA_SMTP"))). التقارير تبقى هنا لتنزيلها."
    case .emptyBoardNote: "قائمة عناوين المجلس فارغة، فلا يُرسل التقرير إلى أحد. تُكتب العناوين في الإعدادات."
    case .noLetter: formats.absent
    case .waiting: "ينتظر الإرسال"
    case .nextTry(let seconds): "المحاولة التالية: \(formats.moment(seconds))"
    case .sent(let seconds): "أُرسل في \(formats.moment(seconds))"
    case .sentTo(let count): "وصل حتى الآن إلى \(formats.counted(count, .person, oblique: true))"
    case .failed: "لم يُرسل"
    case .again: "إعادة الإرسال"
    case .problem(let words): "السبب: \(words)"
    case .noServer: "لم يُعيَّن خادم البريد."
    case .noRecipients: "قائمة عناوين المجلس فارغة."
    case .brokenHeader(let header): "في ترويسة الرسالة \(formats.code(header)) فاصل أسطر."
    case .unreachable(let said): "تعذّر الوصول إلى خادم البريد (\(formats.code(said)))."
    case .insecure(let said): "لم يُتح اتصال محميّ بخادم البريد (\(formats.code(said)))."
    case .timedOut: "تأخّر خادم البريد عن الرد."
    case .interrupted: "توقّف البرنامج أثناء الإرسال."
    case .refused(let code, let said): "رفض خادم البريد الرسالة: \(formats.code("\(code) \(said)"))"
    case .recipientsRefused(let addresses):
      "رفض خادم البريد هذه العناوين: \(addresses.map(formats.code).joined(separator: "، "))"
    case .attachmentDamaged: "ملف التقرير مفقود أو ليس كما حُفظ."
    case .subject(let title, let period): "\(title): \(period)"
    case .attachmentName(let title, let period): "\(title) \(period)"
    case .chartTitle(let period): "الرضا بحسب القناة، \(period)"
    case .chartHeading: "الرضا بحسب القناة"
    case .attachedPaper: "ومعه التقرير نفسه ملف \(formats.code("PDF")) للطباعة، وفي صفحته الأولى أهم ما فيه."
    case .attached(let name, let size): "مع هذه الرسالة الملف «\(name)» (\(formats.code("Excel"))، \(size))."
    case .proof: "بصمة الملف (\(formats.code("SHA-256")))، وهي نفسها في صفحة التقارير:"
    case .whySent:
      "أُرسلت هذه الرسالة تلقائياً إلى أعضاء مجلس الإدارة بعد انتهاء الفترة. كل رقم فيها من النتائج المنشورة، وما كان عدده قليلاً محجوب حتى لا يُعرف جواب أحد."
    case .boardLabel: "عناوين بريد مجلس الإدارة"
    case .boardHint(let most):
      "عنوان في كل سطر، والحد الأقصى \(formats.count(most)). تصل إليها التقارير التي تُعدّ في موعدها، ويرى كل عضو عناوين الآخرين."
    case .notAddress(let line, let text):
      "السطر \(formats.count(line)): «\(formats.code(text))» ليس عنوان بريد. اكتبوه هكذا: \(formats.code("name@example.org"))"
    case .tooManyAddresses(let count, let most):
      "عدد العناوين \(formats.count(count))، والحد الأقصى \(formats.count(most)). استعملوا قائمة بريدية لها عنوان واحد."
    case .fiscalLegend: "بداية السنة المالية"
    case .fiscalMonth(let month): formats.monthName(month)
    }
  }

  private func after(_ days: Int, _ formats: Formats) -> String {
    days == 0 ? "فور" : "بعد \(formats.counted(days, .day, oblique: true)) من"
  }
}

extension Period.Span {
  fileprivate var arabicNoun: String {
    switch self {
    case .month: "شهر"
    case .quarter: "ربع سنة"
    case .year: "سنة"
    }
  }
}
