import Access
import Foundation
import Messages
import Preferences
import Sending
import Storage
import Surveys
import Upkeep

/// What a doctor finds of people and messages in a house that is open.
extension Doctor {
  /// That somebody keeps it, and that two do where two are asked for.
  func people(_ workspace: Workspace) async throws -> [Diagnosis] {
    let accounts = try await workspace.access.accounts()
    let settings = try await workspace.settings.settings()
    let isAlone = settings.duties == .together
    func able(_ permission: Permission) -> Int {
      accounts.able(to: permission, isAlone: isAlone, hasProvider: machine.hasProvider).count
    }
    let isKept = able(.people) > 0
    let isWaiting =
      settings.twoPeople == .always && GraveOrder.Kind.allCases.contains { able($0.permission) < 2 }
    return (isKept ? [] : [.noAdministrator]) + (isWaiting ? [.noSecondPerson] : [])
  }

  /// Why messages wait that should have gone out.
  func messages(_ workspace: Workspace) async throws -> [Diagnosis] {
    let outbox = SQLOutboxStore(workspace.database)
    let refusals = try await outbox.refusals(on: workspace.today).compactMap { sender, problem in
      Diagnosis.Refusal(rawValue: problem).map { Diagnosis.refused(provider: sender, $0) }
    }
    return try await refusals + (isStuck(outbox, workspace) ? [.stuckOutbox] : [])
  }

  /// After so many seconds within its hours, a message that is due has gone out or was tried.
  private static let patience = 3600

  private func isStuck(_ outbox: SQLOutboxStore, _ workspace: Workspace) async throws -> Bool {
    let (now, day) = (machine.seconds(), workspace.today)
    for version in try await outbox.waiting(on: day) {
      let survey = try await workspace.surveys.survey(version.key, version: version.version)
      let hours = SendingHours(usual: survey?.sending?.hours ?? SendingPlan.usualHours, zone: workspace.zone)
      guard hours.isOpen(at: now), hours.isOpen(at: now - Doctor.patience) else { continue }
      if try await outbox.waits(of: version, since: now - Doctor.patience, on: day) { return true }
    }
    return false
  }
}
