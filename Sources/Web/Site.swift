import Delivery
import Documents
import Reporting
import Surveys
import Worker

/// The web site, put together: each feature gets what it is given here and in `StaffSite`, and can reach nothing more.
package struct Site: Sendable {
  let rating: RatingRoutes
  let codes: CodeRoutes
  let stations: StationRoutes
  let did: DidRoutes
  let verify: VerifyRoutes
  let styles = StyleRoutes()
  let health: HealthRoutes
  let staff: StaffSite
  /// Whether people reach the site by TLS.
  let isSecure: Bool

  /// A site of what the composition hands over.
  package init(_ parts: SiteParts) {
    let (stores, clock, caches) = (parts.stores, parts.clock, SiteCaches(parts))
    let tickets = Tickets(stores.invitations)
    let ballots = BallotCasting(intake: parts.intake, clock: clock)
    rating = RatingRoutes(
      tickets: tickets, forms: caches.forms, thanks: ThanksCache(surveys: caches.surveys), ballots: ballots,
      clock: clock)
    codes = CodeRoutes(tickets: tickets, codeKey: parts.codeKey, clock: clock)
    stations = StationRoutes(
      visits: StationVisits(
        stations: stores.stations, tickets: tickets, surveys: caches.surveys, masterKey: parts.codeKey,
        clock: clock), forms: caches.forms, ballots: ballots, clock: clock)
    did = DidRoutes(registers: caches.registers, settings: caches.settings, revision: caches.revision)
    verify = VerifyRoutes(
      checks: FileChecks(picture: { QRCode($0)?.proofPicture }), proofs: ReportProofs(parts), settings: caches.settings)
    health = HealthRoutes(revision: caches.revision, hasRoom: parts.hasRoom)
    staff = StaffSite(parts, caches, ballots)
    isSecure = parts.isSecure
  }
}

/// What several features keep at hand together.
struct SiteCaches: Sendable {
  let revision: JournalRevision
  let settings: SettingsCache
  let figures: FigureCache
  let registers: ImprovementRegisters
  let surveys: PublishedSurveys
  let forms: FormCache

  /// Empty caches over the stores of a site.
  init(_ parts: SiteParts) {
    let stores = parts.stores
    revision = JournalRevision(stores.journal)
    settings = SettingsCache(stores.settings, revision: revision)
    figures = FigureCache(
      surveys: stores.surveys, tallies: stores.tallies, fieldwork: stores.fieldwork,
      improvements: stores.improvements, revision: revision)
    registers = ImprovementRegisters(figures: figures, improvements: stores.improvements)
    surveys = PublishedSurveys(stores.surveys)
    forms = FormCache(surveys: surveys)
  }
}

extension ReportProofs {
  /// What may be told of the reports that are kept.
  fileprivate init(_ parts: SiteParts) {
    let (reports, definitions) = (parts.stores.reports, parts.stores.definitions)
    self.init(
      publicKey: parts.reports.publicKey, kept: { try await reports.reports() },
      content: { try await reports.content(of: $0) },
      titles: { Dictionary(definitions().map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first }) })
  }
}
