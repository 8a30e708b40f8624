import ArgumentParser
import Composition
import Configuration
import HTTP
import ServiceLifecycle
import Storage
import UnixSignals
import Web
import Worker

/// Serves the rating site and the staff site.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve ratings and figures, and release by itself.")

  @OptionGroup var settings: Settings
  @OptionGroup var mail: MailOptions
  @OptionGroup var senders: SenderOptions
  @ArgumentParser.Option(help: "The address to listen on.") var host = "127.0.0.1"
  @ArgumentParser.Option(help: "The port to listen on, 1 to 65535; where RIDA_LINK is left out, links lead there too.")
  var port = Port.usual
  @ArgumentParser.Option(
    help:
      "Addresses of proxies whose X-Forwarded-For is believed (RIDA_PROXY); this machine's own where links are https.")
  var proxy = Places.environment.string(forKey: "rida.proxy", default: "")
  @Flag(help: "Leave releases to ‘rida work’.") var noWorker = false

  func run() async throws {
    let base = try settings.base(listeningAt: host, port: port)
    let carriers = try senders.carriers(mail)
    let proxies = try proxies(base)
    let workspace = try await Workspace.open(settings.data)
    try await workspace.checkKeys()
    Console.say("Listening on http://\(host):\(port)")
    try await Server(
      workspace: workspace, host: host, port: port.number, withWorker: !noWorker, base: base, surveys: settings.surveys,
      reports: settings.reports, carriers: carriers, proxies: proxies
    ).run()
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
    let (base, carriers) = (try settings.base(), try senders.carriers(mail))
    let workspace = try await Workspace.open(settings.data)
    try await workspace.checkKeys()
    let worker = try Server.worker(workspace, base: base, reports: settings.reports, carriers: carriers)
    let group = ServiceGroup(
      services: [Server.watch(workspace)] + worker, gracefulShutdownSignals: [.sigterm, .sigint], logger: Server.logger)
    try await group.run()
  }
}
