import Surveys

extension FieldworkPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .funnel: "من الخدمة إلى الجواب"
    case .stage: "المرحلة"
    case .number: "العدد"
    case .ofStageBefore: "من المرحلة التي قبلها"
    case .served: "خدمات سُجّلت"
    case .delivered: "روابط وصلت"
    case .opened: "روابط فُتحت"
    case .answered: "إجابات"
    case .notTracked: "لا نتتبعه"
    case .servedSaid(let count): "سُجّلت في هذه الفترة \(formats.counted(count, .service))."
    case .noRegister: "لم تُسجّل خدمات هذه الفترة، فلا نعرف كم خدمة تبعتها دعوة إلى التقييم."
    case .invitedSaid(let count, let coverage):
      "خرجت \(formats.counted(count, .invitation))" + (coverage.map { "، أي \($0) من الخدمات." } ?? ".")
    case .moreInvitedThanServed: "الدعوات أكثر من الخدمات المسجلة، وهذا خطأ في السجل: أكملوا تسجيل الخدمات."
    case .deliveredSaid(let count, let sent, let rate):
      "وصل \(rate) من الروابط التي أُرسلت إلى أصحابها: \(formats.count(count)) من \(formats.count(sent))."
    case .openedSaid:
      "لا نعرف كم رابطاً فُتح، ولا نريد أن نعرف: برامج الرسائل تفتح الروابط من نفسها قبل أصحابها، "
        + "وتتبّع الفتح يكشف من قرأ ومن لم يقرأ."
    case .answeredSaid(let rate): "أجاب نحو \(rate) من المدعوين."
    case .invitations: "دعوات خرجت"
    case .ofInvitations(let rate): "\(rate) من الدعوات"
    case .aboutThisMany(let count): "نحو \(formats.count(count))"
    case .unheard: "من لم تصلنا آراؤهم"
    case .allHeard: "سمعنا من القنوات والأقسام بقدر متقارب."
    case .shortOf(let name, let dimension, let eligible, let answered, let ofServices):
      "\(dimension.name(.arabic)) «\(name)»: \(eligible) من \(ofServices ? "الخدمات" : "الدعوات") "
        + "و\(answered) من الإجابات."
    case .fewAnswered(let name, let dimension, let rate):
      "\(dimension.name(.arabic)) «\(name)»: أجاب نحو \(rate) من المدعوين."
    case .hardlyInvited(let name, let dimension):
      "\(dimension.name(.arabic)) «\(name)»: خدمات بلا دعوات، أو بأقل من عشر دعوات."
    case .thenRate(let rate): "أجاب نحو \(rate) من المدعوين."
    case .likeness(let dimension): "هل يشبه من أجابوا من خدمناهم؟ \(dimension.plural(.arabic))"
    case .likenessReading(let ofServices):
      "الدائرة المفرّغة نصيب المجموعة من \(ofServices ? "الخدمات" : "الدعوات")، والممتلئة نصيبها من الإجابات. "
        + "كلما تباعدتا قلّ ما سمعناه منها، أو زاد."
    case .shareOfServices: "من الخدمات"
    case .shareOfInvitations: "من الدعوات"
    case .shareOfAnswers: "من الإجابات"
    case .gap: "الفرق بالنقاط"
    case .distances(let distances):
      "الاختلاف بين من خدمناهم ومن أجابوا: "
        + distances.map { "\($1) بحسب \($0.name(.arabic))" }.joined(separator: "، و") + ". الصفر تطابق تام."
    case .raw: "كما أجابوا"
    case .weighted: "بعد موازنة الإجابات بحجم كل قناة وقسم"
    case .weightedReading:
      "نزن الإجابات حتى يكون لكل قناة وقسم نصيبه من الخدمات. إن تقارب الرقمان فالصمت لم يغيّر الصورة."
    case .nobodyAnswered(let name): "لا نستطيع وزن الإجابات: لم تصلنا إجابة من «\(name)»، ولا ينوب عنهم غيرهم."
    case .noCommonWeights: "لا نستطيع وزن الإجابات: لا أوزان توافق أنصبة القنوات والأقسام معاً."
    case .weightsBeyondBounds:
      "لا نستطيع وزن الإجابات: جواب واحد سينوب عن أكثر من ثلاثة يشبهون صاحبه، أو عن أقل من ثلث واحد."
    case .silence: "ماذا لو أجاب الجميع؟"
    case .bounds(let value, let low, let high):
      "نسبة الرضا بين من أجابوا \(value). ولو كان كل من لم يجيبوا غير راضين لصارت \(low) من المدعوين جميعاً، "
        + "ولو كانوا كلهم راضين لصارت \(high)؛ فقد تكون \(value) بين \(low) و\(high)."
    case .boundsUnknown: "الإجابات أو الدعوات أقل من أن نحسب ما يغيّره من لم يجيبوا."
    case .required(let needed, let have):
      "لهامش خمس نقاط مئوية يلزم من الإجابات \(formats.count(needed))، ولدينا \(formats.count(have))؛ "
        + "فاقرؤوا النسب مع نطاقها."
    case .requiredReached(let needed, let have):
      "لهامش خمس نقاط مئوية يلزم من الإجابات \(formats.count(needed))، ولدينا \(formats.count(have))، وهذا يكفي."
    case .days(let median, let ninth):
      "نصف الدعوات خرجت \(FieldworkPhrase.arabicWithin(median, formats))، "
        + "وتسع من كل عشر \(FieldworkPhrase.arabicWithin(ninth, formats))."
    case .sources: "مصدر الأعداد"
    case .sourcesText:
      "أعداد الخدمات المقدَّمة، وتقارير ما وصل من الروابط، يرفعها من يصدر الروابط من صفحة «الروابط»، لا من يقرأ النتائج."
    case .cards: "بطاقات وزّعها الموظفون"
    case .dutiesApart: "من يصدر الروابط لا يقرأ النتائج، ومن يقرأ النتائج لا يصدر الروابط."
    case .dutiesTogether:
      "شخص واحد يصدر الروابط ويقرأ النتائج في هذه الجمعية. وهو يستطيع أن يجيب ببطاقاته ويستنتج جواب من بينها."
    case .mostlyCards(let name): "تنبيه: أكثر إجابات «\(name)» جاءت ببطاقات وزّعها الموظفون."
    case .overQuota(let name): "تنبيه: بطاقات «\(name)» التي لم تُستعمل أكثر من الحد."
    case .cardsIssued: "صدرت"
    case .cardsUnused: "لم تُستعمل، تقريباً"
    case .cardsQuota: "حد ما لا يُستعمل"
    case .cardsReading:
      "من يصدر بطاقة يستطيع أن يجيب بها. لذلك لا تُفتح إجابات البطاقات قبل أن يجتمع ثلاثة أضعاف العدد المعتاد. "
        + "الحد ثلاثون بطاقة لكل قسم في الفترة، أو ضعف الخدمات المسجلة إن كان أكثر."
    case .coverage: "تغطية الدعوات"
    case .deliveryRate: "نسبة الوصول"
    case .daysColumn: "أيام حتى الدعوة: نصف الدعوات خلال · \(formats.percent(0.9)) منها خلال"
    case .satisfied: "الرضا"
    case .worstBest: "لو أجاب الجميع"
    case .requiredColumn: "الإجابات المطلوبة"
    }
  }

  private static func arabicWithin(_ days: Int, _ formats: Formats) -> String {
    days == 0 ? "في يوم الخدمة نفسه" : "خلال \(formats.counted(days, .day, oblique: true)) من الخدمة"
  }
}
