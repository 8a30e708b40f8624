import Surveys
import Wording

extension CallPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "المكالمات"
    case .titleFor(let name): "مكالمة: \(name)"
    case .unnamed: "مستفيد أو مستفيدة"
    case .call: "اتصال"
    case .served(let channel): "الخدمة التي نسأل عنها وصلت عبر: \(channel)."
    case .waiting(let count, true): "بقي لليوم أكثر من \(formats.counted(count, .call, oblique: true))."
    case .waiting(0, _): "بقي لليوم أقل من عشر مكالمات."
    case .waiting(let count, _): "بقي لليوم نحو \(formats.counted(count, .call, oblique: true))."
    case .done(let count): "أنهيتم اليوم \(formats.counted(count, .call, oblique: true))."
    case .reading: "نسجّل هنا كيف انتهت المكالمة فقط. أما الإجابة فتذهب مقفلة إلى الصندوق، ولا تظهر هنا أبداً."
    case .ratingSent: "أُرسل التقييم. هذه المكالمة التالية."
    case .refusedNoted: "سجّلنا الاعتذار، ولن نتصل مرة أخرى. هذه المكالمة التالية."
    case .noAnswerNoted: "سجّلنا أن أحداً لم يرد، ونحاول في يوم آخر. هذه المكالمة التالية."
    case .callBackNoted: "سجّلنا موعد الاتصال. هذه المكالمة التالية."
    case .wrongNumberNoted: "سجّلنا أن الرقم خطأ. هذه المكالمة التالية."
    case .optedOutNoted: "سجّلنا الرغبة، ولن نسأل عن أي خدمة بعد اليوم. هذه المكالمة التالية."
    case .nothingNoted: "هذه المكالمة انتهت أو صارت عند زميل آخر، فلم نسجّل شيئاً."
    case .scriptTitle: "اقرؤوا هذا أولاً"
    case .greeting: "السلام عليكم ورحمة الله وبركاته. معكم علاقات المستفيدين في الجمعية."
    case .purpose: "نتصل لنسألكم عن رأيكم في خدمتنا، والأسئلة تأخذ دقائق قليلة."
    case .rights:
      "الإجابة باختياركم، ولكم أن تتركوا أي سؤال أو تتوقفوا متى شئتم. لا تؤثر إجابتكم في المساعدة التي تصلكم. أنا "
        + "أسمعها وأدخلها الآن، ثم تُقفل دون اسمكم ورقمكم، ولا يستطيع أحد بعدها أن يعرف أنها إجابتكم."
    case .consent: "هل تسمحون لنا أن نبدأ؟"
    case .goodbye: "وفي الختام: شكراً لكم. أُرسلت إجابتكم ولا يمكن تغييرها بعد الآن."
    case .askIn(let language): language == .arabic ? "اسألوا بالعربية" : "اسألوا بالإنجليزية"
    case .questionsTitle: "الأسئلة"
    case .keysHint:
      "رقم كل إجابة مكتوب بجانبها، والصفر لمن لا يعرف أو لا ينطبق عليه. تختارون بالأرقام أو بالأسهم، وترسلون بمفتاح "
        + "الإدخال."
    case .send: "إرسال التقييم"
    case .endingTitle: "لم تتم المكالمة؟"
    case .noAnswer: "لم يرد"
    case .refused: "اعتذر عن الإجابة"
    case .wrongNumber: "الرقم خطأ"
    case .optedOut: "لا يريد أن نسأله أبداً"
    case .callBack: "نتصل في هذا اليوم"
    case .callBackDay: "طلب الاتصال في يوم آخر"
    case .callBackHint(let first, let last): "من \(formats.date(first)) إلى \(formats.date(last))."
    case .callBackProblem: "اختاروا يوماً من الأيام المذكورة."
    case .lettersHint: "الحرف بجانب كل زر يُضغط مع مفتاح \(formats.code("Alt"))."
    case .doneTitle: "لا مكالمات الآن"
    case .doneText:
      "لا أحد ينتظر مكالمة منكم: انتهت مكالمات اليوم، أو أن الباقي عند زملائكم، أو لم تصدر دعوات بالهاتف بعد. من لم يرد نتصل به في يوم آخر."
    case .again: "تحديث القائمة"
    }
  }
}
