import Wording

/// The words of the pages that explain.
enum HelpPhrase: Phrase {
  case ways, title, text, search, searchHint, indicators, glossary
  case indicatorsText, glossaryText
  case details, key, unit, better, formula, uncertainty, edges, source
  case direction(Definition.Direction), otherName
  case nothing(String), found(Int), typeSomething
  case pages, names, questions, terms, figures
  case meaning(String), sign

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .ways: "صفحات المساعدة"
    case .title: "المساعدة"
    case .text:
      "ابحثوا عن صفحة أو قناة أو قسم أو سؤال أو كلمة أو مؤشر. لا فرق بين أ و ا، ولا بين ة و ه، ولا أثر للتشكيل."
    case .search: "بحث"
    case .searchHint: "مثل: نسبة الاستجابة"
    case .indicators: "معاني المؤشرات"
    case .glossary: "المصطلحات"
    case .indicatorsText: "ما معنى كل رقم في هذا الموقع وفي التقارير، وكيف يُحسب. مفتاح المؤشر يبقى بمعناه دائماً."
    case .glossaryText: "لكل معنى كلمة واحدة في الصفحات والتقارير."
    case .details: "كيف يُحسب"
    case .key: "المفتاح"
    case .unit: "الوحدة"
    case .better: "الأفضل"
    case .formula: "الصيغة"
    case .uncertainty: "النطاق"
    case .edges: "متى لا يُعرض"
    case .source: "المصدر"
    case .direction(.higher): "الأعلى أفضل"
    case .direction(.lower): "الأقل أفضل"
    case .direction(.neither): "لا أفضل فيه"
    case .otherName: "بالإنجليزية"
    case .nothing(let query): "لم نجد شيئاً عن «\(query)». جرّبوا كلمة أقصر."
    case .found(let count): "عدد ما وجدناه: \(formats.count(count))"
    case .typeSomething: "اكتبوا كلمة أو أكثر."
    case .pages: "صفحات"
    case .names: "قنوات وأقسام"
    case .questions: "أسئلة الاستبيانات"
    case .terms: "مصطلحات"
    case .figures: "مؤشرات"
    case .sign: "؟"
    case .meaning(let name): "ما معنى «\(name)»؟"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .ways: "Pages of help"
    case .title: "Help"
    case .text: "Look for a page, a channel, a department, a question, a word or a figure."
    case .search: "Search"
    case .searchHint: "Such as: response rate"
    case .indicators: "What figures mean"
    case .glossary: "Words"
    case .indicatorsText:
      "What every figure of this site and of the reports means, and how it is computed. A key keeps its meaning for ever."
    case .glossaryText: "One word for each notion, on pages and in reports."
    case .details: "How it is computed"
    case .key: "Key"
    case .unit: "Unit"
    case .better: "Better"
    case .formula: "Formula"
    case .uncertainty: "Uncertainty"
    case .edges: "When it is not shown"
    case .source: "Source"
    case .direction(.higher): "Higher is better"
    case .direction(.lower): "Lower is better"
    case .direction(.neither): "Neither is better"
    case .otherName: "In Arabic"
    case .nothing(let query): "There is nothing about “\(query)”. Try a shorter word."
    case .found(let count): "Found: \(formats.count(count))"
    case .typeSomething: "Type a word or more."
    case .pages: "Pages"
    case .names: "Channels and departments"
    case .questions: "Questions of surveys"
    case .terms: "Words"
    case .figures: "Figures"
    case .sign: "?"
    case .meaning(let name): "What does “\(name)” mean?"
    }
  }
}
