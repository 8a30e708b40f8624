import Foundation
import Indicators
import Records
import Releases
import Seals
import Surveys
import Wording
import Workbooks

/// The board's workbook: a report document filled with the figures of one survey in one period.
struct BoardReport: Sendable {
  let evidence: Evidence
  let comments: [PublishedComment]
  let document: ReportDocument
  let period: Period
  let figures: BoardFigures
  let seal: ReportSeal
  /// The charity's picture (PNG), for the cover.
  let logo: Data?

  /// The workbook, a sheet for each plan that the survey's published counts can fill.
  func workbook() throws -> Workbook {
    var (sheets, card) = ([Sheet](), (plan: SheetPlan, place: Int)?.none)
    for plan in plans {
      if plan.kind == .scorecard, card == nil { card = (plan, sheets.count) }
      if let sheet = try sheet(plan) { sheets.append(sheet) }
      if let parts = figures[plan.kind] {
        sheets += ownSheets.filter { $0.plan == plan }.map { labelSheet($0, in: parts) }
      }
    }
    if let card { sheets.insert(try scorecardSheet(card.plan, beside: sheets), at: card.place) }
    sheets = sheets.map(\.fitting)
    if let proof { sheets = try seal.sealed(sheets, on: proof) }
    return Workbook(
      properties: Workbook.Properties(
        title: document.title(language), subject: "\(survey.title(language)) – \(formats.period(period))",
        company: document.organisation?(language) ?? "",
        keywords: "\(document.key) \(period) \(survey.key)", figures: seal.statement.figures, language: language,
        created: seal.edition.builtOn),
      sheets: sheets, names: names(in: sheets), sealedBy: proof == nil ? nil : seal.sealing.key)
  }

  var survey: Survey { evidence.survey }
  var comparison: Period? { figures.comparison }
  var language: Language { seal.language }
  var rightToLeft: Bool { language == .arabic }
  /// Numbers and dates keep their order by marks, since a cell has no markup.
  var formats: Formats { Formats(language: language, isolation: .marks) }
  /// A phrase in the report's language.
  func say(_ phrase: some Phrase) -> String { formats.say(phrase) }

  /// The sheets that can be filled: channels, departments and their matrix are not where the survey does not publish them.
  var plans: [SheetPlan] {
    document.sheets.filter { !$0.kind.isToldApart || figures[$0.kind] != nil }
  }

  /// The sheet that holds the seal, where the report has one.
  private var proof: ProofSheet? {
    plans.first { $0.kind == .proof }.map { plan in
      ProofSheet(
        name: plan.title(language), edition: seal.edition, survey: survey, organisation: evidence.organisation,
        formats: formats, head: head(plan, lead: say(ProofWord.lead)))
    }
  }

  private func sheet(_ plan: SheetPlan) throws -> Sheet? {
    switch plan.kind {
    case .cover: try coverSheet(plan)
    case .channels: figures.channels.map { breakdownSheet(plan, of: $0, by: .channel) }
    case .departments: figures.departments.map { breakdownSheet(plan, of: $0, by: .department) }
    case .matrix: figures.crossed.map { matrixSheet(plan, of: $0) }
    case .questions: questionsSheet(plan)
    case .drivers: driversSheet(plan)
    case .trend: trendSheet(plan)
    case .comments: commentsSheet(plan)
    case .actions: actionsSheet(plan)
    case .withheld: withheldSheet(plan)
    case .method: methodSheet(plan)
    case .scorecard, .proof, .figures, .codebook: nil
    }
  }

  /// One of a sheet's indicators, for a label.
  func figure(_ indicator: Indicator, for label: Label, in scorecard: Scorecard) -> Figure? {
    scorecard.figure(indicator, of: indicator == .base ? nil : survey.question(giving: indicator)?.key, for: label)
  }
}

extension SheetPlan.Kind {
  /// Whether its figures are told apart by something that a survey publishes or not.
  fileprivate var isToldApart: Bool { self == .channels || self == .departments || self == .matrix }
}
