import Access
import ArgumentParser
import Composition
import Configuration
import Messages
import Sending

/// Keeps webhooks: who is told of what was published.
struct WebhookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "webhook", abstract: "Tell other systems of what was published.",
    subcommands: [Add.self, List.self, End.self, Try.self])

  /// Makes a webhook, whose secret is shown once.
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a webhook; its secret is shown once.")

    @OptionGroup var settings: Settings
    @OptionGroup var peer: WebhookPeerOption
    @Argument(help: "Where events are sent, such as https://hooks.example.org/rida.") var address: String
    @ArgumentParser.Option(
      help: ArgumentHelp(
        "Of what it is told; may be said more than once: \(WebhookTopic.allCases.map(\.rawValue).joined(separator: ", ")).",
        valueName: "event"))
    var event: [String]

    func run() async throws {
      let written = event.joined(separator: ",")
      guard let topics = Set<WebhookTopic>(written: written) else {
        throw Complaint.input(
          "‘\(written)’ are no events; they are some of \(WebhookTopic.allCases.map(\.rawValue).joined(separator: ","))"
        )
      }
      let desk = try await Workspace.open(settings.data).webhookDesk(allowing: try peer.allowed())
      var generator = SystemRandomNumberGenerator()
      do {
        let (number, secret) = try await desk.add(
          address, topics: topics, by: StaffEvent.commandLine, at: Clock.seconds, using: &generator)
        print("Webhook \(number) at \(address) (\(topics.written)): \(secret.text)   (shown once)")
      } catch let problem as WebhookAddress.Problem {
        throw Complaint.input("‘\(address)’ \(problem.words)")
      }
    }
  }

  /// Lists webhooks.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List webhooks, without their secrets.")

    @OptionGroup var settings: Settings

    func run() async throws {
      let store = try await Workspace.open(settings.data, for: .work).webhooks
      for webhook in try await store.webhooks() {
        let state = webhook.ending.map { "ended by \($0.by ?? "its receiver")" } ?? "in use"
        let last = try await store.deliveries(of: webhook.number, most: 1).first.map { " \($0.progress.words)" }
        print(
          "\(webhook.number)\t\(webhook.address)\t\(webhook.topics.written)\t\(state)\tgiven up \(webhook.givenUp)"
            + "\tlast\(last ?? " never")")
      }
    }
  }

  /// Ends a webhook.
  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "End a webhook at once, with whatever waits for it.")

    @OptionGroup var settings: Settings
    @Argument(help: "Its number, as ‘rida webhook list’ tells it.") var number: Int

    func run() async throws {
      let store = try await Workspace.open(settings.data).webhooks
      guard try await store.end(number, by: StaffEvent.commandLine, at: Clock.seconds) else {
        throw Complaint.input("no webhook \(number) is in use; see ‘rida webhook list’")
      }
      print("Webhook \(number) has ended.")
    }
  }

  /// Sends an event that tells of nothing.
  struct Try: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send a webhook an event of type \(WebhookEvent.test), and whatever else is due.")

    @OptionGroup var settings: Settings
    @OptionGroup var peer: WebhookPeerOption
    @Argument(help: "Its number, as ‘rida webhook list’ tells it.") var number: Int

    func run() async throws {
      let desk = try await Workspace.open(settings.data, for: .work).webhookDesk(allowing: try peer.allowed())
      var generator = SystemRandomNumberGenerator()
      guard let event = try await desk.test(number, at: Clock.seconds, using: &generator) else {
        throw Complaint.input("no webhook \(number) is in use; see ‘rida webhook list’")
      }
      let send = SendWebhooks(desk)
      // A server beside this command may have taken the event over; then its attempt is waited for.
      let until = Clock.seconds + WebhookProgress.lease
      while Clock.seconds < until {
        _ = try await send.turn { Clock.seconds }
        let progress = try await desk.store.deliveries(of: number, most: 100).first { $0.event == event.id }?.progress
        guard let progress, let answer = progress.last else {
          try await Task.sleep(for: .milliseconds(200))
          continue
        }
        guard answer.isAccepted else {
          throw Complaint(code: 75, lines: ["webhook \(number) did not take the event: \(progress.words)"])
        }
        return print("Webhook \(number) took the event: \(progress.words)")
      }
      throw Complaint(code: 75, lines: ["nothing came of the event in time; see ‘rida webhook list’"])
    }
  }
}

/// A program on this machine that may be told of events in the open, for a trial.
struct WebhookPeerOption: ParsableArguments {
  @ArgumentParser.Option(
    help: "A receiver of webhooks on this machine that is told unprotected, such as 127.0.0.1:9000 (RIDA_WEBHOOK_PEER)."
  )
  var webhookPeer = Places.environment.string(forKey: "rida.webhook.peer", default: "")

  /// The one that is allowed; `nil` for none.
  var peer: LocalPeer? { LocalPeer(webhookPeer) }
  /// What is wrong with it; `nil` where nothing is.
  var problem: Complaint? {
    guard !webhookPeer.isEmpty, peer == nil else { return nil }
    return .configuration("RIDA_WEBHOOK_PEER is 127.0.0.1 and a port, such as 127.0.0.1:9000, not ‘\(webhookPeer)’")
  }

  /// The one that is allowed, of which whoever watches is told.
  func allowed() throws -> LocalPeer? {
    if let problem { throw problem }
    warn()
    return peer
  }

  /// Says that somebody is told unprotected.
  func warn() {
    guard let peer else { return }
    Console.warn(
      "RIDA_WEBHOOK_PEER is set: webhooks at http://\(peer) are told unprotected, on this machine. Leave it out once the trial is over."
    )
  }
}

extension WebhookProgress {
  /// Where it stands, with what came of the last attempt.
  fileprivate var words: String { [state.rawValue, last?.written].compactMap(\.self).joined(separator: ", ") }
}

extension WebhookAddress.Problem {
  /// What is wrong with an address, and what would be right.
  fileprivate var words: String {
    switch self {
    case .malformed: "is no address; type a whole one such as https://hooks.example.org/rida"
    case .notSecure: "is not protected; an address of a webhook begins with https://"
    case .user: "holds a user or a password, which whoever sees the address would learn; leave it out"
    case .host: "names no host of the internet; type its name, such as hooks.example.org, and no number"
    case .port: "has no port; a port is a number from 1 to 65535"
    }
  }
}
