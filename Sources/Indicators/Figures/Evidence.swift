package import Fieldwork
package import Releases
package import Surveys

/// Everything from which figures of one survey are made.
package struct Evidence: Sendable {
  /// The newest published version.
  package let survey: Survey
  package let organisation: Organisation
  /// Oldest first, one a period of the survey's finest span.
  package let sheets: [TallySheet]
  /// Links issued and answered, as of the last release.
  package let fieldwork: [FieldworkCount]
  /// Pairs of answers of the whole organisation, by period.
  package let pairs: [Period: [PairCount]]
  /// Services given, as the charity registered them.
  package let served: [ServedCount]
  /// How long after its service each invitation went out.
  package let delays: [DelayCount]
  /// How many invitations went out, and what was reported of them.
  package let outreach: [OutreachCount]
  /// Cards that anybody may draw.
  package let cards: [CardCount]
  /// What was done to serve better, of which series carry marks.
  package let actions: [ImprovementAction]
  /// What the charity wants to reach, by aim and period.
  package let targets: [Target]

  package init(
    survey: Survey, organisation: Organisation, sheets: [TallySheet], fieldwork: [FieldworkCount] = [],
    pairs: [Period: [PairCount]] = [:], served: [ServedCount] = [], delays: [DelayCount] = [],
    outreach: [OutreachCount] = [], cards: [CardCount] = [], actions: [ImprovementAction] = [],
    targets: [Target] = []
  ) {
    self.survey = survey
    self.organisation = organisation
    self.sheets = sheets
    self.fieldwork = fieldwork
    self.pairs = pairs
    self.served = served
    self.delays = delays
    self.outreach = outreach
    self.cards = cards
    self.actions = actions
    self.targets = targets
  }

  /// The periods in which something was released.
  package var periods: [Period] { sheets.map(\.period) }

  /// The counts of a period: its own sheet, or the sum of those within it.
  package func sheet(of period: Period) throws(QueryProblem) -> TallySheet {
    guard period.span.countPerYear <= survey.release.every.countPerYear else {
      throw .tooFine(period, finest: survey.release.every)
    }
    let parts = sheets.filter { period.contains($0.period) }
    guard !parts.isEmpty else { throw .nothingReleased(period, released: periods) }
    return parts.count == 1 && parts[0].period == period ? parts[0] : TallySheet(period: period, summing: parts)
  }
}
