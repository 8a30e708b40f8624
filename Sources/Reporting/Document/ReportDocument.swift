package import Surveys

/// What a report holds, in which order, under which titles: one `Reports/NAME.yaml`.
package struct ReportDocument: Equatable, Sendable {
  package let key: String
  package let title: LocalizedText
  /// The charity's name, for the cover and the properties of the file; `nil` where the report does not name it.
  package private(set) var organisation: LocalizedText?
  /// The key of the survey whose figures it shows.
  package let survey: String
  /// For whom it is made.
  package let profile: ReportProfile
  package let language: Language
  /// How many periods the trend looks back, the reported one among them.
  package let trend: Int
  /// A trend of one period is none; beyond ten years of quarters no line can be read.
  package static let trendLimits = 2...40
  /// When it is built by itself; `nil` where it is built by hand alone.
  package let schedule: SchedulePlan?
  package let sheets: [SheetPlan]

  /// A report, as its file says it.
  package init(
    key: String, title: LocalizedText, organisation: LocalizedText? = nil, survey: String,
    profile: ReportProfile = .board, language: Language, trend: Int, schedule: SchedulePlan? = nil, sheets: [SheetPlan]
  ) {
    self.key = key
    self.title = title
    self.organisation = organisation
    self.survey = survey
    self.profile = profile
    self.language = language
    self.trend = trend
    self.schedule = schedule
    self.sheets = sheets
  }

  /// The same report of a charity that has a name; one that the file gives it goes before.
  package func issued(by charity: LocalizedText?) -> ReportDocument {
    var document = self
    document.organisation = organisation ?? charity
    return document
  }
}

/// For whom a report is made; each has sheets of its own kinds.
package enum ReportProfile: String, Sendable, CaseIterable {
  /// For the board: findings, tables with their notes, charts, ready to print.
  case board
  /// For analysts and other programs: plain tables with a codebook.
  case data

  /// The kinds of its sheets.
  package var kinds: [SheetPlan.Kind] {
    switch self {
    case .board:
      [
        .cover, .scorecard, .channels, .departments, .matrix, .questions, .drivers, .trend, .comments, .actions,
        .withheld,
        .method, .proof,
      ]
    case .data: [.figures, .trend, .codebook, .proof]
    }
  }
}

/// Keeps what reports hold.
package protocol ReportDefinitions: Sendable {
  /// Every definition without a mistake, as they stand now.
  func documents() -> [ReportDocument]
  /// Writes a definition, whole or not at all, in place of the one of its key.
  func keep(_ document: ReportDocument) throws
}
