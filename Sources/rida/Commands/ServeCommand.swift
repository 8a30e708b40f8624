import Access
import Administration
import ArgumentParser
import Composition
import Configuration
import Delivery
import HTTP
import ServiceLifecycle
import Storage
import UnixSignals
import Upkeep
import Web
import Worker

/// Serves the rating site and the staff site.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve ratings and figures, and release by itself.")

  @OptionGroup var settings: Settings
  @OptionGroup var mail: MailOptions
  @OptionGroup var senders: SenderOptions
  @OptionGroup var openID: OpenIDOptions
  @ArgumentParser.Option(help: "The address to listen on.") var host = "127.0.0.1"
  @ArgumentParser.Option(help: "The port to listen on, 1 to 65535; where RIDA_LINK is left out, links lead there too.")
  var port = Port.usual
  @ArgumentParser.Option(
    help:
      "Addresses of proxies whose X-Forwarded-For is believed (RIDA_PROXY); this machine's own where links are https.")
  var proxy = Places.environment.string(forKey: "rida.proxy", default: "")
  @ArgumentParser.Option(
    help:
      "Where /metrics tells Prometheus how the service fares, such as 127.0.0.1:9464 (RIDA_METRICS); nowhere if left out."
  )
  var metrics = Places.environment.string(forKey: "rida.metrics", default: "")
  @Flag(help: "Leave releases to ‘rida work’.") var noWorker = false

  func run() async throws {
    // What is set wrong is told before anything is made.
    if try !FirstRun.isMade(settings.data) {
      _ = (try proxies(try settings.base(listeningAt: host, port: port, chosen: nil)), try openID.provider())
      _ = (try senders.carriers(mail, chosen: nil), try metricsAddress())
    }
    let isFirst = try await FirstRun.make(settings.data, copying: settings.folders)
    if isFirst { Console.say("Nothing was there: \(settings.data) is made.") }
    var restart = ServerRestart()
    while let workspace = try await serve(restart) {
      guard let word = restart.word else {
        Console.say("The set-up has changed: the site starts again.")
        restart = ServerRestart()
        continue
      }
      Console.say("The backup \(word.order.subject) is put back: the site starts again.")
      restart = ServerRestart(after: await workspace.restore(word))
    }
  }

  /// Serves until it is told to end.
  /// - Returns: what it served, where it is to begin again; else `nil`.
  private func serve(_ restart: ServerRestart) async throws -> Workspace? {
    let workspace = try await Workspace.open(settings.data)
    let base = try settings.base(listeningAt: host, port: port, chosen: try await workspace.chosenAddress())
    let proxies = try proxies(base)
    try await workspace.checkKeys()
    if let restored = restart.restored { try await workspace.note(restored) }
    try await workspace.noteCutOff()
    let carriers = try senders.carriers(mail, chosen: try await workspace.chosenCarriers())
    if let address = try await FirstRun.address(in: workspace, base: base) {
      Console.say(
        """
        Begin here; the address opens once, within three days, and a new one is told at each start until then:
          \(address)
        """)
    }
    senders.webhooks.warn()
    Console.say("Listening on http://\(host):\(port)")
    try await Server(
      workspace: workspace, host: host, port: port.number, withWorker: !noWorker, base: base,
      choices: try choices(base, workspace) { restart.ask() }, surveys: settings.surveys, reports: settings.reports,
      carriers: carriers, proxies: proxies, metrics: try metricsAddress(),
      restart: restart
    ).run()
    return restart.isAsked ? workspace : nil
  }

  private func metricsAddress() throws -> MetricsAddress? {
    guard !metrics.isEmpty else { return nil }
    guard let address = MetricsAddress(metrics) else {
      throw Complaint.configuration(
        "‘\(metrics)’ is no place for /metrics: RIDA_METRICS is an address of this machine or of a network that nobody outside "
          + "reaches, with a port, such as 127.0.0.1:9464")
    }
    return address
  }

  /// What may be chosen in the browser: whatever whoever runs the program has not set.
  private func choices(
    _ base: String, _ workspace: Workspace, restart: @escaping @Sendable () -> Void
  ) throws -> SiteChoices {
    SiteChoices(
      address: SiteAddressChoice(
        fixed: settings.link.isEmpty ? nil : base,
        check: { [host, port] address throws(SiteAddressProblem) in
          try address.check(listeningAt: host, port: port.number)
        }, restart: restart),
      carriers: CarrierChoices(
        gateways: { [senders] in senders.gateways() }, isFixed: (mail: !mail.smtp.isEmpty, sms: !senders.sms.isEmpty),
        key: try workspace.carriersKey, restart: restart),
      provider: try openID.provider())
  }

  /// This program speaks no TLS: where links are https, a proxy stands before it, on this machine unless told otherwise.
  private func proxies(_ base: String) throws(Complaint) -> TrustedProxies {
    guard !proxy.isEmpty else { return base.hasPrefix("https://") ? .loopback : TrustedProxies() }
    guard let proxies = TrustedProxies(list: proxy) else {
      throw .configuration("‘\(proxy)’ is no list of addresses; RIDA_PROXY is one such as 127.0.0.1,10.0.0.7")
    }
    return proxies
  }
}

/// Runs the background worker alone.
struct WorkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "Run the background worker alone: it releases once a day, builds and mails reports.")

  @OptionGroup var settings: Settings
  @OptionGroup var mail: MailOptions
  @OptionGroup var senders: SenderOptions

  func run() async throws {
    while try await work() {}
  }

  /// Works until it is told to end, or until a backup is to be put back, which it waits for.
  /// - Returns: whether it begins again.
  private func work() async throws -> Bool {
    let workspace = try await Workspace.open(settings.data)
    let base = try await settings.base(of: workspace)
    try await workspace.checkKeys()
    let carriers = try senders.carriers(mail, chosen: try await workspace.chosenCarriers())
    senders.webhooks.warn()
    let worker = try Server.work(workspace, base: base, reports: settings.reports, carriers: carriers)
    let yield = FolderYield(settings.data)
    let machine = Machine(surveys: settings.surveys, carriers: carriers)
    let alerts = Server.watch(over: HouseKeeper(workspace, base: base, on: machine))
    let services = ([Server.watch(workspace)] + worker + alerts).map {
      ServiceGroupConfiguration.ServiceConfiguration(service: $0)
    }
    let aside = ServiceGroupConfiguration.ServiceConfiguration(
      service: yield, successTerminationBehavior: .gracefullyShutdownGroup)
    try await ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services + [aside], gracefulShutdownSignals: [.sigterm, .sigint], logger: Server.logger)
    ).run()
    guard yield.isYielding else { return false }
    try workspace.leave()
    Console.say("A backup is being put back: the worker waits.")
    try await yield.untilFree()
    return true
  }
}
