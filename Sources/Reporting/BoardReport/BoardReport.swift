import Indicators
import Releases
import Surveys
import Wording

/// The board's workbook: a report document filled with the figures of one survey in one period.
struct BoardReport: Sendable {
  let evidence: Evidence
  let comments: [PublishedComment]
  let document: ReportDocument
  let period: Period
  /// The period to compare with; `nil` where nothing of it was published, as in a survey's first quarter.
  let comparison: Period?
  let seal: ReportSeal

  /// A report on a period, compared with another where that one has figures.
  init(
    evidence: Evidence, comments: [PublishedComment], document: ReportDocument, period: Period, comparison: Period?,
    seal: ReportSeal
  ) {
    self.evidence = evidence
    self.comments = comments
    self.document = document
    self.period = period
    self.comparison = comparison.flatMap { (try? evidence.sheet(of: $0)) == nil ? nil : $0 }
    self.seal = seal
  }

  /// The workbook, a sheet for each plan that the survey's published counts can fill.
  func workbook() throws -> Workbook {
    var sheets = try plans.compactMap(sheet)
    if let plan = plans.first(where: { $0.kind == .scorecard }) {
      sheets.insert(
        try scorecardSheet(plan, beside: sheets), at: plans.prefix { $0.kind != .scorecard }.count)
    }
    if let proof { sheets = try seal.sealed(sheets, on: proof) }
    return Workbook(
      properties: Workbook.Properties(
        title: document.title(language), subject: "\(survey.title(language)) – \(formats.period(period))",
        company: document.organisation?(language) ?? "",
        keywords: "\(document.key) \(period) \(survey.key)", figures: seal.statement.figures, language: language,
        created: seal.edition.builtOn),
      sheets: sheets, names: names(in: sheets))
  }

  var survey: Survey { evidence.survey }
  var language: Language { seal.language }
  var rightToLeft: Bool { language == .arabic }
  /// Numbers and dates keep their order by marks, since a cell has no markup.
  var formats: Formats { Formats(language: language, isolation: .marks) }
  /// A phrase in the report's language.
  func say(_ phrase: some Phrase) -> String { formats.say(phrase) }

  /// The sheets that can be filled: a matrix needs channels and departments published together.
  var plans: [SheetPlan] {
    document.sheets.filter { $0.kind != .matrix || survey.publishes(.crossed) }
  }

  /// The sheet that holds the seal, where the report has one.
  private var proof: ProofSheet? {
    plans.first { $0.kind == .proof }.map { plan in
      ProofSheet(
        plan: plan, profile: .board, edition: seal.edition, survey: survey, organisation: evidence.organisation,
        formats: formats,
        head: head(plan, lead: say(ProofWord.lead)))
    }
  }

  private func sheet(_ plan: SheetPlan) throws -> Sheet? {
    switch plan.kind {
    case .cover: try coverSheet(plan)
    case .channels: try breakdownSheet(plan, by: .channel)
    case .departments: try breakdownSheet(plan, by: .department)
    case .matrix: try matrixSheet(plan)
    case .questions: try questionsSheet(plan)
    case .trend: try trendSheet(plan)
    case .comments: commentsSheet(plan)
    case .actions: actionsSheet(plan)
    case .withheld: try withheldSheet(plan)
    case .method: methodSheet(plan)
    case .scorecard, .proof, .figures, .codebook: nil
    }
  }

  /// The figures of the reported period by a breakdown, with their change.
  func scorecard(by breakdown: Breakdown) throws(QueryProblem) -> Scorecard {
    try evidence.scorecard(
      Query(survey: survey.key, period: period, breakdown: breakdown, comparison: comparison))
  }

  /// One of a sheet's indicators, for a label.
  func figure(_ indicator: Indicator, for label: Label, in scorecard: Scorecard) -> Figure? {
    scorecard.figure(indicator, of: indicator == .base ? nil : survey.question(giving: indicator)?.key, for: label)
  }
}

extension Breakdown {
  /// Channels across departments.
  static let crossed = Breakdown(.channel, .department)
}
