package import Wording

extension LinksPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .ways: "طرق إصدار الروابط"
    case .oneLink: "رابط واحد"
    case .cards: "بطاقات للطباعة"
    case .invitations: "دعوات من ملف"
    case .reminders: "التذكير"
    case .sending: "الإرسال"
    case .survey: "الاستبيان"
    case .channel: "قناة الخدمة"
    case .department: "القسم الذي قدّم الخدمة"
    case .tongue: "لغة الرسالة"
    case .mode: "طريقة التقييم"
    case .count: "عدد البطاقات"
    case .choose: "اختاروا من القائمة"
    case .noSurvey: "لا استبيان مفتوح لهذا النوع من الدعوات. ينشره مسؤول الجودة من صفحة الاستبيانات."
    case .noPublished: "لا استبيان منشور بعد. ينشره مسؤول الجودة من صفحة الاستبيانات."
    case .problemsTitle: "بقي شيء قبل المتابعة"
    case .missing: "اختاروا واحداً من القائمة."
    case .unknown: "لم نجد هذا الاختيار. اختاروا واحداً من القائمة."
    case .retired(let day): "أُوقف هذا الاستبيان في \(formats.date(day))، فلا تصدر له دعوات جديدة."
    case .takesNone: "لا يقبل هذا الاستبيان هذا النوع من الدعوات. اختاروا استبياناً آخر."
    case .noEnglish: "هذا الاستبيان بالعربية وحدها. اختاروا العربية."
    case .badCount(let most): "اكتبوا عدداً من 1 إلى \(formats.count(most))."
    case .oneLinkText:
      "رابط لمستفيد واحد، تلصقونه في محادثة أو تعرضونه على شاشة. لا يُربط باسم، ولا يُحفظ لمن أُعطي."
    case .issueLink: "إصدار الرابط"
    case .linkReady: "الرابط جاهز"
    case .linkOnce: "يظهر هذا الرابط هنا مرة واحدة، ولا نحفظه. انسخوه قبل مغادرة الصفحة."
    case .linkLabel: "الرابط"
    case .messageLabel: "نص جاهز للصق في واتساب"
    case .copyHint: "اضغطوا على النص ضغطة طويلة، ثم «تحديد الكل»، ثم «نسخ»."
    case .copy: "نسخ"
    case .copied: "نُسخ"
    case .openChat: "فتح واتساب بهذا النص"
    case .codeLabel: "رمز لمن لا يفتح الرابط"
    case .pictureLabel: "لمن يصوّر بجواله"
    case .until(let day): "يبقى مفتوحاً حتى \(formats.day(day))، ويصلح لإجابة واحدة."
    case .keepNoNote: "لا تكتبوا لمن أعطيتم الرابط، ولا تفتحوه بعد إرساله: هكذا لا يعرف أحد من أجاب."
    case .anotherLink: "رابط آخر بالاختيارات نفسها"
    case .message(let title, let url, let until):
      """
      السلام عليكم ورحمة الله وبركاته
      نرجو منكم تقييم خدمتنا: «\(title)».
      التقييم حق لكم، ولا يؤثر في المساعدة التي تصلكم. لا نطلب اسمكم، ولا يعرف أحد بماذا أجبتم.
      تفضلوا بفتح هذا الرابط، وهو لإجابة واحدة:

      \(url)

      يبقى الرابط مفتوحاً حتى \(formats.date(until)). شكراً لكم.
      """
    case .cardsText:
      "بطاقات بلا أسماء، في كل بطاقة رابط ومربع للتصوير ورمز يُكتب. اخلطوها، وليأخذ كل مستفيد واحدة بنفسه."
    case .countHint(let most):
      "حتى \(formats.counted(most, .card, oblique: true)) في المرة الواحدة، وست بطاقات في كل ورقة."
    case .issueCards: "إصدار البطاقات"
    case .cardsReady(let count): "\(formats.counted(count, .card)) للطباعة"
    case .cardsPrint: "فتح صفحة الطباعة"
    case .cardsTable: "تنزيلها جدولاً (CSV)"
    case .cardsKept: "تبقى هنا عشر دقائق لكم وحدكم، ثم تُمحى. لا نحفظ الروابط في مكان آخر."
    case .moreCards: "بطاقات أخرى"
    case .goneTitle: "لم تعد هذه الصفحة موجودة"
    case .goneText: "الروابط تظهر مرة واحدة، ولا تبقى أكثر من عشر دقائق، ولا تُفتح من جهاز آخر. لم يحدث شيء الآن."
    }
  }
}
