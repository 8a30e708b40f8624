import Ballots
import CMalloc
import Delivery
import Hummingbird
import Logging
import ServiceLifecycle
import Storage
import Web
import Worker

/// The web site and the worker, put together on a house.
struct Server {
  let workspace: Workspace
  let host: String
  let port: Int
  let withWorker: Bool
  /// The address at which people reach the site, by TLS where a proxy stands before it.
  let base: String
  /// The folder with the surveys that may be published.
  let surveys: String
  /// The folder with report definitions.
  let reports: String
  /// `nil` where no mail server is set.
  let sender: (any MailSender)?
  /// Whose word is taken for where a request comes from.
  var proxies = TrustedProxies()

  static let logger = Logger(label: "rida")

  /// Serves until a signal asks it to stop, and finishes first what was begun; or until the disk fails under it.
  func run() async throws {
    Server.keepMemory()
    let mailWake = WakeSignal()
    let mail = SiteMail(hasServer: sender != nil) { await mailWake.send() }
    let site = try Server.site(
      workspace, base: base, surveys: surveys, reports: reports, mail: mail, proxies: proxies)
    let connections = OpenConnections(most: Descriptors.connections(), proxies: proxies)
    var application = Server.application(site.router(), host: host, port: port, connections: connections)
    application.addServices(Server.watch(workspace), Server.sweeper(workspace))
    if withWorker {
      let services = try Server.worker(workspace, base: base, reports: reports, sender: sender, mailWake: mailWake)
      for service in services { application.addServices(service) }
    }
    try await application.runService()
  }

  /// Keeps freed memory at hand: every form is a fresh 12 KB, and giving each back to the machine and asking for it
  /// again costs more than filling it.
  static func keepMemory() {
    mallopt(M_TRIM_THRESHOLD, 16 << 20)
    mallopt(M_TOP_PAD, 1 << 20)
  }

  /// The site of a house.
  static func site(
    _ workspace: Workspace, base: String, surveys: String, reports: String,
    mail: SiteMail = SiteMail(hasServer: false) {}, proxies: TrustedProxies = TrustedProxies()
  ) throws -> Site {
    let room = DiskRoom(folder: workspace.folder, failure: workspace.database.failure)
    return Site(
      SiteParts(
        stores: SiteStores(
          surveys: workspace.surveys, invitations: workspace.invitations, tallies: workspace.tallies,
          fieldwork: workspace.fieldwork, journal: workspace.journal,
          comments: workspace.comments, improvements: workspace.improvements, access: workspace.access,
          documents: workspace.documents, reports: workspace.reports, mails: workspace.mails,
          settings: workspace.settings,
          stations: workspace.stations,
          definitions: { Reports.documents(in: reports) }),
        intake: BallotIntake(box: workspace.box), codeKey: try workspace.keys.codes, links: workspace.issuer,
        calls: CallQueue(
          calls: workspace.calls, invitations: workspace.invitations, quiet: workspace.quiet,
          contactsKey: try workspace.keys.contacts,
          secret: { try workspace.keys.existingSecret(of: $0) }),
        reports: try workspace.reportPublisher(base), drafts: SurveyFolder(surveys),
        clock: SiteClock(today: { workspace.today }, seconds: { Clock.seconds }), mail: mail, base: base,
        proxies: proxies, hasRoom: { room.isThere }))
  }

  /// A server for a router; `onRunning` hears the port on which it listens.
  static func application(
    _ router: Router<SiteContext>, host: String, port: Int, connections: OpenConnections,
    onRunning: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> Application<RouterResponder<SiteContext>> {
    Application(
      router: router, server: .packing(idleTimeout: .seconds(30), connections: connections),
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { channel in onRunning(channel.localAddress?.port ?? port) }, logger: logger)
  }

  /// The worker: a release when it starts, one a day, and one in every hour in which a crowd waits, each of which ends the campaigns that are over; reports when
  /// they are due; letters as soon as one waits, or when it is to be tried again.
  static func worker(
    _ workspace: Workspace, base: String, reports: String, sender: (any MailSender)?,
    mailWake: WakeSignal = WakeSignal()
  ) throws -> [any Service] {
    let (released, wake) = (LastRelease(), WakeSignal())
    let release = ReleaseSchedule(
      release: workspace.release, surveys: workspace.surveys,
      endCampaigns: { try await workspace.endCampaigns(today: $0) },
      compact: { try await workspace.database.compact() }, released: released, wake: wake,
      today: { workspace.today }, hasCrowd: { try await workspace.hasCrowd() }, pause: .seconds(86_400),
      look: .seconds(3600), logger: logger)
    let sources = ReportSchedule.Sources(
      definitions: { Reports.documents(in: reports) { logger.error("no report is built by \($0)") } },
      evidence: { try await workspace.evidence($0) }, comments: workspace.comments, settings: workspace.settings,
      released: released, today: { workspace.today }, seconds: { Clock.seconds })
    let schedule = ReportSchedule(
      sources, reports: workspace.reports, publisher: try workspace.reportPublisher(base), wake: wake,
      mailWake: mailWake,
      pause: .seconds(300), logger: logger)
    let post = SendReports(
      mails: workspace.mails, reports: workspace.reports, settings: workspace.settings, sender: sender,
      seconds: { Clock.seconds }, wake: mailWake, pause: .seconds(60), logger: logger)
    return [release, schedule, post]
  }

  /// Empties the log every half a minute: no copy of the folder has more of what was written in which order.
  static func sweeper(_ workspace: Workspace) -> SweepLog {
    SweepLog(pause: .seconds(30), logger: logger) { try await workspace.database.truncateLog() }
  }

  /// Ends the program when the disk fails.
  static func watch(_ workspace: Workspace) -> StoreWatch {
    let failure = workspace.database.failure
    return StoreWatch(failure: { await failure.wait() })
  }
}
