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
  let house: House
  let host: String
  let port: Int
  let withWorker: Bool
  /// The address at which people reach the site, by TLS where a proxy stands before it.
  let base: String
  /// The folder with the surveys that may be published.
  let surveys: String
  /// The folder with report definitions.
  let reports: String

  static let logger = Logger(label: "rida")

  /// Serves until a signal asks it to stop, and finishes first what was begun; or until the disk fails under it.
  func run() async throws {
    Server.keepMemory()
    let site = try Server.site(house, base: base, surveys: surveys, reports: reports)
    var application = Server.application(site.router(), host: host, port: port)
    application.addServices(Server.watch(house))
    if withWorker { application.addServices(Server.worker(house)) }
    try await application.runService()
  }

  /// Keeps freed memory at hand: every form is a fresh 12 KB, and giving each back to the machine and asking for it
  /// again costs more than filling it.
  static func keepMemory() {
    mallopt(M_TRIM_THRESHOLD, 16 << 20)
    mallopt(M_TOP_PAD, 1 << 20)
  }

  /// The site of a house.
  static func site(_ house: House, base: String, surveys: String, reports: String) throws -> Site {
    Site(
      stores: SiteStores(
        surveys: house.surveys, invitations: house.invitations, contacts: house.contacts, tallies: house.tallies,
        comments: house.comments, improvements: house.improvements, access: house.access,
        documents: house.documents, reports: house.reports, settings: house.settings, stations: house.stations,
        definitions: { Reports.documents(in: reports) }),
      intake: BallotIntake(box: house.box), codeKey: try house.keys.codes, desk: house.desk,
      calls: CallDesk(
        calls: house.calls, invitations: house.invitations, contactsKey: try house.keys.contacts,
        secret: { try house.keys.existingSecret(of: $0) }),
      reportDesk: try house.reportDesk(base), drafts: SurveyFolder(surveys),
      clock: SiteClock(today: { house.today }, seconds: { Clock.seconds }), base: base)
  }

  /// A server for a router; `onRunning` hears the port on which it listens.
  static func application(
    _ router: Router<SiteContext>, host: String, port: Int, onRunning: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> Application<RouterResponder<SiteContext>> {
    Application(
      router: router, server: .packing(idleTimeout: .seconds(30)),
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { channel in onRunning(channel.localAddress?.port ?? port) }, logger: logger)
  }

  /// The worker: a release when it starts, and one a day; each ends the campaigns that are over.
  static func worker(_ house: House) -> ReleaseSchedule {
    ReleaseSchedule(
      release: house.release, surveys: house.surveys, endCampaigns: { try await house.endCampaigns(today: $0) },
      compact: { try await house.database.compact() },
      today: { house.today }, pause: .seconds(86_400), logger: logger)
  }

  /// Ends the program when the disk fails.
  static func watch(_ house: House) -> StoreWatch {
    let failure = house.database.failure
    return StoreWatch(failure: { await failure.wait() })
  }
}
