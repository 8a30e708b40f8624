import Drafts
import Wording

/// What people call a field of a survey.
enum FieldName: String, Phrase {
  case title, intro, thanks, urgent, audience, languages, invitations, routing, breakdowns, every
  case validDays = "valid_days"
  case kRelease = "k_release"
  case kShow = "k_show"
  case kComment = "k_comment"
  case sending, ways, hours, message
  case reminderDays = "reminder_days"
  case callDays = "call_days"
  case restDays = "rest_days"
  case keepDays = "keep_days"
  case reminderText = "reminder_text"
  case key, code, type, text, help, scale, policy, overall, core, picture, partly, options, counts, channels
  case dontKnow = "dont_know"
  case notApplicable = "not_applicable"
  case maxLength = "max_length"
  case condition = "show_if"
  case conditionAnswers = "is"
  case labels, min, max, scales, questions

  /// The name of the field to which a path leads; `nil` for one that no survey has.
  init?(_ path: FieldPath) {
    if path.contains("sending"), path.contains("text") {
      self = .message
      return
    }
    // The inmost name, but a condition's question is the condition.
    let names = path.reversed().filter { $0 != "question" }.compactMap(FieldName.init(rawValue:))
    guard let name = names.first else { return nil }
    self = name
  }

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "عنوان الاستبيان"
    case .intro: "ما قبل الأسئلة"
    case .thanks: "كلمة الشكر"
    case .urgent: "لمن يحتاج مساعدة عاجلة"
    case .audience: "لمن الاستبيان"
    case .languages: "اللغات"
    case .invitations: "كيف تصل الدعوة"
    case .routing: "أين تظهر الأسئلة المشروطة"
    case .breakdowns: "الجداول التي تُنشر"
    case .every: "أقصر فترة تُعرض وحدها"
    case .validDays: "كم يوماً يبقى الرابط مفتوحاً"
    case .kRelease: "أقل عدد تُنشر إجاباتهم معاً"
    case .kShow: "أقل عدد من الإجابات لعرض نتيجة"
    case .kComment: "أقل عدد من التعليقات يخرج معاً"
    case .sending: "الإرسال"
    case .ways: "ما يرسله النظام بنفسه"
    case .hours: "ساعات الإرسال"
    case .message: "ما قبل الرابط في الرسالة النصية"
    case .reminderDays: "بعد كم يوم التذكير"
    case .callDays: "بعد كم يوم الاتصال"
    case .restDays: "كم يوماً لا نكتب للشخص مرة أخرى"
    case .keepDays: "بعد كم يوم تُمحى الأرقام والعناوين"
    case .reminderText: "ما قبل الرابط في رسالة التذكير"
    case .key: "الرمز"
    case .code: "موضعه في خريطة السياسة"
    case .type: "نوع السؤال"
    case .text: "السؤال"
    case .help: "توضيح تحت السؤال"
    case .scale: "المقياس"
    case .policy: "ما يقيسه من السياسة"
    case .overall: "السؤال العام"
    case .core: "سؤال أساسي"
    case .picture: "صورة بجانب السؤال"
    case .partly: "جواب بين نعم ولا"
    case .options: "الخيارات"
    case .counts: "ماذا يُحسب"
    case .channels: "القنوات التي يُسأل فيها"
    case .dontKnow: "كلام «لا أعرف»"
    case .notApplicable: "لا ينطبق"
    case .maxLength: "أكثر ما يُكتب من الحروف"
    case .condition: "يُسأل فقط لمن أجاب عن"
    case .conditionAnswers: "بواحد من هذه"
    case .labels: "كلمات الدرجات"
    case .min: "أول درجة"
    case .max: "آخر درجة"
    case .scales: "المقاييس"
    case .questions: "الأسئلة"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Title of the survey"
    case .intro: "Before the questions"
    case .thanks: "Words of thanks"
    case .urgent: "For whoever needs help at once"
    case .audience: "Whom it asks"
    case .languages: "Languages"
    case .invitations: "How the invitation arrives"
    case .routing: "Where questions with a condition stand"
    case .breakdowns: "Tables that are published"
    case .every: "Shortest period told by itself"
    case .validDays: "Days for which a link stays open"
    case .kRelease: "Fewest people whose answers are published together"
    case .kShow: "Fewest answers behind a result that is shown"
    case .kComment: "Fewest comments let out together"
    case .sending: "Sending"
    case .ways: "What goes out by itself"
    case .hours: "Hours in which messages go out"
    case .message: "Before the link in the text message"
    case .reminderDays: "Days until the reminder"
    case .callDays: "Days until the call"
    case .restDays: "Days for which nobody is written to again"
    case .keepDays: "Days after which numbers and addresses are erased"
    case .reminderText: "Before the link in the reminder"
    case .key: "Key"
    case .code: "Place in the map of the policy"
    case .type: "Kind of question"
    case .text: "Question"
    case .help: "Hint below the question"
    case .scale: "Scale"
    case .policy: "What of the policy it measures"
    case .overall: "Overall question"
    case .core: "Core question"
    case .picture: "Picture beside the question"
    case .partly: "Answer between yes and no"
    case .options: "Options"
    case .counts: "Counts as"
    case .channels: "Channels in which it is asked"
    case .dontKnow: "Words of “I don’t know”"
    case .notApplicable: "“Does not apply”"
    case .maxLength: "Most letters that may be written"
    case .condition: "Asked only of those who answered"
    case .conditionAnswers: "with one of these"
    case .labels: "Words of the steps"
    case .min: "First step"
    case .max: "Last step"
    case .scales: "Scales"
    case .questions: "Questions"
    }
  }
}
