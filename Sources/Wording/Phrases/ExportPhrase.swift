/// The words around the files of a page.
package enum ExportPhrase: Phrase, CaseIterable {
  /// Before the links to the files.
  case download
  case csv, xlsx, json
  // Sheets and columns.
  case figuresSheet, definitionsSheet
  case subject
  case breakdown, group, part, status
  case meaning, formula, source

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .download: "نزّلوا هذه الصفحة:"
    case .csv: "CSV"
    case .xlsx: "Excel"
    case .json: "JSON"
    case .figuresSheet: "الأرقام"
    case .definitionsSheet: "معاني المؤشرات"
    case .subject: "أرقام صفحة من موقع الجودة، كما عُرضت"
    case .breakdown: "التقسيم"
    case .group: "المجموعة"
    case .part: "الجواب أو الموضوع"
    case .status: "الحالة"
    case .meaning: "المعنى"
    case .formula: "طريقة الحساب"
    case .source: "المرجع"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .download: "Download what you see:"
    case .csv: "CSV"
    case .xlsx: "Excel"
    case .json: "JSON"
    case .figuresSheet: "Figures"
    case .definitionsSheet: "What figures mean"
    case .subject: "Figures of one page of the quality site, as shown"
    case .breakdown: "Broken down by"
    case .group: "Group"
    case .part: "Answer or theme"
    case .status: "Status"
    case .meaning: "Meaning"
    case .formula: "Formula"
    case .source: "Source"
    }
  }
}
