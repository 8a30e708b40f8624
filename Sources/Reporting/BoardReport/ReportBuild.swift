package import Indicators
package import Surveys

/// A report on one period, ready to be written: as a workbook, and as the figures behind it.
package struct ReportBuild: Sendable {
  private let document: ReportDocument
  private let evidence: Evidence
  private let period: Period
  private let comparison: Period?

  /// A report on a period, compared with the one before where that has figures.
  package init(_ document: ReportDocument, of evidence: Evidence, period: Period) {
    self.document = document
    self.evidence = evidence
    self.period = period
    comparison = evidence.periods.contains { period.previous.contains($0) } ? period.previous : nil
  }

  /// The workbook in a language.
  package func workbook(in language: Language, today: Day) throws(QueryProblem) -> Workbook {
    try BoardReport(
      evidence: evidence, fieldwork: evidence.fieldwork, document: document, period: period, comparison: comparison,
      language: language, today: today
    ).workbook()
  }

  /// The figures as one CSV a breakdown, whatever the language of the workbook.
  package func figures() throws(QueryProblem) -> [(breakdown: Breakdown, text: String)] {
    var tables: [(breakdown: Breakdown, text: String)] = []
    for breakdown in [Breakdown.none, Breakdown(.channel), Breakdown(.department)] {
      let query = Query(survey: document.survey, period: period, breakdown: breakdown, comparison: comparison)
      let text = FiguresCSV.text([try evidence.scorecard(query)], organisation: evidence.organisation)
      tables.append((breakdown, text))
    }
    return tables
  }
}
