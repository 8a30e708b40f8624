extension CommentsPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .title(let count, let period, let theme):
      "\(formats.counted(count, .comment)) في \(formats.period(period))، وأكثرها عن «\(theme)»"
    case .titleWithoutThemes(let count, let period):
      "\(formats.counted(count, .comment)) في \(formats.period(period))"
    case .tooFewTitle(let least): "أقل من \(formats.counted(least, .comment, oblique: true)) في هذه المجموعة"
    case .themes: "موضوعات التعليقات"
    case .themesReading(let least):
      "التعليق الواحد قد يتكلم عن أكثر من موضوع، فلا تُجمع النسب. "
        + "لا نذكر موضوعاً ورد في أقل من \(formats.counted(least, .comment, oblique: true))."
    case .theme: "الموضوع"
    case .comments: "عدد التعليقات"
    case .share: "من التعليقات"
    case .agree: "اتفاق القارئين"
    case .kappa: "كابا ونطاقها"
    case .coded(let coded, let all):
      "قُرئ منها باليد \(formats.count(coded)) من \(formats.count(all))، والباقي صنّفته القواعد من كلماته."
    case .agreementReading:
      "يقرأ شخصان عُشر التعليقات، كلٌّ وحده. كابا هي اتفاقهما زيادةً على المصادفة: الواحد اتفاق تام، والصفر مصادفة."
    case .filesHoldCounts: "الملفات فيها أعداد المواضيع وحدها، لا نصوص التعليقات."
    case .ofQuestion: "ما كتبه الناس جواباً عن هذا السؤال"
    case .choose: "أي التعليقات"
    case .question: "السؤال"
    case .anyQuestion: "كل الأسئلة"
    case .label: "القناة"
    case .anyLabel: "كل القنوات"
    case .withoutLabel: "قنوات معاً"
    case .anyTheme: "كل المواضيع"
    case .reader: "أقرأ بصفتي"
    case .firstReader: "القارئ الأول"
    case .secondReader: "القارئ الثاني لعُشرها"
    case .show: "اختيار"
    case .texts: "نصوص التعليقات"
    case .doNotGuess:
      "كتبها ناس وثقوا بنا ألا نبحث عنهم. لا تحاولوا معرفة من كتب، ولا تنقلوا كلاماً يدل على صاحبه."
    case .recorded: "كل فتح يُسجّل قبل أن تظهر النصوص: اليوم، والمجموعة، والصفة؛ ولا يُسجّل اسم أحد."
    case .open: "افتحوا التعليقات"
    case .tooFew(let least):
      "أقل من \(formats.counted(least, .comment, oblique: true)) في هذه المجموعة، فلا نعرض نصوصها حتى لا يُعرف من كتبها."
    case .nothingToReadTwice: "ليس في هذه المجموعة تعليق من العُشر الذي يقرؤه شخصان."
    case .openedNow(let count): "\(formats.counted(count, .comment))، بترتيب عشوائي ثابت."
    case .notPrinted: "النصوص لا تُطبع ولا تُنزّل."
    case .words: "كلمات في النص"
    case .searchedOnceOpen: "نبحث عن الكلمات والموضوع بعد فتح النصوص، لا قبله."
    case .found(0, let all): "لا شيء مما تبحثون عنه في \(formats.counted(all, .comment, oblique: true))."
    case .found(let count, let all):
      "وجدنا \(formats.count(count)) من \(formats.counted(all, .comment, oblique: true))."
    case .withoutTheme: "بلا موضوع بعد"
    case .counted(let name, let count): "\(name) (\(formats.count(count)))"
    case .places: "تُنشر التعليقات مع القناة وحدها، ولا يُنشر القسم مع أي تعليق، فلا يُختار هنا."
    case .placesTogether(let least):
      "تُنشر التعليقات مع القناة وحدها، ولا يُنشر القسم مع أي تعليق، فلا يُختار هنا. «قنوات معاً»: ما كُتب في قنوات "
        + "لم يجتمع في الواحدة منها \(formats.counted(least, .comment))، فنُشر بلا اسم قناة."
    case .byRules(let themes): "بحسب القواعد: \(themes)"
    case .byOfficer(let themes): "بعد القراءة: \(themes)"
    case .noTheme: "لا موضوع من القائمة"
    case .blind: "لا نعرض ما قاله القارئ الأول، حتى يُعرف هل تتفقان."
    case .alreadyRead: "قرأتموه"
    case .tick: "مواضيع هذا التعليق"
    case .save: "حفظ المواضيع"
    case .saveAndNext: "حفظ، ثم التالي غير المقروء"
    case .saved: "حُفظت المواضيع."
    case .noneTicked: "إن لم يكن من القائمة شيء فاحفظوا دون اختيار."
    case .deskTitle(let number, let all): "التعليق \(formats.count(number)) من \(formats.count(all))"
    case .unread(0): "قرأتموها كلها."
    case .unread(let count): "لم يُقرأ بعد: \(formats.counted(count, .comment))."
    case .keys:
      "لوحة المفاتيح تعمل ما دمتم داخل هذا الإطار: لكل موضوع مفتاحه، و\(formats.code("Enter")) يحفظ وينتقل. السابق والتالي لا يحفظان."
    case .previous: "السابق"
    case .next: "التالي"
    case .nextUnread: "التالي غير المقروء"
    case .list: "قائمة التعليقات"
    case .toDesk(let number): "إلى التعليق \(formats.count(number))"
    case .previousPage: "الصفحة السابقة"
    case .nextPage: "الصفحة التالية"
    case .page(let number, let all): "الصفحة \(formats.count(number)) من \(formats.count(all))"
    case .openings: "من فتح هذه التعليقات"
    case .openedTimes(let count, let period):
      "فُتحت تعليقات \(formats.period(period)) \(formats.counted(count, .time, oblique: true))."
    case .neverOpened(let period): "لم تُفتح تعليقات \(formats.period(period)) بعد."
    case .nobodyNamed:
      "هذا السجل لا يُمحى منه شيء، ويفحصه الأمر \(formats.code("rida audit")). نكتب فيه الصفة دون الاسم."
    case .day: "اليوم"
    case .group: "المجموعة"
    case .role: "الصفة"
    case .commandLine: "من الخادم نفسه"
    case .everything: "كل التعليقات"
    }
  }
}
