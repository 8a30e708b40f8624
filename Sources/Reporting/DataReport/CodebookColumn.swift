import Records
import Surveys
import Wording

/// The columns of the codebook, in their order.
enum CodebookColumn: String, CaseIterable {
  case kind, key, name, meaning, unit, formula, uncertainty, edges, source

  /// Its words, and what it holds.
  var column: RecordColumn {
    RecordColumn(rawValue, title, meaning: meaning, holdsMarks: self == .key)
  }

  private var title: LocalizedText {
    switch self {
    case .kind: LocalizedText(ar: "النوع", en: "Kind")
    case .key: LocalizedText(ar: "المفتاح", en: "Key")
    case .name: LocalizedText(ar: "الاسم", en: "Name")
    case .meaning: LocalizedText(ExportPhrase.meaning)
    case .unit: LocalizedText(ar: "الوحدة", en: "Unit")
    case .formula: LocalizedText(ExportPhrase.formula)
    case .uncertainty: LocalizedText(ar: "حساب النطاق", en: "Uncertainty")
    case .edges: LocalizedText(ar: "حالات خاصة", en: "Edge cases")
    case .source: LocalizedText(ExportPhrase.source)
    }
  }

  private var meaning: LocalizedText {
    switch self {
    case .kind:
      LocalizedText(
        ar:
          "ما هو المفتاح: عمود column، أو مؤشر indicator، أو علامة mark، أو حالة status، أو جهة bound، أو تقسيم breakdown، أو مجموعة label.",
        en: "What the key is: a column, indicator, mark, status, bound, breakdown or label.")
    case .key: LocalizedText(ar: "كما هو في الجداول.", en: "As it stands in the tables.")
    case .name: LocalizedText(ar: "اسمه بلغة التقرير.", en: "Its name in the language of the report.")
    case .meaning: LocalizedText(ar: "ما يقوله، لكل قارئ.", en: "What it says, for any reader.")
    case .unit: LocalizedText(ar: "بمَ تُقاس قيمة المؤشر.", en: "What the values of the indicator count.")
    case .formula:
      LocalizedText(ar: "كيف حُسب من أعداد الإجابات.", en: "How it is computed from the counts of answers.")
    case .uncertainty:
      LocalizedText(ar: "كيف حُسب النطاق.", en: "How the range is computed.")
    case .edges: LocalizedText(ar: "متى لا يُعرض، أو يُعرض غيره.", en: "When nothing is shown, or something else.")
    case .source: LocalizedText(ar: "العمل الذي يعرّفه.", en: "The work that defines it.")
    }
  }
}
