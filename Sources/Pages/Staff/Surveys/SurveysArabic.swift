import Surveys
import Wording

extension SurveysPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "الاستبيانات ونسخها"
    case .text: "النسخة المنشورة لا تتغير أبداً. ومن أراد تغيير شيء نشر نسخة بعدها."
    case .published(let key, let version): "نُشرت النسخة \(formats.count(version)) من \(formats.code(key))."
    case .retired(let key): "أُوقف الاستبيان \(formats.code(key))، ولن تصدر له دعوات جديدة."
    case .version(let version): "النسخة \(formats.count(version))"
    case .state(let standing, let day): SurveysPhrase.arabic(standing, day, formats)
    case .audience: "لمن"
    case .audienceOf(.external): "المستفيدون من الأسر"
    case .audienceOf(.internal): "الموظفون والمتطوعون"
    case .languages: "اللغات"
    case .invitations: "كيف تصل الدعوة"
    case .invitationsOf(.addressed): "رابط يُرسل إلى شخص"
    case .invitationsOf(.drawn): "بطاقة بلا اسم"
    case .validFor: "يبقى الرابط مفتوحاً"
    case .questions: "عدد الأسئلة"
    case .experiment: "تجربة"
    case .experimentOn(let experiment, let question, let needed):
      switch experiment.halves {
      case .wording(let wording):
        "«\(question)» أو «\(formats(wording))»، بالقرعة؛ ويلزم لكل صياغة \(formats.counted(needed, .answer)) على الأكثر"
      case .modes(let first, let second):
        "«\(question)»: \(formats(first.name)) أو \(formats(second.name))، بالقرعة؛ ويلزم لكل طريقة \(formats.counted(needed, .answer)) على الأكثر"
      }
    case .releaseTitle: "كيف تُنشر الإجابات"
    case .releaseTables([.none]): "تُنشر الأعداد للجميع معاً، بلا تقسيم."
    case .releaseTables(let tables):
      "تُنشر الأعداد بحسب \(tables.map(SurveysPhrase.arabic).joined(separator: "، وبحسب "))."
    case .releaseEvery(let span): "أقصر فترة تُعرض وحدها: \(SurveysPhrase.arabic(span))."
    case .releaseCrowd(let least):
      "لا تُضاف إجابات إلى المنشور إلا من \(formats.counted(least, .person, oblique: true)) معاً أو أكثر."
    case .releaseShow(let least): "لا تُعرض نتيجة وراءها أقل من \(formats.counted(least, .answer, oblique: true))."
    case .releaseComments(let least): "تخرج التعليقات \(formats.count(least)) معاً أو أكثر، بلا ترتيب."
    case .preview: "معاينة"
    case .previewOf(let title, let version): "معاينة \(title)، النسخة \(formats.count(version))"
    case .retire: "إيقاف الاستبيان"
    case .drafts: "مسودات لم تُنشر"
    case .draftsText: "ملفات في مجلد الاستبيانات. تُكتب هناك، وتُراجع وتُنشر من هنا."
    case .noDrafts: "كل ما في مجلد الاستبيانات منشور."
    case .draftState: "مسودة بلا أخطاء"
    case .faults(let count):
      Plural(arabic: count) == .one ? "مسودة فيها خطأ واحد" : "مسودة فيها أخطاء: \(formats.count(count))"
    case .line: "السطر"
    case .wrong: "الخطأ والصواب"
    case .publish: "نشر"
    case .publishTitle(let title, let version): "نشر «\(title)»، النسخة \(formats.count(version))"
    case .publishText: "بعد النشر تصدر الدعوات الجديدة لهذه النسخة، وتبقى الروابط القديمة صالحة لنسختها."
    case .publishChange: "بعد النشر لا يتغير شيء في هذه النسخة أبداً: لا سؤال، ولا خيار، ولا قاعدة نشر. عاينوها أولاً."
    case .publishButton: "نعم، انشروها الآن"
    case .changedMeanwhile: "تغيّر الملف بعد أن رأيتموه. عاينوه مرة أخرى ثم انشروه."
    case .retireTitle(let title): "إيقاف «\(title)»"
    case .retireText: "بعد الإيقاف لا تصدر لهذا الاستبيان روابط ولا بطاقات جديدة."
    case .retireOpen: "الروابط والبطاقات التي صدرت تبقى صالحة حتى تنتهي مدتها، والنتائج تبقى كما هي."
    case .retireBack: "ومن أراد العودة إليه نشر نسخة بعدها."
    case .retireButton: "نعم، أوقفوه الآن"
    case .cancel: "رجوع من غير تغيير"
    case .ribbon: "معاينة"
    case .ribbonText: "هكذا يراه المستفيد. لا يُرسل من هنا شيء ولا يُحفظ."
    case .sentText: "هكذا ينتهي التقييم عند المستفيد. لم يُرسل شيء ولم يُحفظ."
    case .throughChannel: "كما يراه من خُدم عن طريق"
    case .wordings: "في هذا الاستبيان تجربة، ويقرأ كل صياغة نصف من يقيّمون:"
    case .wording(.a): "الصياغة الأولى"
    case .wording(.b): "الصياغة الثانية"
    case .show: "عرض"
    case .backToSurveys: "رجوع إلى الاستبيانات"
    case .backToForm: "رجوع إلى الأسئلة"
    }
  }

  private static func arabic(_ standing: SurveyStanding, _ day: Day, _ formats: Formats) -> String {
    switch standing {
    case .open: "منشورة منذ \(formats.date(day))"
    case .replaced(let newer): "حلّت محلها النسخة \(formats.count(newer))، ونُشرت في \(formats.date(day))"
    case .retired(let end): "أُوقفت في \(formats.date(end))، ونُشرت في \(formats.date(day))"
    }
  }

  private static func arabic(_ table: Breakdown) -> String {
    table.dimensions.map { $0.name(.arabic) }.joined(separator: " و") + (table.dimensions.count > 1 ? " معاً" : "")
  }

  private static func arabic(_ span: Period.Span) -> String {
    switch span {
    case .month: "شهر"
    case .quarter: "ربع سنة"
    case .year: "سنة"
    }
  }
}
