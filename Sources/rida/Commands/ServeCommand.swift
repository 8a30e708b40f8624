import ArgumentParser
import Ballots
import Hummingbird
import Logging
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
  @ArgumentParser.Option(help: "The address to listen on.") var host = "127.0.0.1"
  @ArgumentParser.Option(help: "The port to listen on.") var port = 8080
  @Flag(help: "Leave releases to ‘rida work’.") var noWorker = false

  func run() async throws {
    let house = try await House.open(settings.data)
    Console.say("Listening on http://\(host):\(port)")
    try await Server(
      house: house, host: host, port: port, withWorker: !noWorker,
      isSecure: settings.base.hasPrefix("https://")
    ).run()
  }
}

/// Runs the background worker alone.
struct WorkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "Run the background worker alone: it releases once a day.")

  @OptionGroup var settings: Settings

  func run() async throws {
    let house = try await House.open(settings.data)
    let group = ServiceGroup(
      services: [Server.worker(house)], gracefulShutdownSignals: [.sigterm, .sigint], logger: Server.logger)
    try await group.run()
  }
}

/// The web site and the worker, put together on a house.
struct Server {
  let house: House
  let host: String
  let port: Int
  let withWorker: Bool
  /// Whether people reach the site by TLS, through a proxy before it.
  let isSecure: Bool

  static let logger = Logger(label: "rida")

  /// Serves until a signal asks it to stop; what was begun is finished first.
  func run() async throws {
    let clock = SiteClock(today: { Clock.today }, seconds: { Clock.seconds })
    let site = Site(
      surveys: house.surveys, invitations: house.invitations, intake: BallotIntake(box: house.box),
      tallies: house.tallies, access: house.access, codeKey: try house.keys.key("codes"), clock: clock,
      isSecure: isSecure)
    let application = Application(
      router: site.router(),
      server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
      services: withWorker ? [Server.worker(house)] : [], logger: Server.logger)
    try await application.runService()
  }

  /// The worker: a release when it starts, and one a day; each ends the campaigns that are over.
  static func worker(_ house: House) -> ReleaseSchedule {
    ReleaseSchedule(
      release: house.release, surveys: house.surveys, endCampaigns: { try await house.endCampaigns(today: $0) },
      today: { Clock.today }, pause: .seconds(86_400), logger: logger)
  }
}
