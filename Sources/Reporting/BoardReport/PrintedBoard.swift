package import Indicators
package import Releases
import Seals
package import Surveys
package import Workbooks

/// What a board's report says on paper: its first page, and the sheets of its workbook as they were sealed.
package struct PrintedBoard: Sendable {
  /// Figures of one indicator side by side, and where the whole stands.
  package struct Rows: Sendable {
    package let indicator: Indicator
    package let dimension: Dimension
    /// What all of them are to reach, in the indicator's unit; `nil` where there is nothing.
    package let target: Double?
    /// What single ones of them are to reach.
    package let own: [Label: Double]
    package private(set) var rows: [(name: String, figure: Figure)]
    package let whole: Figure?

    /// The same with so many rows at most.
    package func first(_ count: Int) -> Rows {
      var first = self
      first.rows = Array(rows.prefix(count))
      return first
    }
  }

  /// A sheet with what is drawn of it.
  package struct Part: Sendable {
    package let sheet: Sheet
    package let kind: SheetPlan.Kind
    package let rows: Rows?
    package let trend: Trend?
  }

  /// A series with its question, and how many of its periods are drawn.
  package struct Trend: Sendable {
    package let series: Series
    package let question: Question
    package let periods: Int
    /// Of the survey; the chart takes those of its question.
    package let targets: [Target]
  }

  package let title: String
  /// Whose report it is; `nil` where nobody has said so.
  package let charity: String?
  package let period: String
  package let keywords: String
  package let language: Language
  package let builtOn: Day
  /// The overall rating of everybody; `nil` where the survey has none.
  package let headline: Figure?
  /// Where the overall rating stands to its target; `nil` where it has none.
  package let goal: String?
  /// How many of those who were asked answered, in words.
  package let response: String
  /// The sentence that reconciles all comparisons first.
  package let findings: [String]
  /// Of whom less was heard than of others, a sentence each.
  package let unheard: [String]
  /// What else stands on the cover of the workbook.
  package let facts: [(name: String, words: String)]
  /// What the marks of its figures mean.
  package let marks: [String]
  package let channels: Rows?
  package let trend: Trend?
  /// All sheets but the cover.
  package let parts: [Part]
  /// SHA-256 of its figures, in hexadecimal digits.
  package let figures: String
  /// The page of proof.
  package let address: String
}

extension BoardReport {
  /// What goes on paper of a report, beside the workbook that was built of it.
  func printed(_ workbook: Workbook) -> PrintedBoard {
    let overview = overview
    let shown = plans.filter { $0.kind != .cover }
    let own = Dictionary(ownSheets.map { ($0.tab, $0.plan.kind) }, uniquingKeysWith: { first, _ in first })
    let parts = workbook.sheets.compactMap { sheet in
      shown.first { $0.title(language) == sheet.name }.map { plan in
        PrintedBoard.Part(sheet: sheet, kind: plan.kind, rows: rows(of: plan), trend: trend(of: plan))
      } ?? own[sheet.name].map { PrintedBoard.Part(sheet: sheet, kind: $0, rows: nil, trend: nil) }
    }
    return PrintedBoard(
      title: document.title(language), charity: document.organisation?(language), period: periodName,
      keywords: "\(document.key) \(period) \(survey.key)", language: language, builtOn: seal.edition.builtOn,
      headline: headline, goal: overview.goal, response: overview.response, findings: overview.findings,
      unheard: Array(unheard.prefix(2)),
      facts: facts(overview).map { (name: "\($0.cells[0].content)", words: "\($0.cells[1].content)") },
      marks: marks, channels: parts.lazy.compactMap(\.rows).first { $0.dimension == .channel },
      trend: parts.lazy.compactMap(\.trend).first, parts: parts, figures: seal.statement.figures,
      address: seal.address)
  }

  private var headline: Figure? {
    survey.overall.flatMap { question in
      Indicator.indicators(of: question).first.flatMap {
        figures.whole.figure($0, of: question.key, for: .everybody)
      }
    }
  }

  private func rows(of plan: SheetPlan) -> PrintedBoard.Rows? {
    let dimension: Dimension? =
      switch plan.kind {
      case .channels: .channel
      case .departments: .department
      case .cover, .scorecard, .matrix, .questions, .drivers, .trend, .comments, .actions, .withheld, .method, .figures,
        .codebook, .proof:
        nil
      }
    guard let dimension, let card = figures[plan.kind] else { return nil }
    let rows = card.labels.compactMap { label in
      figure(plan.lead, for: label, in: card).map { (name: name(of: label, in: card.breakdown), figure: $0) }
    }
    let own = rows.compactMap { row in target(of: row.figure, in: card.breakdown) }
      .filter { $0.aim.scope.breakdown == card.breakdown }
    return PrintedBoard.Rows(
      indicator: plan.lead, dimension: dimension,
      target: target(of: figure(plan.lead, for: .everybody, in: figures.whole), in: .none)?.value,
      own: Dictionary(own.map { ($0.aim.scope.label, $0.value) }, uniquingKeysWith: { first, _ in first }), rows: rows,
      whole: figure(plan.lead, for: .everybody, in: figures.whole))
  }

  private func trend(of plan: SheetPlan) -> PrintedBoard.Trend? {
    guard plan.kind == .trend, let series = figures.series[plan.lead], let question = survey.question(giving: plan.lead)
    else { return nil }
    return PrintedBoard.Trend(
      series: series, question: question, periods: figures.trend.count, targets: figures.targets)
  }
}
