package import Indicators
package import Surveys

/// What a report holds, in which order, under which titles: one `Reports/NAME.yaml`.
package struct ReportDocument: Equatable, Sendable {
  package let key: String
  package let title: LocalizedText
  /// The charity's name, for the cover and the properties of the file; `nil` where the report does not name it.
  package let organisation: LocalizedText?
  /// The key of the survey whose figures it shows.
  package let survey: String
  /// For whom it is made.
  package let profile: ReportProfile
  package let language: Language
  /// How many periods the trend looks back, the reported one among them.
  package let trend: Int
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
        .cover, .scorecard, .channels, .departments, .matrix, .questions, .trend, .comments, .actions, .withheld,
        .method, .proof,
      ]
    case .data: [.figures, .trend, .codebook, .proof]
    }
  }
}

/// One sheet of a report, as it was asked for.
package struct SheetPlan: Equatable, Sendable {
  /// What it shows.
  package enum Kind: String, Sendable, CaseIterable {
    /// The findings in words, and where to find what.
    case cover
    /// The overall rating, the goals of the policy, who was asked, and any one channel.
    case scorecard
    /// A row a service channel.
    case channels
    /// A row a department.
    case departments
    /// Channels across departments.
    case matrix
    /// A row a question.
    case questions
    /// A row a period.
    case trend
    /// What comments speak of: themes with their counts.
    case comments
    /// What was done to serve better, with the figures before and after.
    case actions
    /// What is not shown as it is, and why.
    case withheld
    /// How everything was measured.
    case method
    /// A row an indicator of a question, by every breakdown.
    case figures
    /// A row a key of the tables.
    case codebook
    /// The seal, which comes last.
    case proof

    /// Whether it shows the indicators that it names.
    package var needsIndicators: Bool { self == .channels || self == .departments || self == .matrix || self == .trend }
  }

  package let kind: Kind
  /// Its tab.
  package let title: LocalizedText
  /// The leading one first.
  package let indicators: [Indicator]

  /// A sheet of a kind, under a title, with its indicators.
  package init(kind: Kind, title: LocalizedText, indicators: [Indicator] = []) {
    self.kind = kind
    self.title = title
    self.indicators = indicators
  }

  /// The indicator whose share has a count, an interval, a change and a verdict.
  var lead: Indicator { indicators.first ?? .satisfied }
  /// The indicators of which only the level stands beside it.
  var levels: [Indicator] { Array(indicators.dropFirst()) }
}
