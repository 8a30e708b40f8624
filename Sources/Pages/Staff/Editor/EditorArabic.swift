import Invitations
import Drafts
import Surveys
import Wording

extension EditorPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .startTitle: "استبيان جديد"
    case .startText: "ابدؤوا من استبيان موجود، أو من صفحة بيضاء. لا يراه أحد قبل أن تنشروه."
    case .startFrom: "البداية من"
    case .startBare: "صفحة بيضاء فيها ما يلزم كل استبيان"
    case .startOf(let title, let key, let version): "\(title) (\(formats.code("\(key) \(version)")))"
    case .startQuestions: "مع أسئلته"
    case .startKey: "رمز الاستبيان"
    case .startKeyHint: "حروف لاتينية صغيرة وأرقام، مثل \(formats.code("winter-support")). لا يتغير بعد ذلك"
    case .start: "ابدؤوا الكتابة"
    case .nextVersion(let version): "كتابة النسخة \(formats.count(version))"
    case .edit: "تحرير"
    case .startKeyTaken(let key): "يوجد استبيان رمزه \(formats.code(key)). اختاروا رمزاً آخر"
    case .startProblems(let count):
      count == 1 ? "بقي أمر واحد قبل البدء" : "بقيت أمور قبل البدء: \(formats.count(count))"
    case .draftTitle(let title, let version): "\(title)، النسخة \(formats.count(version))"
    case .lostNotes(let lines):
      "في ملف هذه المسودة ملاحظات كُتبت باليد (السطر \(formats.code(LineRanges.text(lines)))) لا يحفظها المحرر: تُفقد عند أول حفظ من هنا. نزّلوا الملف أولاً إن أردتم بقاءها."
    case .draftText: "مسودة. كل ما تحفظونه هنا يبقى، ولا يراه المستفيدون قبل النشر."
    case .noTitle: "بلا عنوان"
    case .questionsTitle: "الأسئلة"
    case .noQuestions: "لا أسئلة بعد. أضيفوا أولها."
    case .add: "إضافة سؤال"
    case .addOf(let type): EditorPhrase.typeName(type).arabic(formats)
    case .question(let number): "السؤال \(formats.count(number))"
    case .noWords: "بلا كلام"
    case .up: "أعلى"
    case .down: "أسفل"
    case .copy: "نسخ"
    case .remove: "حذف"
    case .removeText: "يُحذف السؤال من هذه المسودة. ما نُشر من قبل يبقى كما هو."
    case .removeButton: "نعم، احذفوه"
    case .isOverall: "السؤال العام"
    case .hasCondition: "مشروط"
    case .hasChannels(let count): "القنوات: \(formats.count(count))"
    case .findingsTitle(let count):
      count == 1 ? "بقي أمر واحد قبل النشر" : "بقيت أمور قبل النشر: \(formats.count(count))"
    case .noFindings: "لا أخطاء. يمكن نشره."
    case .settings: "العنوان والقواعد"
    case .settingsText: "العنوان والمقدمة والشكر واللغات والدعوات والإرسال وقواعد النشر."
    case .scales: "المقاييس"
    case .scaleUses(let count): "الأسئلة: \(formats.count(count))"
    case .addScale: "مقياس جديد"
    case .looks: "معاينة على الهاتف"
    case .difference: "ما تغيّر عن المنشور"
    case .publish: "نشر"
    case .download: "تنزيل الملف (YAML)"
    case .discard: "حذف المسودة"
    case .discardText: "تُحذف المسودة كلها. ما نُشر من قبل يبقى كما هو."
    case .discardButton: "نعم، احذفوا المسودة"
    case .saved: "حُفظ."
    case .moved: "نُقل السؤال."
    case .removed: "حُذف السؤال."
    case .began: "بدأت المسودة."
    case .copied: "نُسخ السؤال برمز جديد."
    case .generalTitle: "العنوان والقواعد"
    case .scaleTitle(let name): "المقياس \(formats.code(name))"
    case .newQuestionTitle(let type): "سؤال جديد: \(EditorPhrase.typeName(type).arabic(formats))"
    case .questionTitle(let number): "السؤال \(formats.count(number))"
    case .save: "حفظ"
    case .saveAndAdd: "حفظ، ثم سؤال آخر:"
    case .back: "رجوع إلى المسودة"
    case .inArabic(let name): "\(name) (بالعربية)"
    case .inEnglish(let name): "\(name) (بالإنجليزية)"
    case .more: "توضيح وأجوبة أخرى"
    case .answers: "الأجوبة"
    case .forFigures: "للنتائج والملفات"
    case .condition: "متى يُسأل"
    case .channels: "القنوات"
    case .changeType: "تغيير نوع السؤال"
    case .changeTypeText: "يبقى كلام السؤال، ويُحذف ما يخص نوعه الآن وحده، كالخيارات."
    case .changeTypeButton: "غيّروا النوع"
    case .words: "الكلام"
    case .invitations: "الدعوات"
    case .sending: "الإرسال"
    case .release: "قواعد النشر"
    case .sendingText: "إن لم تختاروا شيئاً أرسلت الجمعية الروابط بنفسها."
    case .releaseText: "هذه القواعد تحمي من أجابوا، ولا تتغير بعد النشر."
    case .optionLine(let number): "الخيار \(formats.count(number))"
    case .optionUp: "أعلى"
    case .optionDown: "أسفل"
    case .optionsHint: "خيار في كل سطر. السطر الفارغ لا يُحفظ، وبعد الحفظ تظهر أسطر أخرى."
    case .step(let number): "الدرجة \(formats.count(number))"
    case .firstStep: "أول درجة"
    case .lastStep: "آخر درجة"
    case .endsAlone: "كلام للطرفين فقط"
    case .everyStep: "كلام لكل درجة"
    case .scaleName: "اسم المقياس، لكم وحدكم"
    case .scaleHint:
      "من الأسوأ إلى الأفضل، من درجتين إلى \(formats.count(11)). السطر الفارغ لا يُحفظ. وإن جعلتم الكلام للطرفين فقط حُذف كلام ما بينهما."
    case .endsAloneText: "يظهر بين الطرفين رقم كل درجة."
    case .keyHint: "حروف لاتينية صغيرة. الرمز نفسه هو السؤال نفسه دائماً. إن تركتموه فارغاً اخترنا واحداً."
    case .typeName(let type): EditorPhrase.arabic(type)
    case .typeHint(let type): EditorPhrase.hintInArabic(type)
    case .notApplicableText: "من غير خيار «لا ينطبق»"
    case .overallText: "هذا هو السؤال العام الذي يلخّص الرضا"
    case .coreText: "من الأسئلة الأساسية، في الصفحة الأولى"
    case .coreHint:
      "من ثلاثة أسئلة إلى خمسة يراها الجميع، والبقية لمن عنده دقيقتان. إن لم تختاروا شيئاً ظهرت الأسئلة كلها معاً."
    case .isCore: "أساسي"
    case .noPicture: "من غير صورة"
    case .conditionHint: "بعد الحفظ تظهر أجوبة السؤال لتختاروا منها."
    case .channelsHint: "إن لم تختاروا قناة سُئل في كل القنوات."
    case .noCondition: "يُسأل الجميع"
    case .noPolicy: "لا شيء"
    case .ownScale: "مقياس مكتوب في السؤال نفسه"
    case .usually(let value): "إن تُرك فارغاً: \(formats.code(value))"
    case .counted(.yes): "نعم، تمّت الخطوة"
    case .counted(.no): "لا، لم تتم"
    case .counted(.out): "لا يُحسب"
    case .notCounted: "—"
    case .routingName(.samePage): "في الصفحة نفسها، تحت السؤال"
    case .routingName(.secondPage): "في صفحة ثانية، لمن تخصّه"
    case .everyName(.month): "شهر"
    case .everyName(.quarter): "ربع سنة"
    case .everyName(.year): "سنة"
    case .wayName(.sms): "رسائل نصية"
    case .wayName(.email): "بريد إلكتروني"
    case .changedTitle: "غيّر غيركم هذا بعد أن فتحتموه"
    case .changedText: "ما كتبتموه باقٍ في الحقول ولم يُحفظ بعد. هذا ما في المسودة الآن:"
    case .changedNow(let field, let now): "\(field): \(now)"
    case .empty: "فارغ"
    case .saveOver: "احفظوا ما كتبتم فوقه"
    case .lookAgain: "افتحوا ما في المسودة الآن"
    case .goneText: "حُذف هذا السؤال من المسودة. ما كتبتموه باقٍ، وإن حفظتموه أُضيف سؤالاً جديداً."
    case .notWritable: "لم يُحفظ: لا يستطيع النظام الكتابة في مجلد الاستبيانات. ما كتبتموه باقٍ هنا. أخبروا مسؤول النظام."
    case .keptTitle: "كتبتم هنا ما لم يُحفظ"
    case .keptText: "ربما انقطع الاتصال. بقي ما كتبتموه في هذا المتصفح."
    case .keptBack: "أعيدوا ما كتبتُه"
    case .keptDrop: "لا حاجة إليه"
    case .looksTitle: "معاينة على الهاتف"
    case .looksText: "هكذا يراه المستفيد كما حُفظ الآن. لا يُرسل من هنا شيء ولا يُحفظ."
    case .looksFaulty: "في المسودة أخطاء، فما فيه خطأ لا يظهر هنا."
    case .looksNone: "لا يظهر شيء بعد: أكملوا العنوان والقواعد وسؤالاً واحداً."
    case .frameOf(.arabic): "بالعربية"
    case .frameOf(.english): "بالإنجليزية"
    case .frameOf(.large): "بحروف كبيرة"
    case .differenceTitle(let version): "ما تغيّر في النسخة \(formats.count(version))"
    case .differenceNone: "لا شيء: المسودة كالمنشور."
    case .differenceFirst: "لم تُنشر نسخة قبلها، فكل ما فيها جديد."
    case .differenceAgainst(let version): "مقارنة بالنسخة \(formats.count(version)) المنشورة."
    case .differenceSurvey: "الاستبيان كله"
    case .change(let change): EditorPhrase.arabic(change, formats)
    case .before: "قبل"
    case .after: "بعد"
    case .conflictsTitle: "رموز تغيّر معناها"
    case .conflictText:
      "الرمز نفسه هو السؤال نفسه دائماً، وبه تُقارن النتائج. إن سألتم غير ما سُئل فأعطوا السؤال رمزاً جديداً."
    case .conflict(let question, let survey, let version, let difference):
      EditorPhrase.arabic(question, survey, version, difference, formats)
    case .toQuestion: "إلى السؤال"
    }
  }

  private static func arabic(_ type: QuestionType) -> String {
    switch type {
    case .rating: "تقييم"
    case .effort: "سهولة"
    case .nps: "توصية 0–10"
    case .yesNo: "نعم أو لا"
    case .choice: "خيار واحد"
    case .multiple: "عدة خيارات"
    case .comment: "تعليق"
    }
  }

  private static func hintInArabic(_ type: QuestionType) -> String {
    switch type {
    case .rating: "رضا على مقياس من الأسوأ إلى الأفضل."
    case .effort: "سهولة على مقياس من الأصعب إلى الأسهل."
    case .nps: "هل تنصحون غيركم بنا، من 0 إلى 10."
    case .yesNo: "نعم أو لا، وقد يكون بينهما جواب."
    case .choice: "يختار واحداً من عدة خيارات."
    case .multiple: "يختار ما شاء من عدة خيارات."
    case .comment: "يكتب ما يريد بكلماته."
    }
  }

  private static func arabic(_ change: SurveyChange, _ formats: Formats) -> String {
    switch change {
    case .added: "سؤال جديد"
    case .removed: "حُذف"
    case .moved(_, let from, let to): "نُقل من الموضع \(formats.count(from)) إلى \(formats.count(to))"
    case .changed(_, let field, _, _): FieldName(field)?.arabic(formats) ?? formats.code(field.joined(separator: "."))
    }
  }

  private static func arabic(
    _ question: String, _ survey: String, _ version: Int, _ difference: KeyConflict.Difference, _ formats: Formats
  ) -> String {
    let place = "\(formats.code(survey))، النسخة \(formats.count(version))"
    return switch difference {
    case .answers: "السؤال \(formats.code(question)) أجوبته غير أجوبته في \(place)، فلا تُقارن نتائجهما."
    case .words(let words): "السؤال \(formats.code(question)) نصّه في \(place): «\(words.ar)»."
    }
  }
}
