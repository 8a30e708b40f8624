import ArgumentParser
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
  @ArgumentParser.Option(help: "The address to listen on.") var host = "127.0.0.1"
  @ArgumentParser.Option(help: "The port to listen on, 1 to 65535.") var port = Port.usual
  @Flag(help: "Leave releases to ‘rida work’.") var noWorker = false

  func run() async throws {
    let sender = try mail.sender()
    let house = try await House.open(settings.data)
    Console.say("Listening on http://\(host):\(port)")
    try await Server(
      house: house, host: host, port: port.number, withWorker: !noWorker, base: settings.base,
      surveys: settings.surveys,
      reports: settings.reports, sender: sender
    ).run()
  }
}

/// Runs the background worker alone.
struct WorkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "Run the background worker alone: it releases once a day, builds and mails reports.")

  @OptionGroup var settings: Settings
  @OptionGroup var mail: MailOptions

  func run() async throws {
    let sender = try mail.sender()
    let house = try await House.open(settings.data)
    let worker = try Server.worker(house, base: settings.base, reports: settings.reports, sender: sender)
    let group = ServiceGroup(
      services: [Server.watch(house)] + worker, gracefulShutdownSignals: [.sigterm, .sigint], logger: Server.logger)
    try await group.run()
  }
}
