import Surveys

extension Glossary {
  /// Whom we ask, and how.
  static let asking = [
    term(
      "مستفيد", "beneficiary", "من تخدمه الجمعية، من داخلها أو خارجها.", "Whom the charity serves, inside or outside."),
    term(
      "استبيان", "survey", "أسئلة محددة بإصدار لا يتغيّر بعد نشره.",
      "Questions in a version that never changes once published.", never: ["استبانة", "استطلاع"]),
    term(
      "قناة", "service channel", "كيف قُدّمت الخدمة: مقابلة، مكالمة، رسالة…", "How the service was given."),
    term(
      "قسم", "department", "الجهة التي قدّمت الخدمة داخل الجمعية.", "Who gave the service inside the charity.",
      never: ["شعبة"]),
    term("دعوة", "invitation", "طلب التقييم بعد خدمة واحدة.", "The request to rate one service."),
    term(
      "رابط", "link", "عنوان يفتح صفحة التقييم مرة واحدة.", "The address that opens the form, once.",
      never: ["وصلة"]),
    term("رمز", "typed code", "ما يُكتب بدل الرابط.", "What is typed instead of a link.", never: ["كود"]),
    term(
      "بطاقة", "card", "رابط ورمز مطبوعان لا يعرف أحد من أخذهما.", "A printed link and code; nobody knows who took it."),
    term(
      "طريقة التقييم", "collection mode", "كيف وصلتنا الإجابة: رسالة نصية، مكالمة، جهاز في المكتب…",
      "How the answer reached us."),
  ]

  /// What they say, and how it is kept.
  static let answering = [
    term(
      "تقييم", "rating", "ما يقوله المستفيد عن خدمة واحدة.", "What a beneficiary says of one service.",
      never: ["استقصاء"]),
    term("إجابة", "answer", "ما اختير أو كُتب لسؤال واحد.", "What was chosen or written for one question."),
    term("تعليق", "comment", "ما كُتب بكلمات صاحبه.", "What was written in her own words."),
    term(
      "نشر النتائج", "release", "إخراج الأعداد من الصندوق حين يكتمل العدد الذي يحمي من أجابوا.",
      "Letting counts out of the box once enough answers protect those who gave them."),
    term(
      "محجوب", "withheld", "لا يُعرض حتى لا يُعرف جواب أحد.", "Not shown, so that nobody's answer can be known.",
      never: ["مخفي", "مكتوم"]),
  ]

  /// What the counts tell.
  static let figures = [
    term("مؤشر", "indicator", "رقم له معنى واحد ثابت.", "A number with one fixed meaning."),
    term(
      "نسبة", "share", "كم من كل مئة.", "How many of every hundred.", never: ["معدل", "معدّل"]),
    term("متوسط", "mean", "مجموع الدرجات على عددها.", "The sum of the scores over their number.", never: ["وسطي"]),
    term(
      "عدد الإجابات", "base (n)", "الإجابات الصالحة عن السؤال نفسه.", "The valid answers to that question."),
    term(
      "نطاق مرجّح", "range (interval)", "حيث تقع القيمة بين جميع من خدمناهم على الأرجح، بمستوى ثقة 95%.",
      "Where the value for everyone we served most likely lies, at 95% confidence.",
      never: ["فترة الثقة", "فترة ثقة", "مجال الثقة", "المدى"]),
    term(
      "عينة صغيرة", "small sample", "أقل من ثلاثين إجابة.", "Fewer than thirty answers."),
    term(
      "دلالة التغيّر", "verdict",
      "تحسّن حقيقي، أو تراجع حقيقي، أو تغيّر لا إلى أحسن ولا إلى أسوأ، أو لا تغيّر حقيقي، أو العدد لا يكفي للقول بتغيّر. لكل سؤال دلالة واحدة.",
      "Real improvement, real decline, real change that is neither good nor bad, no real change, or too few to tell. A question has one.",
      never: ["الحكم", "للحكم"]),
    term(
      "علامات", "signs",
      "ما يدل عليه النظر في أرقام كثيرة لم يُعلن عن اختبارها مسبقاً؛ وقد تكون واحدة من كل عشرين منها مصادفة.",
      "What looking at many figures points to that were not announced beforehand; one in twenty may be chance."),
    term(
      "أصغر فرق يظهر", "smallest visible difference", "الفرق الذي يظهر بهذا العدد من الإجابات في أربع من كل خمس مرات.",
      "The difference that so many answers show in four of five cases."),
    term(
      "تقدير", "estimate",
      "رقم مرجّح لم يُعدّ كما هو: لمجموعة قليلة الإجابات بالاستعانة بغيرها، أو لنسبة لو جاءت التقييمات كلها بطريقة واحدة. لا يُبنى عليه حكم ولا هدف.",
      "A likely number that was not counted as it is: of a group with few answers, helped by the others, or of a share if all ratings had come in one way. No verdict and no target is built on it."
    ),
    term(
      "تجربة", "experiment", "سؤال بصياغتين تُقسمان بالقرعة على من يقيّمون، ليُعرف أثر الكلمات وحدها.",
      "A question in two wordings, drawn by lot for those who rate, to tell what the words alone do."),
    term("فترة", "period", "ربع أو شهر أو سنة.", "A quarter, a month or a year."),
    term(
      "نسبة الاستجابة", "response rate", "كم من كل مئة دعوة وصلنا جوابها.", "Answered of every hundred invitations."),
    term("موضوع", "theme", "ما يدور حوله التعليق، من قائمة محددة.", "What a comment is about, from a closed list."),
  ]

  /// What is done about it.
  static let acting = [
    term("هدف", "target", "ما نريد أن يبلغه مؤشر.", "What an indicator is to reach.", never: ["مستهدف"]),
    term(
      "إجراء تحسين", "improvement action", "ما فعلته الجمعية لتخدم أفضل، ولا يُذكر فيه أحد باسمه.",
      "What the charity does to serve better; it names nobody."),
    term(
      "تقرير", "report", "ملف بأرقام فترة، لمجلس الإدارة أو لمن يحلل الأرقام.",
      "A file with a period's figures, for the board or for analysts."),
    term(
      "علامة", "mark", "ما يقف في جدول مكان رقم لا يُعرض، مثل [c].",
      "What stands in a table where a number cannot, such as [c]."),
    term(
      "دليل المفاتيح", "codebook", "جدول يقول معنى كل عمود ومؤشر وعلامة.",
      "The table that says what every column, indicator and mark means."),
  ]

  private static func term(
    _ arabic: String, _ english: String, _ meaning: String, _ meaningEnglish: String, never: [String] = []
  ) -> Term {
    Term(arabic, english, LocalizedText(ar: meaning, en: meaningEnglish), never: never)
  }
}
