package import Indicators
package import Surveys
import Wording

/// What a page shows, as a file: the same query, the same figures, the words of their definitions, and a status where
/// something is withheld.
package struct PageExport: Sendable {
  /// The page's name in the name of the file, such as `channels`.
  let page: String
  let survey: Survey
  let organisation: Organisation
  let period: Period
  let comparison: Period?
  let language: Language
  let today: Day
  let records: [FigureRecord]
  /// The words in which it is written.
  let words: FigureWords

  /// The file of a page that shows these things.
  package init(
    _ shown: [Shown], page: String, of evidence: Evidence, period: Period, comparison: Period?, language: Language,
    today: Day
  ) {
    self.page = page
    survey = evidence.survey
    organisation = evidence.organisation
    self.period = period
    self.comparison = comparison
    self.language = language
    self.today = today
    words = FigureWords(evidence.survey, language)
    let maker = ShownRecords(evidence: evidence, period: period)
    records = shown.flatMap(maker.records)
  }

  /// `rida-channels-2026Q3.csv`: letters of ASCII alone, whatever the page is called.
  package func fileName(_ format: ExportFormat) -> String {
    let safe = page.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return "rida-\(String(safe))-\(period).\(format.rawValue)"
  }

  /// What the figures in it mean, in the order in which they come.
  var definitions: [Definition] {
    var seen: Set<String> = []
    let keys = records.map(\.indicator).filter { seen.insert($0).inserted }
    return keys.compactMap { key in Catalogue.definitions.first { $0.key == key } }
  }
}

/// How a page may be fetched beside HTML.
package enum ExportFormat: String, CaseIterable, Sendable {
  case csv, xlsx, json

  /// Its type, as the answer to a request names it.
  package var contentType: String {
    switch self {
    case .csv: "text/csv; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .json: "application/json"
    }
  }
}
