import Indicators
import Surveys

/// What a board's report tells, computed once: its sheets and the files beside them read the same.
struct BoardFigures: Sendable {
  /// A period of the trend; without a card where nothing of it was published.
  struct Past: Sendable {
    let period: Period
    let card: Scorecard?
  }

  /// The period to compare with; `nil` where nothing of it was published, as in a survey's first quarter.
  let comparison: Period?
  let whole: Scorecard
  /// By channel; `nil` where the survey does not publish it, and so are the next two.
  let channels: Scorecard?
  let departments: Scorecard?
  /// Channels across departments.
  let crossed: Scorecard?
  /// Oldest first, the reported period last; empty where the report has no trend.
  let trend: [Past]
  /// The same by channel or department, for the kinds of sheets of which each row has its own.
  let courses: [SheetPlan.Kind: [Past]]
  /// Everybody's series of each indicator that leads a trend, of all that was published up to the period.
  let series: [Indicator: Series]
  /// What became of what was done by the end of the period; empty where the report has no actions.
  let effects: [ActionEffect]
  /// What goes with the overall rating; `nil` where the report does not tell of it, or too few people answered.
  let drivers: Drivers?
  /// Everybody's figures compared with the same period of the year before; `nil` where that has none, or is the period
  /// just before.
  let lastYear: Scorecard?
  let fieldwork: PeriodFieldwork
  /// Everybody who was asked; `nil` where nobody was.
  let asked: ResponseRate?
  /// Where the overall rating stands to what came before.
  let reading: Reconciliation?
  /// What was to be reached by then, of this survey.
  let targets: [Target]
  /// The overall rating over a year of periods; `nil` where there are not as many.
  let rolling: PooledFigure?

  /// The figures that a sheet tells apart; `nil` where it tells none apart, or the survey does not publish them.
  subscript(kind: SheetPlan.Kind) -> Scorecard? {
    switch kind {
    case .channels: channels
    case .departments: departments
    case .matrix: crossed
    default: nil
    }
  }

  /// The figures of a period. The cost depends on the number of cells, not of ratings.
  init(of evidence: Evidence, for document: ReportDocument, in period: Period) throws(QueryProblem) {
    let comparison = evidence.comparable(before: period)
    func card(_ breakdown: Breakdown) throws(QueryProblem) -> Scorecard? {
      guard evidence.survey.publishes(breakdown) else { return nil }
      return try evidence.scorecard(
        Query(survey: document.survey, period: period, breakdown: breakdown, comparison: comparison))
    }
    self.comparison = comparison
    whole = try evidence.scorecard(Query(survey: document.survey, period: period, comparison: comparison))
    channels = try card(Breakdown(.channel))
    departments = try card(Breakdown(.department))
    crossed = try card(.crossed)
    let leads = document.sheets.filter { $0.kind == .trend }.map(\.lead)
    let known = evidence.until(period)
    trend =
      leads.isEmpty
      ? []
      : document.trendPeriods(until: period, in: evidence).map { past in
        Past(
          period: past, card: try? evidence.scorecard(Query(survey: document.survey, period: past)))
      }
    courses = Dictionary(
      document.sheets.filter(\.hasEach).map { plan in
        let breakdown = Breakdown(plan.kind == .channels ? .channel : .department)
        let past = document.trendPeriods(until: period, in: evidence).map { past in
          Past(
            period: past,
            card: try? evidence.scorecard(Query(survey: document.survey, period: past, breakdown: breakdown)))
        }
        return (plan.kind, evidence.survey.publishes(breakdown) ? past : [])
      }, uniquingKeysWith: { first, _ in first })
    series = Dictionary(
      leads.compactMap { lead in known.wholeSeries(of: lead).map { (lead, $0) } },
      uniquingKeysWith: { first, _ in first })
    let reportsActions = document.sheets.contains { $0.kind == .actions }
    effects = reportsActions && !known.actions.isEmpty ? known.effects(of: known.actions) : []
    drivers = document.sheets.contains { $0.kind == .drivers } ? try evidence.drivers(in: period) : nil
    let earlier = period.advanced(by: -period.span.countPerYear)
    lastYear =
      earlier != period.previous && evidence.periods.contains { earlier.contains($0) }
      ? try evidence.scorecard(Query(survey: document.survey, period: period, comparison: earlier)) : nil
    fieldwork = try evidence.fieldwork(in: period)
    asked = ResponseRate.rates(evidence.fieldwork, in: period, by: nil, of: evidence.organisation).first
    reading = try evidence.reconciliation(in: period)
    targets = known.targets.filter { $0.aim.survey == evidence.survey.key }
    rolling = evidence.survey.overall.flatMap { evidence.rolling($0, until: period) }
  }
}

extension Evidence {
  /// Everybody's series of an indicator; `nil` where no period has one.
  fileprivate func wholeSeries(of indicator: Indicator) -> Series? {
    let question = survey.question(giving: indicator)
    return (try? series(by: .none, of: question?.key))?.first { $0.indicator == indicator }
  }
}
