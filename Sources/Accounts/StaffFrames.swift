package import Access
package import HTTP
package import Hummingbird
package import Indicators
package import Pages
package import Preferences
package import PublicSite
package import Surveys

/// Makes what surrounds the pages of the staff.
package struct StaffFrames: Sendable {
  package let settings: SettingsCache
  package let figures: FigureCache
  /// What waits for a second person.
  package let approvals: ApprovalDesk
  package let tours: any TourStore
  let clock: SiteClock

  package init(
    settings: SettingsCache, figures: FigureCache, approvals: ApprovalDesk, tours: any TourStore,
    clock: SiteClock
  ) {
    self.settings = settings
    self.figures = figures
    self.approvals = approvals
    self.tours = tours
    self.clock = clock
  }

  /// The frame of a page that shows no figures, hence has nothing to pick.
  package func plain(_ request: Request, _ context: StaffContext) async throws -> StaffFrame {
    try await plain(request, try context.signedIn)
  }

  /// The same for a request that reached no page.
  package func plain(_ request: Request, _ visitor: Visitor) async throws -> StaffFrame {
    try await frame(request, visitor, survey: "", period: nil, comparison: nil, surveys: [], periods: [])
  }

  /// The frame of a page of figures, on which another survey and period can be picked; without a period where nothing
  /// is shown of any.
  package func frame(
    _ request: Request, _ context: StaffContext, showing evidence: Evidence, in period: Period?,
    comparedTo other: Period?
  ) async throws -> StaffFrame {
    let surveys = try await figures.choices().map { StaffFrame.PickableSurvey(key: $0.key, title: $0.title) }
    var frame = try await frame(
      request, try context.signedIn, survey: evidence.survey.key, period: period, comparison: other, surveys: surveys,
      periods: evidence.choosable)
    frame.carried = request.carriedQuery
    frame.extent = period.flatMap { evidence.extent(of: $0) }
    if let period { frame.extentBefore = other.flatMap { evidence.extent(of: $0, like: period) } }
    frame.isProvisional = period.map { clock.today() <= $0.lastDay } ?? false
    return frame
  }

  private func frame(
    _ request: Request, _ visitor: Visitor, survey: String, period: Period?, comparison: Period?,
    surveys: [StaffFrame.PickableSurvey], periods: [Period]
  ) async throws -> StaffFrame {
    let settings = try await settings.current()
    var frame = StaffFrame(
      language: request.language, digits: settings.digits, timeAxis: settings.timeAxis, role: visitor.account.role,
      path: request.uri.path, survey: survey, period: period, comparison: comparison, surveys: surveys,
      periods: periods, hasMatrix: try await figures.choices().contains { $0.publishesMatrix },
      csrf: visitor.token.formToken)
    frame.isAlone = settings.duties == .together
    frame.charity = settings.charity?.name
    frame.colour = settings.charity.flatMap(CharityBanner.colourPath)
    (frame.calendar, frame.zone) = (settings.calendar, settings.zone)
    frame.waiting = try await approvals.waiting(for: visitor.account)
    frame.seconds = try await approvals.seconds(asking: visitor.account)
    frame.detail = request.uri.queryParameters["detail"].flatMap { Detail(rawValue: String($0)) } ?? .reader
    let account = visitor.account
    frame.tour = Tour(of: account.role, at: try await tours.step(of: account.name) ?? 0)
    return frame
  }
}

extension Survey {
  /// Whether it publishes channels by departments.
  fileprivate var publishesMatrix: Bool {
    release.breakdowns.contains { Set($0.dimensions).isSuperset(of: [.channel, .department]) }
  }
}

extension Request {
  private static let known: Set<Substring> = ["survey", "period", "compare", "lang", "format", "detail"]

  /// What the address asks beside what every page of figures knows, as it stands there.
  fileprivate var carriedQuery: String {
    (uri.query ?? "").split(separator: "&").filter { part in !Request.known.contains(part.prefix { $0 != "=" }) }
      .joined(separator: "&")
  }
}

/// The settings at hand: read once, and again when the journal has a new entry.
package struct SettingsCache: Sendable {
  private struct Whole: Hashable {}

  private let store: any SettingsStore
  private let revision: JournalRevision
  private let cached = RevisionCache<Whole, SiteSettings>()

  /// A cache over the kept settings.
  package init(_ store: any SettingsStore, revision: JournalRevision) {
    self.store = store
    self.revision = revision
  }

  /// What holds now.
  package func current() async throws -> SiteSettings {
    try await cached.value(Whole(), at: try await revision()) { try await store.settings() }
  }
}
