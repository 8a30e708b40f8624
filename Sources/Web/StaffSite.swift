import Access
import Accounts
import Administration
import Crypto
import HTTP
import Hummingbird
import OpenID
import Pages
import Preferences
import PublicSite
import Sending
import Surveys
import Taking

/// The pages of the staff, put together: what each may touch is what it is given here.
struct StaffSite: Sendable {
  let frames: StaffFrames
  let signIn: SignInRoutes
  let provider: ProviderRoutes
  let figures: FigureRoutes
  let labels: LabelRoutes
  let comments: CommentRoutes
  let rules: ThemeRuleRoutes
  let improvement: ImprovementRoutes
  let links: LinkRoutes
  let taking: TakingRoutes
  let mapping: MappingRoutes
  let papers: PaperRoutes
  let sending: SendingRoutes
  let stations: StationListRoutes
  let calls: CallRoutes
  let surveys: SurveyRoutes
  let editor: EditorRoutes
  let practice: PracticeLinks
  let reports: ReportRoutes
  let definitions: DefinitionRoutes
  let documents: DocumentRoutes
  let settings: SettingsRoutes
  let keys: KeyRoutes
  let webhooks: WebhookRoutes
  let logo: LogoRoutes
  let carriers: CarrierRoutes
  let organisation: OrganisationRoutes
  let start: StartRoutes
  let people: PeopleRoutes
  let releases: ReleaseRoutes
  let upkeep: UpkeepRoutes
  let copies: CopyRoutes
  let erasing: ErasingRoutes
  let approvals: ApprovalRoutes
  let log: LogRoutes
  let help: HelpRoutes
  let account: AccountRoutes
  let tour: TourRoutes
  let join: JoinRoutes
  /// Stands before the pages of figures.
  let missingFigures: MissingFigures

  /// The pages of the staff of a site.
  init(_ parts: SiteParts, _ caches: PublicCaches, _ settings: SettingsCache, _ ballots: BallotCasting) {
    let (stores, clock) = (parts.stores, parts.clock)
    frames = StaffFrames(
      settings: settings, figures: caches.figures,
      approvals: ApprovalDesk(
        stores.proposals, access: stores.access, settings: settings, revision: caches.revision,
        hasProvider: parts.choices.provider != nil, clock: clock),
      tours: stores.tours, clock: clock)
    let requests = FigureRequests(frames: frames, figures: caches.figures, clock: clock)
    let issuing = LinkIssuing(links: parts.links, surveys: stores.surveys, base: parts.base, clock: clock)
    signIn = SignInRoutes(
      sessions: StaffSessions(parts), proxies: parts.proxies, hasProvider: parts.choices.provider != nil)
    provider = ProviderRoutes(
      sessions: signIn.sessions,
      client: parts.choices.provider.map { OpenIDClient($0, back: "\(parts.base)/sign-in/provider/back") },
      key: SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array("attempts".utf8), using: parts.codeKey)))
    figures = FigureRoutes(requests: requests, improvements: stores.improvements)
    labels = LabelRoutes(requests: requests, improvements: stores.improvements, comments: stores.comments)
    comments = CommentRoutes(requests: requests, comments: stores.comments, codeKey: parts.codeKey, clock: clock)
    rules = ThemeRuleRoutes(frames: frames, book: stores.themeRules, clock: clock)
    improvement = ImprovementRoutes(frames: frames, registers: caches.registers, surveys: stores.surveys, clock: clock)
    let tables = TableReading()
    links = LinkRoutes(frames: frames, issuing: issuing, tables: tables, invitations: stores.invitations)
    let books = TakingBooks(
      desk: parts.taking, surveys: stores.surveys, fieldwork: stores.fieldwork, drafts: parts.drafts,
      tables: tables, clock: clock)
    taking = TakingRoutes(frames: frames, books: books)
    mapping = MappingRoutes(frames: frames, books: books, waiting: taking.waiting, exports: taking.exports)
    papers = PaperRoutes(frames: frames, books: books)
    sending = SendingRoutes(
      frames: frames, outbox: parts.sending.outbox, surveys: stores.surveys,
      carriers: SiteCarriers(
        parts.sending.carriers,
        trials: SendTrial(
          charity: { try await settings.current().charity?.name }, base: parts.base, now: { Double(clock.seconds()) })),
      clock: clock)
    stations = StationListRoutes(frames: frames, issuing: issuing, stations: stores.stations, masterKey: parts.codeKey)
    calls = CallRoutes(frames: frames, calls: parts.calls, forms: caches.forms, ballots: ballots, clock: clock)
    surveys = SurveyRoutes(
      frames: frames, surveys: stores.surveys, drafts: parts.drafts, clock: clock, forms: FormReading())
    practice = PracticeLinks(
      frames: frames, surveys: stores.surveys, base: parts.base, key: parts.codeKey, clock: clock)
    editor = EditorRoutes(frames: frames, surveys: stores.surveys, drafts: parts.drafts)
    reports = ReportRoutes(
      frames: frames,
      building: ReportBuilding(
        reports: parts.reports, figures: caches.figures, comments: stores.comments,
        definitions: stores.definitions,
        clock: clock), letters: ReportLetters(mails: stores.mails, mail: parts.mail, clock: clock),
      reports: stores.reports, settings: settings)
    definitions = DefinitionRoutes(frames: frames, definitions: stores.definitions)
    documents = DocumentRoutes(frames: frames, documents: stores.documents, clock: clock)
    carriers = CarrierRoutes(
      frames: frames, settings: settings, store: stores.settings, carriers: parts.choices.carriers)
    keys = KeyRoutes(frames: frames, keys: stores.apiKeys, base: parts.base, clock: clock)
    webhooks = WebhookRoutes(frames: frames, desk: parts.sending.webhooks, clock: clock)
    logo = LogoRoutes(frames: frames, settings: settings, store: stores.settings)
    people = PeopleRoutes(frames: frames, access: stores.access, base: parts.base, clock: clock)
    log = LogRoutes(frames: frames, access: stores.access, journal: stores.journal, clock: clock)
    help = HelpRoutes(frames: frames, surveys: stores.surveys)
    account = AccountRoutes(frames: frames, sessions: signIn.sessions, access: stores.access)
    tour = TourRoutes(tours: stores.tours)
    join = JoinRoutes(access: stores.access, clock: clock)
    organisation = OrganisationRoutes(frames: frames, surveys: stores.surveys, drafts: parts.drafts, clock: clock)
    let underway = AnswersUnderway(waiting: parts.waiting, invitations: stores.invitations, clock: clock)
    missingFigures = MissingFigures(requests: requests, gathering: underway)
    start = StartRoutes(
      frames: frames, settings: settings,
      progress: SetUpProgress(
        access: stores.access, surveys: stores.surveys, gathering: underway, base: parts.base,
        hasCarriers: !parts.sending.carriers.isEmpty))
    self.settings = SettingsRoutes(
      frames: frames, settings: settings, store: stores.settings, address: parts.choices.address)
    releases = ReleaseRoutes(
      frames: frames, desk: parts.upkeep.releases, surveys: stores.surveys, underway: underway)
    upkeep = UpkeepRoutes(frames: frames, house: parts.upkeep.house, surveys: stores.surveys, underway: underway)
    copies = CopyRoutes(frames: frames, desk: parts.upkeep.copies, access: stores.access, clock: clock)
    erasing = ErasingRoutes(frames: frames, links: parts.links, access: stores.access, clock: clock)
    approvals = ApprovalRoutes(
      frames: frames,
      work: ApprovalWork(
        issuing: issuing, handoffs: links.handoffs, copies: parts.upkeep.copies, answers: parts.taking.answers,
        access: stores.access, settings: stores.settings), surveys: stores.surveys, settings: settings)
  }

  /// What every page says of who asks; `nil` until somebody has said it.
  @Sendable func banner(in language: Language) async throws -> String? {
    try await frames.settings.current().charity.map { CharityBanner.html($0, language) }
  }

  /// What surrounds a problem of somebody who is signed in; `nil` on what everybody reaches, above all on a tablet that is
  /// handed round.
  @Sendable func frame(around request: Request) async -> StaffFrame? {
    guard !PublicRoutes.holds(request.uri.path), let visitor = try? await signIn.sessions.visitor(of: request) else {
      return nil
    }
    return try? await frames.plain(request, visitor)
  }

  /// The gate before the pages of those who have a permission.
  func gate(_ permission: Permission) -> SignedIn {
    SignedIn(sessions: signIn.sessions, settings: frames.settings, permission: permission)
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
