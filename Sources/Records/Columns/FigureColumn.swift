import Records
import Surveys
import Wording

/// The columns of every table of figures, in their order.
package enum FigureColumn: String, CaseIterable {
  case survey, version, period, breakdown, label
  case labelName = "label_name"
  case question
  case questionText = "question_text"
  case indicator
  case indicatorName = "indicator_name"
  case n, value, low, high, bound, mark, status

  /// Its words, and what it holds.
  package var column: RecordColumn {
    RecordColumn(key: rawValue, title: title, meaning: meaning, kind: kind, holdsMarks: self == .mark)
  }

  private var kind: RecordColumn.Kind {
    switch self {
    case .version, .n: .integer
    case .value, .low, .high: .number
    default: .string
    }
  }

  private var title: LocalizedText {
    switch self {
    case .survey: LocalizedText(StaffPhrase.survey)
    case .version: LocalizedText(ar: "إصدار الاستبيان", en: "Survey version")
    case .period: LocalizedText(ReportPhrase.period)
    case .breakdown: LocalizedText(ExportPhrase.breakdown)
    case .label: LocalizedText(ar: "مفتاح المجموعة", en: "Group key")
    case .labelName: LocalizedText(ExportPhrase.group)
    case .question: LocalizedText(ar: "مفتاح السؤال", en: "Question key")
    case .questionText: LocalizedText(ReportPhrase.question)
    case .indicator: LocalizedText(ar: "مفتاح المؤشر", en: "Indicator key")
    case .indicatorName: LocalizedText(ReportPhrase.indicator)
    case .n: LocalizedText(ReportPhrase.base)
    case .value: LocalizedText(ReportPhrase.value)
    case .low: LocalizedText(ReportPhrase.low)
    case .high: LocalizedText(ReportPhrase.high)
    case .bound: LocalizedText(ar: "جهة القيمة", en: "Bound")
    case .mark: LocalizedText(ar: "العلامة", en: "Mark")
    case .status: LocalizedText(ExportPhrase.status)
    }
  }

  private var meaning: LocalizedText {
    switch self {
    case .survey: LocalizedText(ar: "مفتاح الاستبيان.", en: "The key of the survey.")
    case .version:
      LocalizedText(
        ar: "إصدار الأسئلة التي أُجيب عنها في الفترة.", en: "The version of the questions answered in the period.")
    case .period:
      LocalizedText(
        ar: "متى قُيّمت الخدمة بتوقيت الرياض: 2026Q3 ربع، و2026-07 شهر، و2026 سنة.",
        en: "When ratings were given, Riyadh time: 2026Q3 is a quarter, 2026-07 a month, 2026 a year.")
    case .breakdown:
      LocalizedText(ar: "بماذا قُسّمت الإجابات.", en: "By what the answers are told apart.")
    case .label:
      LocalizedText(
        ar: "مفاتيح القناة والقسم، وبينهما * في تقسيم بهما معاً.",
        en: "The keys of channel and department, with * between them where the breakdown has both.")
    case .labelName: LocalizedText(ar: "اسم المجموعة.", en: "The group's name.")
    case .question: LocalizedText(ar: "مفتاح السؤال في الاستبيان.", en: "The key of the question in the survey.")
    case .questionText: LocalizedText(ar: "السؤال كما يُقرأ.", en: "The question as it is read.")
    case .indicator: LocalizedText(ar: "ما حُسب.", en: "What was computed.")
    case .indicatorName: LocalizedText(ar: "اسم المؤشر.", en: "The indicator's name.")
    case .n:
      LocalizedText(
        ar: "الإجابات الصالحة وراء القيمة، والدعوات وراء نسبة الاستجابة.",
        en: "Valid answers behind the value; invitations behind a response rate.")
    case .value: LocalizedText(ar: "بوحدة المؤشر، دون تقريب.", en: "In the indicator's unit, not rounded.")
    case .low: LocalizedText(ar: "الطرف الأدنى للمدى بثقة 95 من مئة.", en: "The lower end of the 95 % range.")
    case .high: LocalizedText(ar: "الطرف الأعلى للمدى بثقة 95 من مئة.", en: "The upper end of the 95 % range.")
    case .bound:
      LocalizedText(
        ar: "هل الصحيح هو القيمة أو أقل منها أو أكثر؛ [z] حيث القيمة نفسها.",
        en: "Whether the truth is the value or less, or the value or more; [z] where it is the value itself.")
    case .mark:
      LocalizedText(
        ar: "علامة الصف كله؛ [z] حيث لا تحفّظ.", en: "The mark of the whole row; [z] where nothing limits it.")
    case .status: LocalizedText(ar: "العلامة بكلمة.", en: "The mark in a word.")
    }
  }
}
