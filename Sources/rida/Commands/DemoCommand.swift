import Access
import ArgumentParser
import Composition
import Demo
import Foundation
import Surveys
import Web

/// Shows the whole product on a sample charity.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "A sample charity with eight quarters of synthetic ratings, a server, and the board's workbook.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The port to listen on, 1 to 65535.") var port = Port.usual
  @Flag(help: "Make everything, but serve nothing.") var noServe = false

  func run() async throws {
    let started = Clock.seconds
    let telephones = LocalProvider.freePort(beside: port.number)
    let demo = try await DemoHouse.make(
      in: "\(settings.data)/demo", folders: settings.folders, today: Clock.today(in: .riyadh),
      base: "http://127.0.0.1:\(port)"
    ) { Console.say($0) }
    Console.say(
      """

      Ready after \(Clock.seconds - started) s.
        Rate a service:   \(demo.link)
        Staff sign-in:    http://127.0.0.1:\(port)/sign-in   name \(DemoHouse.officer), password \(demo.password)
        Issue links:      the same address and password, name \(DemoHouse.relations)
        Board workbook:   \(demo.workbook)
        Typed codes:      http://127.0.0.1:\(port)/r-code   code \(demo.code)
        Text messages:    http://127.0.0.1:\(telephones)/   where invitations to ‘short’ from a file arrive
      """)
    guard !noServe else { return }
    // What is written in the browser of a demonstration does not land among the charity's own surveys.
    let surveys = "\(settings.data)/demo/Surveys"
    try OwnCopy.folder(settings.surveys, to: surveys)
    Console.say("Listening on http://127.0.0.1:\(port) until you press Ctrl-C.")
    try await Server(
      workspace: demo.workspace, host: "127.0.0.1", port: port.number, withWorker: true,
      base: "http://127.0.0.1:\(port)",
      choices: .fixed(at: "http://127.0.0.1:\(port)", key: try demo.workspace.carriersKey),
      surveys: surveys, reports: settings.reports, carriers: try LocalProvider.carriers(port: telephones)
    ).run(beside: [LocalProvider().service(port: telephones)])
  }
}
