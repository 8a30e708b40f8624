import Ballots
import CMalloc
import Delivery
package import HTTP
package import Hummingbird
package import Logging
import PublicSite
import Sending
package import ServiceLifecycle
import Storage
package import Web
package import Worker

/// The web site and the worker, put together on a house.
package struct Server {
  let workspace: Workspace
  let host: String
  let port: Int
  let withWorker: Bool
  /// The address at which people reach the site, by TLS where a proxy stands before it.
  let base: String
  /// What may be chosen in the browser.
  let choices: SiteChoices
  /// The folder with the surveys that may be published.
  let surveys: String
  /// The folder with report definitions.
  let reports: String
  /// Who carries reports and messages.
  let carriers: Carriers
  /// Whose word is taken for where a request comes from.
  let proxies: TrustedProxies
  /// Where it tells how it fares; `nil` where nobody asks.
  let metrics: MetricsAddress?
  /// What ends it, so that it begins again.
  let restart: ServerRestart

  package static let logger = Logger(label: "rida")

  /// A site and its worker on a house, at an address of this machine.
  package init(
    workspace: Workspace, host: String, port: Int, withWorker: Bool, base: String, choices: SiteChoices,
    surveys: String, reports: String, carriers: Carriers,
    proxies: TrustedProxies = TrustedProxies(), metrics: MetricsAddress? = nil,
    restart: ServerRestart = ServerRestart()
  ) {
    self.workspace = workspace
    self.host = host
    self.port = port
    self.withWorker = withWorker
    self.base = base
    self.choices = choices
    self.surveys = surveys
    self.reports = reports
    self.carriers = carriers
    self.proxies = proxies
    self.metrics = metrics
    self.restart = restart
  }

  /// Serves until a signal asks it to stop, and finishes first what was begun; or until the disk fails under it.
  /// - Parameter others: services that run beside it.
  package func run(beside others: [any Service] = []) async throws {
    Server.keepMemory()
    let mailWake = WakeSignal()
    let mail = SiteMail(hasServer: carriers.mail != nil) { await mailWake.send() }
    let receipts = workspace.receiptDesk(carriers)
    let keeper = HouseKeeper(
      workspace, base: base,
      on: Machine(surveys: surveys, carriers: carriers, hasProvider: choices.hasProvider))
    let measured = metrics.map {
      let room = DiskRoom(folder: workspace.folder, failure: workspace.database.failure)
      return MetricsServer(address: $0, house: keeper, room: room)
    }
    // The counting of requests begins before the first is answered.
    if measured != nil { _ = MetricsServer.requests }
    let site = try Server.site(
      workspace, base: base, choices: choices, surveys: surveys, reports: reports, mail: mail,
      carriers: carriers,
      receipts: receipts,
      proxies: proxies, restart: restart)
    let connections = OpenConnections(most: Descriptors.connections(), proxies: proxies)
    var application = Server.application(
      site.router(isMeasured: measured != nil), host: host, port: port, connections: connections)
    application.addServices(Server.watch(workspace), Server.sweeper(workspace))
    if let measured { application.addServices(measured.service()) }
    for service in Server.watch(over: keeper) { application.addServices(service) }
    for service in try await Server.follow(workspace, receipts, restart) { application.addServices(service) }
    for service in others { application.addServices(service) }
    if withWorker {
      let services = try Server.work(
        workspace, base: base, reports: reports, carriers: carriers, receipts: receipts, mailWake: mailWake)
      for service in services { application.addServices(service) }
    }
    try await application.runService()
  }

  /// Keeps freed memory at hand: every form is a fresh 12 KB, and giving each back to the machine and asking for it
  /// again costs more than filling it.
  package static func keepMemory() {
    mallopt(M_TRIM_THRESHOLD, 16 << 20)
    mallopt(M_TOP_PAD, 1 << 20)
  }

  /// A server for a router; `onRunning` hears the port on which it listens.
  package static func application(
    _ router: Router<SiteContext>, host: String, port: Int, connections: OpenConnections,
    onRunning: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> Application<RouterResponder<SiteContext>> {
    Application(
      router: router,
      server: .packing(idleTimeout: .seconds(30), connections: connections, mending: { CarriedTarget.mended($0) }),
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { channel in onRunning(channel.localAddress?.port ?? port) }, logger: logger)
  }

  /// Empties the log every half a minute: no copy of the folder has more of what was written in which order.
  static func sweeper(_ workspace: Workspace) -> SweepLog {
    SweepLog(pause: .seconds(30), logger: logger) { try await workspace.database.truncateLog() }
  }

  /// Ends the program when the disk fails.
  package static func watch(_ workspace: Workspace) -> StoreWatch {
    let failure = workspace.database.failure
    return StoreWatch(failure: { await failure.wait() })
  }
}
