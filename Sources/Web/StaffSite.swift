import Access
import Crypto
import HTTP
import Hummingbird
import Pages
import Preferences
import PublicSite
import Sending
import Surveys

/// The pages of the staff, put together: what each may touch is what it is given here.
struct StaffSite: Sendable {
  let signIn: SignInRoutes
  let figures: FigureRoutes
  let comments: CommentRoutes
  let rules: ThemeRuleRoutes
  let improvement: ImprovementRoutes
  let links: LinkRoutes
  let taking: TakingRoutes
  let papers: PaperRoutes
  let sending: SendingRoutes
  let stations: StationListRoutes
  let calls: CallRoutes
  let surveys: SurveyRoutes
  let reports: ReportRoutes
  let documents: DocumentRoutes
  let settings: SettingsRoutes
  let logo: LogoRoutes
  let people: PeopleRoutes
  let account: AccountRoutes
  let join: JoinRoutes
  /// Stands before the pages of figures.
  let missingFigures: MissingFigures

  /// The pages of the staff of a site.
  init(_ parts: SiteParts, _ caches: PublicCaches, _ settings: SettingsCache, _ ballots: BallotCasting) {
    let (stores, clock) = (parts.stores, parts.clock)
    let frames = StaffFrames(settings: settings, figures: caches.figures)
    let requests = FigureRequests(frames: frames, figures: caches.figures, clock: clock)
    let issuing = LinkIssuing(links: parts.links, surveys: stores.surveys, base: parts.base, clock: clock)
    signIn = SignInRoutes(sessions: StaffSessions(parts), proxies: parts.proxies)
    figures = FigureRoutes(requests: requests, improvements: stores.improvements)
    comments = CommentRoutes(requests: requests, comments: stores.comments, codeKey: parts.codeKey, clock: clock)
    rules = ThemeRuleRoutes(frames: frames, book: stores.themeRules, clock: clock)
    improvement = ImprovementRoutes(frames: frames, registers: caches.registers, surveys: stores.surveys, clock: clock)
    let tables = TableReading()
    links = LinkRoutes(frames: frames, issuing: issuing, tables: tables, invitations: stores.invitations)
    let books = TakingBooks(desk: parts.taking, surveys: stores.surveys, fieldwork: stores.fieldwork, clock: clock)
    taking = TakingRoutes(frames: frames, books: books, tables: tables)
    papers = PaperRoutes(frames: frames, books: books)
    sending = SendingRoutes(
      frames: frames, outbox: parts.sending.outbox, surveys: stores.surveys,
      carriers: SiteCarriers(
        parts.sending.carriers, trials: SendTrial(base: parts.base, now: { Double(clock.seconds()) })),
      clock: clock)
    stations = StationListRoutes(frames: frames, issuing: issuing, stations: stores.stations, masterKey: parts.codeKey)
    calls = CallRoutes(frames: frames, calls: parts.calls, forms: caches.forms, ballots: ballots, clock: clock)
    surveys = SurveyRoutes(frames: frames, surveys: stores.surveys, drafts: parts.drafts, clock: clock)
    reports = ReportRoutes(
      frames: frames,
      building: ReportBuilding(
        reports: parts.reports, figures: caches.figures, comments: stores.comments, definitions: stores.definitions,
        clock: clock), letters: ReportLetters(mails: stores.mails, mail: parts.mail, clock: clock),
      reports: stores.reports, settings: settings)
    documents = DocumentRoutes(frames: frames, documents: stores.documents, clock: clock)
    logo = LogoRoutes(frames: frames, settings: settings, store: stores.settings)
    people = PeopleRoutes(frames: frames, access: stores.access, base: parts.base, clock: clock)
    account = AccountRoutes(frames: frames, sessions: signIn.sessions, access: stores.access)
    join = JoinRoutes(access: stores.access, clock: clock)
    missingFigures = MissingFigures(
      requests: requests,
      gathering: AnswersUnderway(waiting: parts.waiting, invitations: stores.invitations, clock: clock))
    self.settings = SettingsRoutes(frames: frames, settings: settings, store: stores.settings)
  }

  /// What every page says of who asks; `nil` until somebody has said it.
  @Sendable func banner(in language: Language) async throws -> String? {
    try await settings.settings.current().charity.map { CharityBanner.html($0, language) }
  }

  /// What surrounds a problem of somebody who is signed in; `nil` on what everybody reaches, above all on a tablet that is
  /// handed round.
  @Sendable func frame(around request: Request) async -> StaffFrame? {
    guard !PublicRoutes.holds(request.uri.path), let visitor = try? await signIn.sessions.visitor(of: request) else {
      return nil
    }
    return try? await settings.frames.plain(request, visitor)
  }

  /// The gate before the pages of those who have a permission.
  func gate(_ permission: Permission) -> SignedIn {
    SignedIn(sessions: signIn.sessions, settings: settings.settings, permission: permission)
  }
}

extension StaffSessions {
  /// The sessions of a site's staff.
  fileprivate init(_ parts: SiteParts) {
    let devices = HMAC<SHA256>.authenticationCode(for: Array("known devices".utf8), using: parts.codeKey)
    self.init(
      signIn: SignIn(store: parts.stores.access, deviceKey: SymmetricKey(data: devices)), isSecure: parts.isSecure,
      clock: parts.clock)
  }
}
