package import Indicators
package import Surveys

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
    /// What goes with the overall rating, and where to start.
    case drivers
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
    /// Whether each of its rows may have a sheet of its own: a channel or a department.
    package var mayHaveEach: Bool { self == .channels || self == .departments }
  }

  package let kind: Kind
  /// Its tab.
  package let title: LocalizedText
  /// The leading one first.
  package let indicators: [Indicator]
  /// Whether each of its rows has a sheet of its own too.
  package let hasEach: Bool

  /// A sheet of a kind, under a title, with its indicators.
  package init(kind: Kind, title: LocalizedText, indicators: [Indicator] = [], hasEach: Bool = false) {
    self.kind = kind
    self.title = title
    self.indicators = indicators
    self.hasEach = hasEach && kind.mayHaveEach
  }

  /// The indicator whose share has a count, an interval, a change and a verdict.
  var lead: Indicator { indicators.first ?? .satisfied }
  /// The indicators of which only the level stands beside it.
  var levels: [Indicator] { Array(indicators.dropFirst()) }
}
