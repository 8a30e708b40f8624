import Indicators
import Records
import Seals
import Surveys
import Wording
import Workbooks

/// The analyst's report: plain tables, one a sheet from its first cell on, without titles, fills, merged cells, formulas
/// or charts (“Releasing statistics in spreadsheets”, Government Analysis Function 2021).
struct DataReport: Sendable {
  let evidence: Evidence
  let document: ReportDocument
  let period: Period
  let language: Language

  /// The workbook, a sheet for each plan.
  func workbook(_ seal: ReportSeal) throws -> Workbook {
    // One after the other: a table is not needed any more once its sheet is there.
    var sheets = try document.sheets.compactMap { try plainTable($0)?.sheet(in: language) }
    if let proof = proof(seal.edition) { sheets = try seal.sealed(sheets, on: proof) }
    return Workbook(
      properties: Workbook.Properties(
        title: document.title(language),
        subject: "\(survey.title(language)) – \(Formats(language: language, isolation: .marks).period(period))",
        company: document.organisation?(language) ?? "",
        keywords: "\(document.key) \(period) \(survey.key)", figures: seal.statement.figures, language: language,
        created: seal.edition.builtOn),
      sheets: sheets, sealedBy: proof(seal.edition) == nil ? nil : seal.sealing.key)
  }

  private func proof(_ edition: Edition) -> ProofSheet? {
    document.sheets.first { $0.kind == .proof }.map { plan in
      ProofSheet(
        name: plan.title(language), edition: edition, survey: survey, organisation: evidence.organisation,
        formats: Formats(language: language, isolation: .marks))
    }
  }

  /// The tables in the order of their plans.
  func tables() throws(QueryProblem) -> [PlainTable] {
    var tables: [PlainTable] = []
    for plan in document.sheets {
      if let table = try plainTable(plan) { tables.append(table) }
    }
    return tables
  }

  /// The table of a plan; `nil` where it is of something else.
  func plainTable(_ plan: SheetPlan) throws(QueryProblem) -> PlainTable? {
    guard let (columns, rows) = try table(plan) else { return nil }
    return PlainTable(kind: plan.kind, title: plan.title, columns: columns, rows: rows)
  }

  /// Every indicator of every question in the reported period, by every breakdown.
  func scorecards() throws(QueryProblem) -> [Scorecard] {
    var cards: [Scorecard] = []
    for breakdown in breakdowns {
      cards.append(
        try evidence.scorecard(
          Query(survey: survey.key, period: period, breakdown: breakdown, isDetailed: true)
        ).estimating())
    }
    return cards
  }

  var survey: Survey { evidence.survey }

  /// Everybody, then what the survey publishes of channels and departments.
  var breakdowns: [Breakdown] {
    [.none] + [Breakdown(.channel), Breakdown(.department), .crossed].filter(survey.publishes)
  }

  private func table(
    _ plan: SheetPlan
  ) throws(QueryProblem) -> (columns: [RecordColumn], rows: [[RecordTable.Value]])? {
    switch plan.kind {
    case .figures: (FigureColumn.data.map(\.column), try scorecards().flatMap(rows))
    case .trend: (FigureColumn.data.map(\.column), trendRows(plan))
    case .codebook: (CodebookColumn.allCases.map(\.column), codebook.map { $0.cells(in: language) })
    case .cover, .scorecard, .channels, .departments, .matrix, .questions, .drivers, .comments, .actions, .withheld,
      .method,
      .proof:
      nil
    }
  }

  private func rows(of card: Scorecard) -> [[RecordTable.Value]] {
    let words = FigureWords(survey, language)
    return card.figures.map { row(FigureRecord($0, of: card, organisation: evidence.organisation), words) }
  }

  /// The cells of a record.
  func row(_ record: FigureRecord, _ words: FigureWords) -> [RecordTable.Value] {
    FigureColumn.data.map { $0.marked(record, words) }
  }
}
