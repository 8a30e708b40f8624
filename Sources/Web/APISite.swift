import Access
import HTTP
import PublicSite

/// The API, put together: it reads what the pages read, and is given nothing that issues, answers or changes.
struct APISite: Sendable {
  let surveys: SurveyAPIRoutes
  let figures: FigureAPIRoutes
  let improvement: ImprovementAPIRoutes
  let reports: ReportAPIRoutes
  private let keys: any APIKeyStore
  private let rates = CallRates()
  private let clock: SiteClock

  /// The API over what the pages keep at hand.
  init(_ stores: SiteStores, _ caches: PublicCaches, figureRevision: JournalRevision, clock: SiteClock) {
    let answers = APIAnswers(figureRevision: figureRevision, revision: caches.revision, clock: clock)
    surveys = SurveyAPIRoutes(answers: answers, surveys: stores.surveys)
    figures = FigureAPIRoutes(answers: answers, figures: caches.figures, comments: stores.comments)
    improvement = ImprovementAPIRoutes(answers: answers, registers: caches.registers)
    reports = ReportAPIRoutes(answers: answers, reports: stores.reports)
    (keys, self.clock) = (stores.apiKeys, clock)
  }

  /// The gate before what a scope may ask for.
  func gate(_ scope: APIScope) -> APIGate { APIGate(keys: keys, rates: rates, clock: clock, scope: scope) }
}
