import Surveys
import Wording

/// The columns of figures that every kind of file has.
extension RecordColumn {
  package static let survey = RecordColumn(
    "survey", LocalizedText(StaffPhrase.survey),
    meaning: LocalizedText(ar: "مفتاح الاستبيان.", en: "The key of the survey."))
  package static let version = RecordColumn(
    "version", LocalizedText(ar: "إصدار الاستبيان", en: "Survey version"),
    meaning: LocalizedText(
      ar: "إصدار الأسئلة التي أُجيب عنها في الفترة.", en: "The version of the questions answered in the period."),
    kind: .integer)
  package static let period = RecordColumn(
    "period", LocalizedText(ReportPhrase.period),
    meaning: LocalizedText(
      ar: "متى قُيّمت الخدمة بتوقيت الجمعية: 2026Q3 ربع، و2026-07 شهر، و2026 سنة.",
      en: "When ratings were given, by the charity’s clocks: 2026Q3 is a quarter, 2026-07 a month, 2026 a year."))
  package static let breakdown = RecordColumn(
    "breakdown", LocalizedText(ExportPhrase.breakdown),
    meaning: LocalizedText(ar: "بماذا قُسّمت الإجابات.", en: "By what the answers are told apart."))
  package static let label = RecordColumn(
    "label", LocalizedText(ar: "مفتاح المجموعة", en: "Group key"),
    meaning: LocalizedText(
      ar: "مفاتيح القناة والقسم، وبينهما * في تقسيم بهما معاً.",
      en: "The keys of channel and department, with * between them where the breakdown has both."))
  package static let labelName = RecordColumn(
    "label_name", LocalizedText(ExportPhrase.group),
    meaning: LocalizedText(ar: "اسم المجموعة.", en: "The group's name."))
  package static let question = RecordColumn(
    "question", LocalizedText(ar: "مفتاح السؤال", en: "Question key"),
    meaning: LocalizedText(ar: "مفتاح السؤال في الاستبيان.", en: "The key of the question in the survey."))
  package static let questionText = RecordColumn(
    "question_text", LocalizedText(ReportPhrase.question),
    meaning: LocalizedText(ar: "السؤال كما يُقرأ.", en: "The question as it is read."))
  package static let indicator = RecordColumn(
    "indicator", LocalizedText(ar: "مفتاح المؤشر", en: "Indicator key"),
    meaning: LocalizedText(ar: "ما حُسب.", en: "What was computed."))
  package static let indicatorName = RecordColumn(
    "indicator_name", LocalizedText(ReportPhrase.indicator),
    meaning: LocalizedText(ar: "اسم المؤشر.", en: "The indicator's name."))
  package static let n = RecordColumn(
    "n", LocalizedText(ReportPhrase.base),
    meaning: LocalizedText(
      ar: "الإجابات الصالحة وراء القيمة، والدعوات وراء نسبة الاستجابة.",
      en: "Valid answers behind the value; invitations behind a response rate."), kind: .integer)
  package static let value = RecordColumn(
    "value", LocalizedText(ReportPhrase.value),
    meaning: LocalizedText(ar: "بوحدة المؤشر، دون تقريب.", en: "In the indicator's unit, not rounded."), kind: .number)
  package static let low = RecordColumn(
    "low", LocalizedText(ReportPhrase.low),
    meaning: LocalizedText(ar: "الطرف الأدنى للنطاق المرجّح بمستوى ثقة 95%.", en: "The lower end of the 95 % range."),
    kind: .number)
  package static let high = RecordColumn(
    "high", LocalizedText(ReportPhrase.high),
    meaning: LocalizedText(ar: "الطرف الأعلى للنطاق المرجّح بمستوى ثقة 95%.", en: "The upper end of the 95 % range."),
    kind: .number)
  package static let bound = RecordColumn(
    "bound", LocalizedText(ar: "جهة القيمة", en: "Bound"),
    meaning: LocalizedText(
      ar: "هل الصحيح هو القيمة أو أقل منها أو أكثر؛ [z] حيث القيمة نفسها.",
      en: "Whether the truth is the value or less, or the value or more; [z] where it is the value itself."))
  package static let held = RecordColumn(
    "held", LocalizedText(ar: "من كم من المجموعة", en: "Part of the group"),
    meaning: LocalizedText(
      ar: "من أي جزء من إجابات المجموعة حُسبت القيمة، 0 إلى 1، مقرّباً إلى أسفل؛ [z] حيث هي منها كلها.",
      en: "Of which part of the group's answers the value is, 0–1, rounded down; [z] where it is of all of them."),
    kind: .number)
  package static let estimate = RecordColumn(
    "estimate", LocalizedText(ar: "التقدير", en: "Estimate"),
    meaning: LocalizedText(
      ar: "تقدير لنسبة مجموعة قليلة الإجابات، بالاستعانة بالمجموعات الأخرى؛ [z] حيث لا حاجة إليه.",
      en: "An estimate of the share of a group with few answers, helped by the other groups; [z] where there is none."),
    kind: .number)
  package static let estimateLow = RecordColumn(
    "estimate_low", LocalizedText(ar: "أدنى التقدير", en: "Estimate from"),
    meaning: LocalizedText(ar: "الطرف الأدنى لنطاق التقدير بمستوى ثقة 95%.", en: "The lower end of its 95 % range."),
    kind: .number)
  package static let estimateHigh = RecordColumn(
    "estimate_high", LocalizedText(ar: "أعلى التقدير", en: "Estimate to"),
    meaning: LocalizedText(ar: "الطرف الأعلى لنطاق التقدير بمستوى ثقة 95%.", en: "The upper end of its 95 % range."),
    kind: .number)
  package static let chanceBelow = RecordColumn(
    "chance_below", LocalizedText(ar: "احتمال أنها دون الكل", en: "Chance to be below the whole"),
    meaning: LocalizedText(
      ar: "احتمال أن نسبة المجموعة أدنى من نسبة المجموعات كلها معاً، 0 إلى 1.",
      en: "The chance that the group's share lies below that of all groups together, 0–1."), kind: .number)
  package static let mark = RecordColumn(
    "mark", LocalizedText(ar: "العلامة", en: "Mark"),
    meaning: LocalizedText(
      ar: "علامة الصف كله؛ [z] حيث لا تحفّظ.", en: "The mark of the whole row; [z] where nothing limits it."),
    holdsMarks: true)
  package static let status = RecordColumn(
    "status", LocalizedText(ExportPhrase.status),
    meaning: LocalizedText(ar: "العلامة بكلمة.", en: "The mark in a word."))
}
