import Access
import Foundation
import Preferences
import Sending
import ServiceLifecycle
import Surveys
import Synchronization
package import Upkeep
import Worker

/// Ends a server as a signal would, finishing first what was begun, so that it can begin again with other settings, or with
/// another house in its place.
package final class ServerRestart: Sendable {
  private struct State {
    var isAsked = false
    var word: RestoreWord?
  }

  private let state = Mutex(State())
  private let stop: @Sendable () -> Void
  /// How it ended when a copy was to be put back, just before this server began.
  package let restored: RestoreEnd?
  /// So long is left for the answer to whoever asked.
  private static let pause = Duration.milliseconds(300)

  /// For a server that begins.
  /// - Parameter stop: ends it; by default as a signal would.
  package init(
    after restored: RestoreEnd? = nil, stop: @escaping @Sendable () -> Void = { kill(getpid(), SIGTERM) }
  ) {
    self.restored = restored
    self.stop = stop
  }

  /// Whether somebody asked.
  package var isAsked: Bool { state.withLock { $0.isAsked } }
  /// What is to take the place of the house before it begins again; `nil` where nothing is.
  package var word: RestoreWord? { state.withLock { $0.word } }

  /// Ends the server in a moment; asking again meanwhile changes nothing but what is put back.
  package func ask(restoring word: RestoreWord? = nil) {
    let isFirst = state.withLock { state in
      defer { state = State(isAsked: true, word: state.word ?? word) }
      return !state.isAsked
    }
    guard isFirst else { return }
    Task { [stop] in
      try? await Task.sleep(for: ServerRestart.pause)
      stop()
    }
  }
}

extension Server {
  /// What makes a server one of several: within a second it notices what was chosen at another and holds from the start on,
  /// and it takes in receipts that came to it before another had the answer to the message. Nothing where the tables are in
  /// a file, which one server uses.
  static func follow(
    _ workspace: Workspace, _ receipts: ReceiptDesk, _ restart: ServerRestart
  ) async throws -> [any Service] {
    guard workspace.place.isServer else { return [] }
    let choices = FollowedChoices(workspace)
    _ = try await choices.haveChanged()
    return [
      WatchHouse(pause: .seconds(1), logger: logger) { if try await choices.haveChanged() { restart.ask() } },
      WatchHouse(pause: .seconds(10), logger: logger) { try await receipts.settle() },
    ]
  }
}

/// What was chosen in the browser and holds from the start of a server on, as it was when it began.
private actor FollowedChoices {
  private struct Choices: Equatable {
    let address: String?
    let carriers: String
    let zone: Zone
  }

  private let workspace: Workspace
  private var revision: Int?
  private var begun: Choices?

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// Whether they are others now. Cost where nothing was written since: one look at the journal.
  func haveChanged() async throws -> Bool {
    let newest = try await workspace.journal.revision()
    guard newest != revision else { return false }
    let settings = try await workspace.settings.settings()
    let present = Choices(address: settings.address, carriers: settings.carriers, zone: settings.zone)
    revision = newest
    guard let begun else {
      begun = present
      return false
    }
    return present != begun
  }
}
