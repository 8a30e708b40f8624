package import Access
package import Crypto
package import Documents
package import HTTP
package import Indicators
package import Invitations
package import PublicSite
package import Surveys
package import Upkeep

/// What a system has done by a key that writes, as the composition gives it. What it may touch is behind these desks.
package struct APIDesks: Sendable {
  let services: any ServiceDesk
  let outcomes: any OutcomeDesk
  let releases: any ReleaseDesk
  /// What was called for within a day.
  let calls: any APICallStore
  /// The key behind the digests and answers of calls.
  let callKey: @Sendable () throws -> SymmetricKey

  /// Where people are invited, reports taken in and results released, and how calls are remembered.
  package init(
    services: any ServiceDesk, outcomes: any OutcomeDesk, releases: any ReleaseDesk, calls: any APICallStore,
    callKey: @escaping @Sendable () throws -> SymmetricKey
  ) {
    self.services = services
    self.outcomes = outcomes
    self.releases = releases
    self.calls = calls
    self.callKey = callKey
  }
}

/// The API, put together: it reads what the pages read, and writes through its desks alone.
package struct APISite: Sendable {
  package let surveys: SurveyAPIRoutes
  package let figures: FigureAPIRoutes
  package let improvement: ImprovementAPIRoutes
  package let reports: ReportAPIRoutes
  package let campaigns: CampaignAPIRoutes
  package let services: ServiceAPIRoutes
  package let releases: ReleaseAPIRoutes
  private let keys: any APIKeyStore
  private let rates = CallRates()
  private let clock: SiteClock
  private let isAlone: @Sendable () async throws -> Bool

  /// The API over what the pages keep at hand.
  /// - Parameter isAlone: whether one person issues links and reads figures.
  package init(
    surveys: any SurveyStore, comments: any CommentStore, reports: any ReportStore,
    invitations: any InvitationStore, keys: any APIKeyStore, desks: APIDesks, caches: PublicCaches,
    figureRevision: JournalRevision, clock: SiteClock, isAlone: @escaping @Sendable () async throws -> Bool
  ) {
    let answers = APIAnswers(figureRevision: figureRevision, revision: caches.revision, clock: clock)
    let once = CallsOnce(store: desks.calls, key: desks.callKey, clock: clock)
    self.surveys = SurveyAPIRoutes(answers: answers, surveys: surveys)
    figures = FigureAPIRoutes(answers: answers, figures: caches.figures, comments: comments)
    improvement = ImprovementAPIRoutes(answers: answers, registers: caches.registers)
    self.reports = ReportAPIRoutes(answers: answers, reports: reports)
    campaigns = CampaignAPIRoutes(answers: answers, invitations: invitations)
    services = ServiceAPIRoutes(once: once, services: desks.services, outcomes: desks.outcomes)
    releases = ReleaseAPIRoutes(once: once, desk: desks.releases)
    (self.keys, self.clock, self.isAlone) = (keys, clock, isAlone)
  }

  /// The gate before what a scope opens.
  package func gate(_ scope: APIScope) -> APIGate {
    APIGate(keys: keys, rates: rates, clock: clock, scope: scope, isAlone: isAlone)
  }
}
