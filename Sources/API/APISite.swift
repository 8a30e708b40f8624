package import Access
package import Documents
package import HTTP
package import Indicators
package import PublicSite
package import Surveys

/// The API, put together: it reads what the pages read, and is given nothing that issues, answers or changes.
package struct APISite: Sendable {
  package let surveys: SurveyAPIRoutes
  package let figures: FigureAPIRoutes
  package let improvement: ImprovementAPIRoutes
  package let reports: ReportAPIRoutes
  private let keys: any APIKeyStore
  private let rates = CallRates()
  private let clock: SiteClock

  /// The API over what the pages keep at hand.
  package init(
    surveys: any SurveyStore, comments: any CommentStore, reports: any ReportStore, keys: any APIKeyStore,
    caches: PublicCaches, figureRevision: JournalRevision, clock: SiteClock
  ) {
    let answers = APIAnswers(figureRevision: figureRevision, revision: caches.revision, clock: clock)
    self.surveys = SurveyAPIRoutes(answers: answers, surveys: surveys)
    figures = FigureAPIRoutes(answers: answers, figures: caches.figures, comments: comments)
    improvement = ImprovementAPIRoutes(answers: answers, registers: caches.registers)
    self.reports = ReportAPIRoutes(answers: answers, reports: reports)
    (self.keys, self.clock) = (keys, clock)
  }

  /// The gate before what a scope may ask for.
  package func gate(_ scope: APIScope) -> APIGate { APIGate(keys: keys, rates: rates, clock: clock, scope: scope) }
}
