import Access
import Crypto

/// The pages of the staff, put together: what each may touch is what it is given here.
struct StaffSite: Sendable {
  let signIn: SignInRoutes
  let figures: FigureRoutes
  let comments: CommentRoutes
  let improvement: ImprovementRoutes
  let links: LinkRoutes
  let stations: StationListRoutes
  let calls: CallRoutes
  let surveys: SurveyRoutes
  let reports: ReportRoutes
  let documents: DocumentRoutes
  let settings: SettingsRoutes

  /// The pages of the staff of a site.
  init(_ parts: SiteParts, _ caches: SiteCaches, _ ballots: BallotCasting) {
    let (stores, clock) = (parts.stores, parts.clock)
    let frames = StaffFrames(settings: caches.settings, figures: caches.figures)
    let requests = FigureRequests(frames: frames, figures: caches.figures, clock: clock)
    let issuing = LinkIssuing(links: parts.links, surveys: stores.surveys, base: parts.base, clock: clock)
    signIn = SignInRoutes(sessions: StaffSessions(parts), proxies: parts.proxies)
    figures = FigureRoutes(requests: requests, improvements: stores.improvements)
    comments = CommentRoutes(requests: requests, comments: stores.comments, codeKey: parts.codeKey, clock: clock)
    improvement = ImprovementRoutes(frames: frames, registers: caches.registers, surveys: stores.surveys, clock: clock)
    links = LinkRoutes(frames: frames, issuing: issuing, invitations: stores.invitations)
    stations = StationListRoutes(frames: frames, issuing: issuing, stations: stores.stations, masterKey: parts.codeKey)
    calls = CallRoutes(frames: frames, calls: parts.calls, forms: caches.forms, ballots: ballots, clock: clock)
    surveys = SurveyRoutes(frames: frames, surveys: stores.surveys, drafts: parts.drafts, clock: clock)
    reports = ReportRoutes(
      frames: frames,
      building: ReportBuilding(
        reports: parts.reports, figures: caches.figures, comments: stores.comments, definitions: stores.definitions,
        clock: clock), letters: ReportLetters(mails: stores.mails, mail: parts.mail, clock: clock),
      reports: stores.reports, settings: caches.settings)
    documents = DocumentRoutes(frames: frames, documents: stores.documents, clock: clock)
    settings = SettingsRoutes(frames: frames, settings: caches.settings, store: stores.settings)
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
