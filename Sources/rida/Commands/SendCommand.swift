import ArgumentParser
import Composition
import Messages
import Sending
import Storage
import Surveys

/// Sends what waits now, as the worker does by itself.
struct SendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Send the links and reminders that are due now; the worker does it by itself.",
    discussion: """
      Only surveys with ‘sending:’ send by themselves. Nothing goes out outside their hours, on feast days, to whoever has \
      answered or asked not to be asked. What was handed over and never answered is ‘unknown’, and is not sent again.
      """)

  @OptionGroup var settings: Settings
  @OptionGroup var mail: MailOptions
  @OptionGroup var senders: SenderOptions
  @Flag(help: "Say what waits and when it may go out, and send nothing.") var dryRun = false

  func run() async throws {
    let workspace = try await Workspace.open(settings.data, for: .work)
    let carriers = try senders.carriers(mail, chosen: try await workspace.chosenCarriers())
    let base = try await settings.baseOfLinks(of: workspace)
    guard !dryRun else { return try await preview(workspace, carriers) }
    guard !carriers.routes.isEmpty else {
      throw Complaint.configuration("nobody carries messages: set RIDA_SMS or RIDA_SMTP, see docs/senders.md")
    }
    // What a process that ended had begun is unknown; what one that runs has begun is known again when it ends.
    _ = try await workspace.outbox.abandon()
    if let mailbox = carriers.bounces {
      let returned = try await CollectBounces(mailbox: mailbox, outbox: workspace.outbox).collect()
      print("\(returned) reports were read from the mailbox of mails that came back.")
    }
    let send = workspace.send(by: carriers, base: base)
    var accepted = 0
    while case let turn = try await send.turn(at: Clock.now, on: workspace.today), turn.claimed > 0 {
      accepted += turn.accepted
      try await Task.sleep(for: .seconds(await send.pause(at: Clock.now)))
    }
    print("\(accepted) messages were accepted.")
    try await tell(workspace)
  }

  /// What waits, and when it goes out.
  private func preview(_ workspace: Workspace, _ carriers: Carriers) async throws {
    for version in try await workspace.outbox.waiting(on: workspace.today) {
      let survey = try await workspace.surveys.survey(version.key, version: version.version)
      guard let plan = survey?.sending else { continue }
      let hours = SendingHours(usual: plan.hours, zone: workspace.zone)
      let now = Clock.seconds
      let when = hours.isOpen(at: now) ? "goes out now" : "goes out from \(workspace.zone.text(hours.next(from: now)))"
      let unserved = plan.ways.filter { carriers.routes[$0] == nil }.map(\.rawValue)
      let nobody = unserved.isEmpty ? "" : "; nobody carries \(unserved.joined(separator: ", ")) yet"
      print("‘\(version.key)’ version \(version.version): what is due \(when)\(nobody).")
    }
    try await tell(workspace)
  }

  /// How many messages stand where.
  private func tell(_ workspace: Workspace) async throws {
    let counts = try await workspace.outbox.counts()
    guard !counts.isEmpty else { return print("No message waits, and none is on record.") }
    for count in counts {
      let problem = count.problem.map { " (\($0))" } ?? ""
      print(
        "\(count.survey) · \(count.step.rawValue) · \(count.way.rawValue) · \(count.state.rawValue)\(problem): \(count.count)"
      )
    }
  }
}
