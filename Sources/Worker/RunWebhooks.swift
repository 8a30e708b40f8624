package import Logging
package import Messages
package import Sending
import ServiceLifecycle
package import Surveys

/// Tells webhooks of what was published: when it starts, and every `pause`.
package struct RunWebhooks: Service {
  private let tell: TellWebhooks
  private let send: SendWebhooks
  private let store: any WebhookStore
  private let seconds: @Sendable () -> Int
  private let today: @Sendable () -> Day
  private let pause: Duration
  private let logger: Logger

  /// For so many seconds the page shows what became of an event.
  private static let remembered = 30 * 86_400

  /// A service that makes events, sends what is due, and forgets once a day what was sent long ago.
  package init(
    _ tell: TellWebhooks, _ send: SendWebhooks, store: any WebhookStore, seconds: @escaping @Sendable () -> Int,
    today: @escaping @Sendable () -> Day, pause: Duration, logger: Logger
  ) {
    self.tell = tell
    self.send = send
    self.store = store
    self.seconds = seconds
    self.today = today
    self.pause = pause
    self.logger = logger
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var tidied: Day?
      while !Task.isCancelled {
        await told { try await tell.turn(at: seconds(), on: today()) }
        await told { try await sendAll() }
        let day = today()
        if tidied != day {
          await told { try await store.forget(endedBefore: seconds() - RunWebhooks.remembered) }
          tidied = day
        }
        try? await Task.sleep(for: pause)
      }
    }
  }

  private func sendAll() async throws {
    while !Task.isCancelled {
      let answers = try await send.turn(at: seconds)
      guard !answers.isEmpty else { return }
      let accepted = answers.count(where: \.isAccepted)
      logger.info("webhooks", metadata: ["sent": "\(answers.count)", "accepted": "\(accepted)"])
    }
  }

  /// Does a part of the work; what fails is told, and tried again at the next turn.
  private func told(_ work: () async throws -> Void) async {
    do {
      try await work()
    } catch {
      logger.error("webhooks failed", metadata: ["problem": "\(error)"])
    }
  }
}
